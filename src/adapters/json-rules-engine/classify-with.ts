import type { Classification } from '../../classify/classification.ts';
import { documentOf } from '../../classify/document.ts';
import { type ClassifyOptions, type Settings, settingsOf } from '../../classify/options.ts';
import { type MeritsSource, runYears } from '../../classify/run.ts';
import { meritsSteps, type YearMerits, yearMerits } from '../../classify/year-merits.ts';
import type { ConditionRow } from '../../engine/expression.ts';
import { historyOf } from '../../history/history-of.ts';
import type { History } from '../../history/types.ts';
import { lawOf } from '../../law/law.ts';
import { problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { answer } from './answer.ts';
import { lawFacts } from './law-facts.ts';

/**
 * Classifies one report year like `classify`, but lets json-rules-engine evaluate the
 * merits: every condition about the findings of every year. The clock, the waiver and
 * the cap come from the same kernel table, which the differential tests hold against
 * json-rules-engine entry by entry. The answer must not differ from that of `classify`.
 *
 * @throws ProblemsError (as a rejection) with every problem of the history or the options.
 *
 * @example
 * ```ts
 * import { classifyWithJsonRulesEngine } from 'tvpa-tiers/json-rules-engine';
 *
 * const facts = { fullyMeetsMinimumStandards: false, significantEfforts: false };
 * const history = { country: 'THA', years: [{ year: 2014, facts }] };
 * (await classifyWithJsonRulesEngine(history)).placement; // => 'tier-3'
 * ```
 */
export async function classifyWithJsonRulesEngine(
  history: History | unknown,
  options: ClassifyOptions = {},
): Promise<Classification> {
  const known = historyOf(history);
  const settings = settingsOf(options);
  const year = options.year ?? known.years.at(-1)?.year;
  if (year === undefined) throw new ProblemsError([problem('history.no-year', ['years'], {})]);
  const merits = new Map<number, YearMerits>();
  for (const call of callsOf(known, settings, year)) {
    merits.set(call[0], await meritsOf(call, settings, call[0] === year));
  }
  const run = runYears(known, settings, year, year, (asked) => {
    const made = merits.get(asked);
    // Never silently ours: this answer is there to be compared with it.
    if (made === undefined) throw new RangeError(`year ${asked} was not asked for before`);
    return made;
  });
  const target = run.at(-1);
  if (target === undefined) throw new ProblemsError([problem('history.no-year', ['years'], {})]);
  return documentOf(known, run, target, settings);
}

/** The years whose merits a run asks for; which these are does not depend on the answers. */
function callsOf(history: History, settings: Settings, last: number): Parameters<MeritsSource>[] {
  const calls: Parameters<MeritsSource>[] = [];
  runYears(history, settings, last, last, (...call) => {
    calls.push(call);
    return yearMerits(...call, settings, false);
  });
  return calls;
}

/** The merits of one year, each distinct evaluation answered by json-rules-engine. */
async function meritsOf(
  call: Parameters<MeritsSource>,
  settings: Settings,
  practice: boolean,
): Promise<YearMerits> {
  const law = lawFacts(lawOf(call[0], settings.law), settings.readings);
  const answers = new Map<string, ConditionRow>();
  const steps = meritsSteps(...call, settings, practice);
  let step = steps.next();
  while (!step.done) {
    const { facts, mode, forced = [], program } = step.value;
    const key = JSON.stringify([facts, mode, [...forced]]);
    const row = answers.get(key) ?? (await answer(settings.rulebook, law, step.value, program));
    answers.set(key, row);
    step = steps.next(row);
  }
  return step.value;
}
