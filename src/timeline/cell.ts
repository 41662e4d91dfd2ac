import type { Shade } from './glyphs.ts';
import { patterned } from './patterns.ts';
import type { TimelineRow } from './row.ts';
import { element, label, titled } from './svg.ts';
import { rowText } from './words.ts';

/** Where a cell lies, in units of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width of one sign of a glyph, and half its height. */
const SIGN = 7.5;
const HALF = 4;

/**
 * One year: a patterned box, and on a plain plate its glyph. A dashed round box is
 * projected, a dotted one uncertain.
 */
export function cellSvg(id: string, row: TimelineRow, shade: Shade, glyph: string, box: Box) {
  const { x, y, width, height } = box;
  const plate = Math.min(width - 4, [...glyph].length * SIGN + 3);
  const tight = height < 18;
  return element(
    'g',
    { class: 'mark' },
    titled(rowText(row)),
    element('rect', {
      ...box,
      ...patterned(id, shade),
      rx: row.basis === 'projected' ? height / 3 : 1,
      class: `cell${tight ? ' fine' : ''}${edgeClass(row)}`,
    }),
    element('rect', {
      x: x + (width - plate) / 2,
      y: y + height * 0.18,
      width: plate,
      height: height * 0.64,
      rx: 2,
      class: `f-${shade}`,
    }),
    label(
      x + width / 2,
      y + height / 2 + (tight ? HALF - 0.8 : HALF),
      `${tight ? 'tight' : 'glyph'} mid g-${shade}`,
      glyph,
    ),
  );
}

/** How sure a year is shows on its edge. */
function edgeClass({ basis, recorded }: TimelineRow): string {
  if (basis === 'projected') return ' projected';
  const provenance = recorded?.provenance ?? 'stated';
  return basis === 'recorded' && provenance !== 'stated' ? ' doubtful' : '';
}
