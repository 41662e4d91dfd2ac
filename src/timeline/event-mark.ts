import type { ClockEvent, TimelineMark } from './row.ts';
import { element, label, rounded, titled } from './svg.ts';
import { markText } from './words.ts';

/** The letter of each event; the shape differs as well. */
const LETTERS: Readonly<Record<ClockEvent, string>> = {
  waiver: 'w',
  'automatic-downgrade': 'd',
  'reinstatement-cap': 'c',
};

/** Half the size of a mark. */
export const EVENT_RADIUS = 7;

/**
 * What the clock did: a waiver is round, a downgrade points down, a cap is square. Filled
 * where it is certain, hollow where another cause is open too.
 */
export function eventSvg(x: number, y: number, year: number | null, mark: TimelineMark): string {
  const { event, certain } = mark;
  const kind = certain ? 'event' : 'maybe';
  const words = `${year === null ? '' : `${year}: `}${markText(mark)}`;
  return element(
    'g',
    { class: 'mark' },
    titled(words),
    shapeOf(event, x, y, kind),
    label(
      x,
      y + (event === 'automatic-downgrade' ? 1.8 : 3),
      `small mid on-${kind}`,
      LETTERS[event],
    ),
  );
}

function shapeOf(event: ClockEvent, x: number, y: number, kind: string): string {
  const r = EVENT_RADIUS;
  switch (event) {
    case 'waiver':
      return element('circle', { cx: x, cy: y, r: r - 0.5, class: kind });
    case 'automatic-downgrade':
      return element('polygon', {
        points: [
          [x - r - 1, y - r + 1],
          [x + r + 1, y - r + 1],
          [x, y + r],
        ]
          .map((point) => point.map(rounded).join(','))
          .join(' '),
        class: kind,
      });
    case 'reinstatement-cap':
      return element('rect', {
        x: x - r + 0.5,
        y: y - r + 0.5,
        width: 2 * r - 1,
        height: 2 * r - 1,
        class: kind,
      });
  }
}
