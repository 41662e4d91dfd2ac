import colours from 'picocolors';
import { wrap } from '../explain/wrap.ts';
import { EVENT_SIGNS, GLYPHS, SHADES, type Shade, shadeOf } from '../timeline/glyphs.ts';
import type { TimelineRow } from '../timeline/row.ts';
import { markText, shadeName } from '../timeline/words.ts';
import type { Io } from './io.ts';

/**
 * Room of a year: the glyph, and one sign behind it for what the clock did, or a blank. Where
 * there is such a sign, another blank keeps the years apart.
 */
const WIDTH = 2;
const MARKED_WIDTH = 3;
const INDENT = '  ';

const PAINT: Readonly<Record<Shade, 'blue' | 'cyan' | 'yellow' | 'red' | 'magenta' | 'dim'>> = {
  'tier-1': 'blue',
  'tier-2': 'cyan',
  'tier-2-watch-list': 'yellow',
  'tier-3': 'red',
  'special-case': 'magenta',
  'not-rated': 'dim',
  open: 'dim',
};

/** Timelines for a terminal. */
export interface TimelineLines {
  /** The years of the scale, every fifth: the line above the timelines. */
  readonly scale: string;
  /** One line for each timeline, in order: `2  2  W  W  W+ W+ 3  3`. */
  readonly lines: readonly string[];
  /** What the signs mean, those only that are used; indented, and wrapped where it is long. */
  readonly legend: string;
}

/**
 * Timelines in one line each, a sign for each year, coloured where the terminal shows it
 * and readable without. Projected years stand behind a stroke.
 */
export function timelineLines(
  timelines: readonly (readonly TimelineRow[])[],
  io: Pick<Io, 'colour'>,
): TimelineLines {
  const rows = timelines.flat();
  if (rows.length === 0) return { scale: '', lines: timelines.map(() => ''), legend: '' };
  // No spread: there may be more rows than a call takes arguments.
  const first = rows.reduce((least, { year }) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = rows.reduce((most, { year }) => Math.max(most, year), 0);
  const years = Array.from({ length: last - first + 1 }, (_one, at) => first + at);
  const starts = timelines.map((own) => own.find(({ basis }) => basis === 'projected')?.year);
  const marked = rows.some(({ marks }) => marks.some(({ certain }) => certain));
  const width = marked ? MARKED_WIDTH : WIDTH;
  const lines = timelines.map((own, nth) => {
    const byYear = new Map(own.map((row) => [row.year, row]));
    const cells = years.map((year) => {
      // The stroke of one line is a gap in the others, so that years stay below each other.
      const gap = starts.includes(year) ? (starts[nth] === year ? '|' : '').padEnd(width) : '';
      return `${gap}${cellText(byYear.get(year), width, io)}`;
    });
    return cells.join('').trimEnd();
  });
  return { scale: scaleText(years, starts, width), lines, legend: legendText(rows) };
}

function cellText(row: TimelineRow | undefined, width: number, io: Pick<Io, 'colour'>): string {
  if (row === undefined) return ' '.repeat(width);
  const shade = shadeOf(row);
  const glyph = colours.createColors(io.colour)[PAINT[shade]](GLYPHS[shade]);
  const mark = row.marks.find(({ certain }) => certain);
  const sign = mark === undefined ? '' : EVENT_SIGNS[mark.event];
  return `${glyph}${sign.padEnd(width - 1)}`;
}

/** The first year and every one that 5 divides, where there is room for four digits. */
function scaleText(
  years: readonly number[],
  starts: readonly (number | undefined)[],
  width: number,
): string {
  let text = '';
  let at = 0;
  for (const year of years) {
    if (starts.includes(year)) at += width;
    const named = year === years[0] || year % 5 === 0;
    if (named && (text === '' || at > text.length)) text = `${text.padEnd(at)}${year}`;
    at += width;
  }
  return text;
}

function legendText(rows: readonly TimelineRow[]): string {
  const used = new Set(rows.map(shadeOf));
  const marks = new Map(
    rows.flatMap((row) =>
      row.marks
        .filter(({ certain }) => certain)
        .map((mark) => [EVENT_SIGNS[mark.event], markText(mark)] as const),
    ),
  );
  const projected = rows.some(({ basis }) => basis === 'projected');
  const words = [
    ...SHADES.filter((shade) => used.has(shade)).map(
      (shade) => `${GLYPHS[shade]} ${shadeName(shade)}`,
    ),
    ...[...marks].map(([sign, words]) => `${sign} ${words}`),
    ...(projected ? ['| projected from here'] : []),
  ];
  // A line is broken between entries, never inside one.
  return wrap(words.map((entry) => entry.replaceAll(' ', '\u00a0')).join('; '), INDENT);
}
