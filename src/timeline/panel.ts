import { scaleBand } from 'd3-scale';
import { PLACEMENTS, type Placement, TIERS } from '../facts/placements.ts';
import { cellSvg } from './cell.ts';
import { EVENT_RADIUS, eventSvg } from './event-mark.ts';
import { GLYPHS, shadeOf } from './glyphs.ts';
import { type LawLetters, letterOf } from './law-letters.ts';
import { cut } from './legend.ts';
import type { TimelineModel } from './model.ts';
import type { TimelineRow } from './row.ts';
import { element, label, titled } from './svg.ts';
import { LINE_LETTER } from './text-lines.ts';
import { lawText, shadeName, spanWords } from './words.ts';

/** Widths and heights of a panel, in units of the picture. */
const LEFT = 118;
const STEP = 30;
const LANE = 26;
const HEAD = 24;
const LETTERS_ROW = 18;
const EVENTS_ROW = 22;
const AXIS = 18;
const RIGHT = 10;
const MARGIN = 8;
/** How much wider the letters of the heading are than those of long lines. */
const HEAD_SCALE = 1.35;
/** The legend needs room even beside a short history. */
export const LEAST_WIDTH = 620;

/** One country as drawn, and the room it takes. */
export interface Panel {
  readonly svg: string;
  readonly height: number;
}

/** Width of a panel that shows so many years. */
export function panelWidth(years: number): number {
  return LEFT + years * STEP + RIGHT;
}

/**
 * The timeline of one country: a column for each year, a lane for each placement, best on
 * top, and below what the clock did. A year that is not settled is hatched in every lane
 * that is possible.
 */
export function panelOf(
  id: string,
  model: TimelineModel,
  years: readonly number[],
  letters: LawLetters,
  top: number,
): Panel {
  const { rows } = model;
  const lanes = lanesOf(rows);
  const events = rows.some(({ marks }) => marks.length > 0) ? EVENTS_ROW : 0;
  const lanesTop = top + HEAD + LETTERS_ROW;
  const bottom = lanesTop + lanes.length * LANE + events;
  const x = scaleBand<number>()
    .domain(years)
    .range([LEFT, LEFT + years.length * STEP])
    .paddingInner(0.1)
    .paddingOuter(0.05);
  const y = scaleBand<Placement>()
    .domain(lanes)
    .range([lanesTop, lanesTop + lanes.length * LANE])
    .paddingInner(0.15)
    .paddingOuter(0.08);
  const at = (year: number): number => x(year) ?? LEFT;
  const lane = (placement: Placement): number => y(placement) ?? lanesTop;
  const cells = rows.flatMap((row) => {
    const shade = shadeOf(row);
    const drawn = row.placement === null ? row.possible : [row.placement];
    return drawn
      .filter((placement) => lanes.includes(placement))
      .map((placement) =>
        cellSvg(id, row, shade, GLYPHS[shade], {
          x: at(row.year),
          y: lane(placement),
          width: x.bandwidth(),
          height: y.bandwidth(),
        }),
      );
  });
  const middle = x.bandwidth() / 2;
  const svg = [
    headingSvg(model, panelWidth(years.length), top + 16),
    ...projectedBand(rows, at, x.bandwidth(), lanesTop, bottom),
    ...lanes.map((one) => laneSvg(one, lane(one) + y.bandwidth() / 2, years.length)),
    ...course(
      rows,
      (year) => at(year) + middle,
      (one) => lane(one) + y.bandwidth() / 2,
    ),
    ...lawRules(rows, letters, (year) => at(year) - STEP * 0.05, lanesTop, bottom),
    ...cells,
    ...(events === 0 ? [] : [label(8, bottom - 6, 'muted', 'the clock')]),
    ...rows.flatMap((row) =>
      row.marks.map((mark, nth) =>
        eventSvg(
          at(row.year) + middle + nth * (EVENT_RADIUS + 2) - (row.marks.length - 1) * 4,
          bottom - EVENTS_ROW / 2 + 1,
          row.year,
          mark,
        ),
      ),
    ),
    ...years.map((year) => label(at(year) + middle, bottom + 13, 'small mid muted', String(year))),
  ];
  return { svg: svg.join('\n'), height: bottom + AXIS - top };
}

/**
 * The name and the years. A name that is too long is cut, so that the years stay in the picture;
 * the whole of it stands in the title of the mark. Letters here are larger than the small print.
 */
function headingSvg(model: TimelineModel, width: number, y: number): string {
  const years = spanWords([model]);
  const room = (Math.max(LEAST_WIDTH, width) - 2 * MARGIN) / HEAD_SCALE;
  const name = cut(model.title, room - [...years].length * LINE_LETTER);
  const heading = label(MARGIN, y, 'head', `${name}${years}`);
  return name === model.title
    ? heading
    : element('g', { class: 'mark' }, titled(model.title), heading);
}

/** The four tiers always; the other placements where some year has them. */
function lanesOf(rows: readonly TimelineRow[]): readonly Placement[] {
  const used = new Set<Placement | null>(rows.map(({ placement }) => placement));
  return PLACEMENTS.filter((one) => TIERS.some((tier) => tier === one) || used.has(one));
}

function laneSvg(placement: Placement, y: number, years: number): string {
  return [
    label(8, y + 4, '', shadeName(placement)),
    element('line', {
      class: 'lane',
      x1: LEFT,
      x2: LEFT + years * STEP,
      y1: y,
      y2: y,
      'aria-hidden': 'true',
    }),
  ].join('');
}

/** The line from one settled year to the next, so that the eye finds the way. */
function course(
  rows: readonly TimelineRow[],
  x: (year: number) => number,
  y: (placement: Placement) => number,
): readonly string[] {
  const pairs = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    if (next === undefined || next.year !== row.year + 1) return [];
    if (row.placement === null || next.placement === null) return [];
    return [{ from: row, to: next, start: y(row.placement), end: y(next.placement) }];
  });
  return pairs
    .filter(({ start, end }) => start !== end)
    .map(({ from, to, start, end }) =>
      element(
        'g',
        { class: 'mark' },
        titled(`${from.year} to ${to.year}: from ${name(from)} to ${name(to)}`),
        element('line', { class: 'course', x1: x(from.year), y1: start, x2: x(to.year), y2: end }),
      ),
    );
}

function name(row: TimelineRow): string {
  return shadeName(shadeOf(row));
}

function projectedBand(
  rows: readonly TimelineRow[],
  x: (year: number) => number,
  width: number,
  top: number,
  bottom: number,
): readonly string[] {
  const years = rows.filter(({ basis }) => basis === 'projected').map(({ year }) => year);
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const left = x(first) - 1;
  return [
    element(
      'g',
      { class: 'mark' },
      titled(`${first === last ? first : `${first} to ${last}`}: projected, not the record`),
      element('rect', {
        class: 'band',
        x: left,
        y: top,
        width: x(last) + width + 1 - left,
        height: bottom - top,
      }),
    ),
  ];
}

/** A rule across the lanes where a version of the law begins, with its letter on top. */
function lawRules(
  rows: readonly TimelineRow[],
  letters: LawLetters,
  x: (year: number) => number,
  top: number,
  bottom: number,
): readonly string[] {
  return rows.flatMap(({ year, lawChange }) => {
    if (lawChange === null) return [];
    return [
      element(
        'g',
        { class: 'mark' },
        titled(lawText(lawChange, year)),
        element('line', { class: 'rule', x1: x(year), x2: x(year), y1: top - 6, y2: bottom }),
        label(x(year), top - 9, 'small mid', letterOf(letters, lawChange.id)),
      ),
    ];
  });
}
