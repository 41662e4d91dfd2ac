import { historyOf } from '../history/history-of.ts';
import type { History } from '../history/types.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import type { Classification } from './classification.ts';
import { documentOf } from './document.ts';
import { type ClassifyOptions, settingsOf } from './options.ts';
import { runYears } from './run.ts';

/**
 * Classifies one report year of a country: the placement, or every placement that the
 * law still allows (22 U.S.C. 7107(b)), with the reasons. Looks back only: what the
 * history says of later years changes nothing.
 *
 * @param history A parsed history, or raw data, which is then validated.
 * @param options Report year (the last of the history by default), readings, law.
 * @throws ProblemsError with every problem of the history or the options.
 *
 * @example
 * ```ts
 * import { classify } from 'tvpa-tiers';
 *
 * const thailand = { country: 'THA', years: [
 *   { year: 2010, placement: 'tier-2-watch-list', facts: { consecutiveWatchListYears: 1 } },
 *   { year: 2011, placement: 'tier-2-watch-list' },
 *   { year: 2012, placement: 'tier-2-watch-list', waiver: { granted: true } },
 *   { year: 2013, placement: 'tier-2-watch-list', waiver: { granted: true } },
 *   { year: 2014, facts: { fullyMeetsMinimumStandards: false, significantEfforts: true, increasingEfforts: false } },
 * ] };
 * const { placement, cause } = classify(thailand);
 * [placement, cause]; // => ['tier-3', 'automatic-downgrade']
 * ```
 */
export function classify(
  history: History | unknown,
  options: ClassifyOptions = {},
): Classification {
  const known = historyOf(history);
  const settings = settingsOf(options);
  const year = options.year ?? known.years.at(-1)?.year;
  const run = year === undefined ? [] : runYears(known, settings, year, year);
  const target = run.at(-1);
  if (target === undefined) throw new ProblemsError([problem('history.no-year', ['years'], {})]);
  return documentOf(known, run, target, settings);
}
