import { SHADES, type Shade } from './glyphs.ts';
import { type Attributes, element } from './svg.ts';

/** The lines of each pattern in a square of eight; the denser, the lower the tier. */
const LINES: Readonly<Record<Shade, string>> = {
  'tier-1': '',
  'tier-2': 'M1.4 2h1.2M5.4 6h1.2',
  'tier-2-watch-list': 'M-1 3l4-4M-1 9L9-1M5 9l4-4',
  'tier-3': 'M0 2h8M0 6h8M2 0v8M6 0v8',
  'special-case': 'M2 0v8M6 0v8',
  'not-rated': '',
  open: 'M-1 -1l10 10M-1 7l2 2M7 -1l2 2',
};

/** Definitions of the patterns, for the `<defs>` of a picture. */
export function patternDefs(id: string): string {
  return `<defs>${SHADES.map((shade) =>
    element(
      'pattern',
      { id: `${id}-${shade}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      element('rect', { width: 8, height: 8, class: `f-${shade}` }),
      ...(LINES[shade] === ''
        ? []
        : [element('path', { d: LINES[shade], class: `hatch i-${shade}` })]),
    ),
  ).join('')}</defs>`;
}

/** The fill of a shade, as an attribute. */
export function patterned(id: string, shade: Shade): Attributes {
  return { fill: `url(#${id}-${shade})` };
}
