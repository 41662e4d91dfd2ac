import type { Classification } from '../classify/classification.ts';
import type { KernelInputs } from '../kernel/inputs.ts';
import type { KernelState } from '../kernel/state.ts';
import { step } from '../kernel/step.ts';
import { type LawVersion, lawOf } from '../law/law.ts';
import type { Readings } from '../law/readings.ts';

/** What the watch list would cost a country in the year after: see `exposureOf`. */
export type Exposure = 'free' | 'needs-waiver' | 'exhausted' | 'capped' | 'none';

/** Findings that place a country on the watch list. */
const WATCH_LIST: KernelInputs = {
  specialCase: false,
  notRated: false,
  fullyMeetsMinimumStandards: false,
  policyOrPattern: false,
  significantEfforts: true,
  meetsWatchListCriteria: true,
};

/**
 * What the law of the next report year would make of watch-list findings, from the states
 * that this year leaves: null where the states do not agree. `none`: that law has no
 * watch list, or the findings would not lead there.
 */
export function exposureOf(
  states: readonly KernelState[],
  { year, lawVersion, readings }: Classification,
): Exposure | null {
  const law = lawOf(year + 1, lawVersion.overlay);
  const [first, ...others] = new Set(states.map((state) => exposureFrom(state, law, readings)));
  return others.length === 0 ? (first ?? null) : null;
}

function exposureFrom(state: KernelState, law: LawVersion, readings: Readings): Exposure {
  const [refused] = step(state, { ...WATCH_LIST, waiverGranted: false }, law, readings);
  if (refused?.merits !== 'tier-2-watch-list') return 'none';
  if (refused.placement === 'tier-2-watch-list') return 'free';
  if (refused.cause === 'reinstatement-cap') return 'capped';
  const [waived] = step(state, { ...WATCH_LIST, waiverGranted: true }, law, readings);
  return waived?.placement === 'tier-2-watch-list' ? 'needs-waiver' : 'exhausted';
}
