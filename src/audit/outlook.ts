import type { Notice } from '../classify/classification.ts';
import { placementsOf } from '../classify/fold.ts';
import { noticesAboutPast } from '../classify/notices.ts';
import { type ClassifyOptions, settingsOf } from '../classify/options.ts';
import { runYears } from '../classify/run.ts';
import type { Placement } from '../facts/placements.ts';
import { historyOf } from '../history/history-of.ts';
import type { History } from '../history/types.ts';
import { accessOf, WATCH_LIST_ACCESS, type WatchListAccess } from '../kernel/access.ts';
import { stateAt } from '../kernel/state.ts';
import { objectProblems } from '../problems/option-names.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';

/** What the law allows a country in a coming year. */
export interface OutlookRow {
  readonly country: string;
  readonly year: number;
  /** The final placement of the year before; null where it is unknown. */
  readonly placement: Placement | null;
  /**
   * Every possible access, one for each clock that the past allows. Empty where the law has no
   * watch list, as before the 2004 report.
   */
  readonly watchList: readonly WatchListAccess[];
  readonly possible: readonly Placement[];
  readonly notices: readonly Notice[];
}

/** Which years an outlook looks at. */
export type OutlookOptions = Omit<ClassifyOptions, 'year'> & {
  /** Report year, the one after the last of the history by default. */
  readonly year?: number;
};

/**
 * What a coming year may lawfully bring (22 U.S.C. 7107(b)(2)(D)-(F)): whether the watch
 * list is open, needs a waiver, or is closed, and every possible placement. The law
 * alone; nothing is assumed about the year beyond the facts that the history states of it.
 * A year on record is seen as it was before: its placement and its waiver are left aside.
 *
 * @throws ProblemsError with every problem of the history or the options.
 */
export function outlook(history: History | unknown, options: OutlookOptions = {}): OutlookRow {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const known = historyOf(history);
  const last = known.years.at(-1)?.year;
  const year = options.year ?? (last === undefined ? undefined : last + 1);
  const settings = settingsOf(year === undefined ? options : { ...options, year });
  if (year === undefined) throw new ProblemsError([problem('history.no-year', ['years'], {})]);
  const run = runYears(beforeRelease(known, year), settings, year, year + 1);
  const target = run.at(-1);
  const before = run.at(-2);
  if (target === undefined) throw new ProblemsError([problem('history.no-year', ['years'], {})]);
  const { table, folded, states } = target;
  const previous = new Set(states.map((state) => stateAt(state).previous));
  const [only] = previous;
  const access = new Set(states.map((state) => accessOf(table, state)));
  const oneYear = states.filter((state) => stateAt(state).cap === 'armed').length;
  const notices = [...noticesAboutPast(run, target, settings)];
  if (oneYear > 0 && target.merits.law.parameters['reinstatementCap'] === true) {
    notices.push(problem('outlook.one-year-only', [], { certain: oneYear === states.length }));
  }
  return {
    country: known.country,
    year,
    placement:
      before?.signals.recorded ??
      (previous.size === 1 && only !== 'none' && only !== undefined ? only : null),
    watchList: WATCH_LIST_ACCESS.filter((one) => access.has(one)),
    possible: placementsOf(folded.ways),
    notices,
  };
}

/** The history as it stood before the placements of a year were published. */
function beforeRelease(history: History, year: number): History {
  if (!history.years.some((entry) => entry.year === year && entry.placement !== undefined)) {
    return history;
  }
  const years = history.years
    .filter((entry) => entry.year <= year)
    .map((entry) => (entry.year === year ? { year, facts: entry.facts } : entry));
  return historyOf({ country: history.country, years });
}

/** True for a country on the watch list, or whose cap is or may be armed: others are free. */
export function isExposed(row: OutlookRow): boolean {
  return (
    row.placement === 'tier-2-watch-list' ||
    row.watchList.some((access) => access !== 'free') ||
    row.notices.some(({ code }) => code === 'outlook.one-year-only')
  );
}
