import { eventSvg } from './event-mark.ts';
import { GLYPHS, SHADES, type Shade, shadeOf } from './glyphs.ts';
import { type LawLetters, letterOf } from './law-letters.ts';
import type { TimelineModel } from './model.ts';
import { patterned } from './patterns.ts';
import type { TimelineMark, TimelineRow } from './row.ts';
import { element, label } from './svg.ts';
import { LINE_LETTER, textLines } from './text-lines.ts';
import { lawText, markText, shadeName } from './words.ts';

/** The legend as drawn, and the room it takes. */
export interface Legend {
  readonly svg: string;
  readonly height: number;
}

/** Height of a line, and what one letter takes at most. */
const LINE = 18;
const LETTER = 6.4;
const KEY = 26;

/** One entry: its key drawn at a place, and its words. */
interface Entry {
  readonly words: string;
  key(x: number, y: number): string;
}

/** What the signs of a picture mean, those only that it uses; then the law, a line each. */
export function legendOf(
  id: string,
  models: readonly TimelineModel[],
  letters: LawLetters,
  top: number,
  width: number,
): Legend {
  const rows = models.flatMap((model) => model.rows);
  const entries = [...shadeEntries(id, rows), ...edgeEntries(id, rows), ...eventEntries(rows)];
  const parts: string[] = [];
  let x = 8;
  let y = top + LINE;
  for (const { words, key } of entries) {
    const room = KEY + words.length * LETTER + 14;
    if (x > 8 && x + room > width) {
      x = 8;
      y += LINE;
    }
    parts.push(key(x, y - 4), label(x + KEY, y, '', words));
    x += room;
  }
  for (const [law, { year, change }] of letters) {
    y += LINE;
    parts.push(label(8 + 9, y, 'mid', letterOf(letters, law)));
    const [first = '', ...others] = textLines(lawText(change, year), width - 8 - KEY);
    parts.push(label(8 + KEY, y, 'muted', first));
    for (const words of others) {
      y += LINE - 4;
      parts.push(label(8 + KEY, y, 'muted', words));
    }
  }
  return { svg: parts.join('\n'), height: y + 10 - top };
}

function shadeEntries(id: string, rows: readonly TimelineRow[]): readonly Entry[] {
  const used = new Set(rows.map(shadeOf));
  return SHADES.filter((shade) => used.has(shade)).map((shade) => ({
    words: shadeName(shade),
    key: (x, y) => boxKey(id, shade, 'cell', 1, x, y),
  }));
}

function edgeEntries(id: string, rows: readonly TimelineRow[]): readonly Entry[] {
  const projected = rows.some(({ basis }) => basis === 'projected');
  const doubtful = rows.some(
    ({ basis, recorded }) => basis === 'recorded' && recorded?.provenance !== 'stated',
  );
  return [
    ...(projected ? [{ words: 'projected', key: edgeKey(id, 'cell projected', 5) }] : []),
    ...(doubtful
      ? [{ words: 'derived, or sources disagree', key: edgeKey(id, 'cell doubtful', 1) }]
      : []),
  ];
}

function edgeKey(id: string, kind: string, radius: number): Entry['key'] {
  return (x, y) => boxKey(id, 'not-rated', kind, radius, x, y, '');
}

function boxKey(
  id: string,
  shade: Shade,
  kind: string,
  rx: number,
  x: number,
  y: number,
  glyph: string = GLYPHS[shade],
): string {
  return [
    element('rect', {
      x,
      y: y - 7,
      width: 20,
      height: 14,
      rx,
      class: kind,
      ...patterned(id, shade),
    }),
    element('rect', { x: x + 5, y: y - 5, width: 10, height: 10, rx: 2, class: `f-${shade}` }),
    label(x + 10, y + 4, `glyph mid g-${shade}`, glyph),
  ].join('');
}

function eventEntries(rows: readonly TimelineRow[]): readonly Entry[] {
  const marks = new Map<string, TimelineMark>();
  for (const mark of rows.flatMap((row) => row.marks)) marks.set(markText(mark), mark);
  return [...marks].map(([words, mark]) => ({
    words,
    key: (x, y) => eventSvg(x + 10, y, null, mark),
  }));
}

/** Text cut to a width; the whole stands in the title of the mark. */
export function cut(words: string, width: number): string {
  const most = Math.floor(width / LINE_LETTER);
  const signs = [...words];
  return signs.length <= most ? words : `${signs.slice(0, Math.max(1, most - 1)).join('')}\u2026`;
}
