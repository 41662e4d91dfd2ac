import type { Classification } from '../classify/classification.ts';
import type { Placement } from '../facts/placements.ts';
import type { History } from '../history/types.ts';

/**
 * The placement that the report of the year before published, where a reassessment changed it
 * before this report: the option of the same name for `consequences`. Undefined where it was
 * not changed, and where the answer does not start from the record of that year.
 */
export function publishedBefore(
  { years }: History,
  { year, state }: Classification,
): Placement | undefined {
  const before = years.find((entry) => entry.year === year - 1);
  if (before?.reassessed === undefined) return undefined;
  const fromRecord = state.before.every(({ previous }) => previous === before.reassessed);
  return fromRecord ? before.placement : undefined;
}
