import type { Placement } from '../facts/placements.ts';
import { PLACEMENTS } from '../facts/placements.ts';
import type { ClockEvent, TimelineRow } from './row.ts';

/** What a cell shows: a placement, or that it is open. Colour and pattern follow it. */
export type Shade = Placement | 'open';

/** Every shade, best tier first, the open one last. */
export const SHADES: readonly Shade[] = [...PLACEMENTS, 'open'];

/** One sign for each shade, so that a picture reads without colour. */
export const GLYPHS: Readonly<Record<Shade, string>> = {
  'tier-1': '1',
  'tier-2': '2',
  'tier-2-watch-list': 'W',
  'tier-3': '3',
  'special-case': 'S',
  'not-rated': '\u00b7',
  open: '?',
};

/** Signs behind the glyph for what the clock did, where it is certain. */
export const EVENT_SIGNS: Readonly<Record<ClockEvent, string>> = {
  waiver: '+',
  'automatic-downgrade': '!',
  'reinstatement-cap': '^',
};

/** The shade of a year. */
export function shadeOf({ placement }: TimelineRow): Shade {
  return placement ?? 'open';
}

/** The glyph of a year with the sign of what the clock certainly did: `W+`, `3!`, `2`. */
export function cellGlyph(row: TimelineRow): string {
  const mark = row.marks.find(({ certain }) => certain);
  return `${GLYPHS[shadeOf(row)]}${mark === undefined ? '' : EVENT_SIGNS[mark.event]}`;
}
