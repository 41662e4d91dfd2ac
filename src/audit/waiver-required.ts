import type { RunYear } from '../classify/run.ts';
import type { Placement } from '../facts/placements.ts';
import { stateAt } from '../kernel/state.ts';

/** Whether a placement took a waiver: in every past, in none, or in some. */
export type WaiverRequired = 'yes' | 'no' | 'maybe';

/**
 * Whether a placement uses a waiver year from these states (22 U.S.C. 7107(b)(2)(D)(ii)):
 * the clock counts one, or a longer run than the waivers it already held explains.
 */
export function waiverRequired(
  year: RunYear,
  states: readonly number[],
  placement: Placement,
): WaiverRequired {
  const taken = states.filter((state) => {
    const limit = Number(year.merits.law.parameters['watchListLimit']);
    const counts = year.merits.law.parameters['clock'] === true;
    const next = stateAt(year.table.next(state, placement));
    return counts && stateAt(state).run >= limit && next.run > stateAt(state).run;
  });
  if (taken.length === 0) return 'no';
  return taken.length === states.length ? 'yes' : 'maybe';
}
