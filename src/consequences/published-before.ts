import type { Classification } from '../classify/classification.ts';
import type { Placement } from '../facts/placements.ts';
import { historyOf } from '../history/history-of.ts';
import type { History } from '../history/types.ts';

/**
 * The placement that the report of the year before published, whether or not a reassessment
 * changed it since: the option of the same name for `consequences`. Undefined where it is not
 * on record, and where the answer does not start from the record of that year.
 *
 * @param history The history that was classified, parsed or raw.
 * @param classification The answer of `classify` for one of its years, or for the one after.
 * @throws ProblemsError with every problem of the history.
 */
export function publishedBefore(
  history: History | unknown,
  { year, state }: Classification,
): Placement | undefined {
  const before = historyOf(history).years.find((entry) => entry.year === year - 1);
  if (before?.placement === undefined) return undefined;
  const final = before.reassessed ?? before.placement;
  return state.before.every(({ previous }) => previous === final) ? before.placement : undefined;
}
