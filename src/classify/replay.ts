import { historyOf } from '../history/history-of.ts';
import type { History } from '../history/types.ts';
import type { Classification } from './classification.ts';
import { documentOf } from './document.ts';
import { type ClassifyOptions, settingsOf } from './options.ts';
import { runYears } from './run.ts';

/**
 * Classifies every year of a history, from the first stated one to `options.year` (the
 * last stated one by default), unknown years in between included. Each answer is the
 * same as that of `classify` for its year.
 *
 * @throws ProblemsError with every problem of the history or the options.
 */
export function replay(
  history: History | unknown,
  options: ClassifyOptions = {},
): readonly Classification[] {
  const known = historyOf(history);
  const settings = settingsOf(options);
  const last = options.year ?? known.years.at(-1)?.year;
  if (last === undefined) return [];
  const run = runYears(known, settings, last, 0);
  return run.map((target) => documentOf(known, run, target, settings));
}
