import type { DecisiveSet } from '../classify/classification.ts';
import { decisiveSets } from '../classify/decisive.ts';
import { expectationOf } from '../classify/expectation.ts';
import type { Signal } from '../classify/fold.ts';
import { CLASSIFY_OPTIONS, type ClassifyOptions, settingsOf } from '../classify/options.ts';
import { runYears } from '../classify/run.ts';
import { only, summaryOf } from '../classify/summary.ts';
import type { Cause } from '../facts/causes.ts';
import type { Placement } from '../facts/placements.ts';
import type { History } from '../history/types.ts';
import { type KernelState, stateAt } from '../kernel/state.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { checkHistory } from './check-history.ts';

/**
 * What follows for one report year, with its reasons by name. Beside the texts, what `classify`
 * answers and this does not: the notices, the missing facts, the findings that are not
 * decisive, and the years behind the clock.
 */
export interface YearOutcome {
  readonly country: string;
  /** Report year. */
  readonly year: number;
  /** The placement, or null while several are possible. */
  readonly placement: Placement | null;
  /** Every placement the law allows, best first; never empty. */
  readonly possible: readonly Placement[];
  /** Those of them that practice leads one to expect; never empty. */
  readonly expected: readonly Placement[];
  /** How the placement comes about, or null while there are several ways. */
  readonly cause: Cause | null;
  readonly causes: readonly Cause[];
  /** Every state of the clock that may stand before and after the year. */
  readonly state: {
    readonly before: readonly KernelState[];
    readonly after: readonly KernelState[];
  };
  /** The placement on record that counts for the clock, or null. */
  readonly recorded: Placement | null;
  /**
   * What the year states and no lawful way satisfies: the placement on record, a waiver on
   * record, a stated count. The answer is that without it.
   */
  readonly setAside: readonly Signal[];
  /** The version of the law; `carriedOn` past the last report year that it was checked for. */
  readonly law: { readonly id: string; readonly carriedOn: boolean };
  /** Every minimal set of findings that forces the answer; the names are those of the rulebook. */
  readonly decisive: readonly DecisiveSet[];
}

/** Options of `outcomes`: those of `classify`, for the shipped rulebook. */
export type OutcomeOptions = Omit<ClassifyOptions, 'rulebook'>;

const NAMES = CLASSIFY_OPTIONS.filter((name) => name !== 'rulebook');

/**
 * The outcome of every year of a history, from the first stated one to `options.year` (the
 * last stated one by default), under 22 U.S.C. 7107(b), with the reasons as names of conditions.
 * The rulebook is on board; titles, citations, questions and notices are in the main entry
 * point. A reconstruction from stated facts: no determination, and no legal advice.
 *
 * @param history A history as a file holds it, or a parsed one.
 * @throws ProblemsError with every problem of the history (`input.*`, `history.*`) or of the
 * options (`options.*`).
 *
 * @example
 * ```ts
 * import { outcomes } from 'tvpa-tiers/core';
 *
 * const thailand = { country: 'THA', years: [
 *   { year: 2010, placement: 'tier-2-watch-list', facts: { consecutiveWatchListYears: 1 } },
 *   { year: 2011, placement: 'tier-2-watch-list' },
 *   { year: 2012, placement: 'tier-2-watch-list', waiver: { granted: true } },
 *   { year: 2013, placement: 'tier-2-watch-list', waiver: { granted: true } },
 *   { year: 2014, facts: { fullyMeetsMinimumStandards: false, significantEfforts: true, increasingEfforts: false } },
 * ] };
 * outcomes(thailand).map(({ year, placement, cause }) => [year, placement, cause]).at(-1);
 * // => [2014, 'tier-3', 'automatic-downgrade']
 * ```
 */
export function outcomes(
  history: History | unknown,
  options: OutcomeOptions = {},
): readonly YearOutcome[] {
  const checked = checkHistory(history);
  if (!checked.ok) throw new ProblemsError(checked.problems);
  const settings = settingsOf(options, NAMES);
  const { country, years } = checked.value;
  const last = options.year ?? years.at(-1)?.year;
  if (last === undefined) return [];
  return runYears(checked.value, settings, last, 0).map((run) => {
    const { folded, year, signals, merits } = run;
    const { possible, causes } = summaryOf(folded);
    return {
      country,
      year,
      placement: only(possible),
      possible,
      expected: expectationOf(run).expected,
      cause: only(causes),
      causes,
      state: { before: folded.before.map(stateAt), after: folded.after.map(stateAt) },
      recorded: signals.recorded,
      setAside: folded.refused,
      law: { id: merits.law.id, carriedOn: merits.law.carriedOn },
      decisive: decisiveSets(run, settings),
    };
  });
}
