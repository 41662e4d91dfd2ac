import { classify } from '../../classify/classify.ts';
import { type ClassifyOptions, settingsOf } from '../../classify/options.ts';
import { replay } from '../../classify/replay.ts';
import { CAUSES } from '../../facts/causes.ts';
import { historiesOf } from '../../history/histories-of.ts';
import type { History } from '../../history/types.ts';
import { foldHistories } from './fold-histories.ts';
import type { ManyRow } from './many-row.ts';

/**
 * Classifies every year of many histories, or one year of each, without the reasons: the
 * numbers of `replay` and `classify`, all countries of a report year at once in columns. Rows
 * come in the order of the histories, then of the years. A history without a year gives
 * none, unless a year is asked for.
 *
 * Under a what-if law each history is classified on its own, at the pace of `replay`.
 *
 * @param histories Parsed or raw.
 * @param options `year` gives only that year of each history; the others as in `classify`.
 * @throws ProblemsError with every problem of all histories, the paths beginning with the
 * position of the history, or with every problem of the options.
 *
 * @example
 * ```ts
 * import { classifyMany } from 'tvpa-tiers';
 *
 * const years = [{ year: 2002, facts: { fullyMeetsMinimumStandards: false, significantEfforts: true } }];
 * const rows = classifyMany([{ country: 'THA', years }, { country: 'FRA', years: [{ year: 2002 }] }]);
 * rows.map(({ country, placement, possible }) => [country, placement, possible.length]);
 * // => [['THA', 'tier-2', 1], ['FRA', null, 5]]
 * ```
 */
export function classifyMany(
  histories: readonly (History | unknown)[],
  options: ClassifyOptions = {},
): readonly ManyRow[] {
  const settings = settingsOf(options);
  const known = historiesOf(histories);
  if (settings.law !== null) return known.flatMap((history) => oneByOne(history, options));
  return foldHistories(known, settings, options.year ?? null);
}

function oneByOne(history: History, options: ClassifyOptions): readonly ManyRow[] {
  const answers =
    options.year === undefined ? replay(history, options) : [classify(history, options)];
  return answers.map(({ country, year, placement, possible, expected, causes }) => ({
    country,
    year,
    placement,
    possible,
    expected,
    causes: CAUSES.filter((cause) => causes.includes(cause)),
  }));
}
