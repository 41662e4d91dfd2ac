import { codesOf } from './inputs.ts';
import type { KernelTable } from './table.ts';

/**
 * What the watch list is to a country in a report year (22 U.S.C. 7107(b)(2)(D)-(F)): open;
 * open only with a waiver; closed, for the waivers are used up; closed by the reinstatement
 * cap.
 */
export const WATCH_LIST_ACCESS = ['free', 'needs-waiver', 'exhausted', 'capped'] as const;

/** One kind of access to the watch list. */
export type WatchListAccess = (typeof WATCH_LIST_ACCESS)[number];

/** Findings that put a country on the watch list, as far as the merits go. */
const WATCH_LIST = {
  specialCase: false,
  notRated: false,
  fullyMeetsMinimumStandards: false,
  policyOrPattern: false,
  significantEfforts: true,
  meetsWatchListCriteria: true,
} as const;

/**
 * The access that a state (by number) gives under the law of a table. Null where that law has
 * no watch list, as before the 2004 report: the findings then lead elsewhere.
 */
export function accessOf(table: KernelTable, state: number): WatchListAccess | null {
  const outcomes = (waiverGranted: boolean) =>
    table
      .representatives(codesOf({ ...WATCH_LIST, waiverGranted }))
      .map((code) => table.outcome(state, code));
  const refused = outcomes(false);
  if (refused.some(({ placement }) => placement === 'tier-2-watch-list')) return 'free';
  if (refused.every(({ merits }) => merits !== 'tier-2-watch-list')) return null;
  const waived = outcomes(true);
  if (waived.some(({ placement }) => placement === 'tier-2-watch-list')) return 'needs-waiver';
  return waived.some(({ cause }) => cause === 'reinstatement-cap') ? 'capped' : 'exhausted';
}
