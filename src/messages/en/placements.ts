import type { Placement } from '../../facts/placements.ts';
import { printable } from '../printable.ts';
import { listText } from './list.ts';

const NAMES: Readonly<Record<Placement, string>> = {
  'tier-1': 'Tier 1',
  'tier-2': 'Tier 2',
  'tier-2-watch-list': 'Tier 2 Watch List',
  'tier-3': 'Tier 3',
  'special-case': 'Special Case',
  'not-rated': 'not rated',
};

/** The name of a placement in print, such as `Tier 2 Watch List`; an unknown one as it stands. */
export function placementName(placement: string): string {
  return Object.hasOwn(NAMES, placement) ? NAMES[placement as Placement] : printable(placement);
}

/** Several placements in print: `Tier 2 or Tier 3`. */
export function placementNames(placements: readonly string[], word: 'and' | 'or' = 'or'): string {
  return listText(placements.map(placementName), word);
}
