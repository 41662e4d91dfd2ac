import { loadRulebook } from '../../kernel/load-rulebook.ts';
import { LAW_PARAMETERS } from '../../law/law.ts';
import { nearest } from '../../problems/nearest.ts';
import { type Problem, problem, type Result } from '../../problems/problem.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { parseConformance } from '../../testing/conformance/parse.ts';
import type { ConformanceCase } from '../../testing/conformance/types.ts';
import { mutantsOf } from '../../testing/mutation/mutants-of.ts';
import { type MutationReport, mutateRules } from '../../testing/mutation/mutate-rules.ts';
import { type MutationReasons, parseReasons } from '../../testing/mutation/reasons.ts';
import { summaryOf } from '../../testing/mutation/summary.ts';
import { readDocument } from '../input/document.ts';
import type { Io } from '../io.ts';
import { mutationText } from '../mutation-text.ts';
import { Refusal } from '../refusal.ts';
import { ruleFilesOf } from '../rule-files.ts';
import { COMMAND, type Given, type Verb } from '../verb.ts';

/** `rules mutate`: whether scenarios would notice a fault in the rules. */
export const rulesMutateVerb: Verb = {
  name: 'rules mutate',
  takes: '[FILE...]',
  count: [0, Number.POSITIVE_INFINITY],
  options: ['scenarios', 'only', 'reasons', 'json'],
  summary: 'put small faults into the rules and see which the scenarios notice',
  details: [
    'Each mutant is the rulebook, or the law it is read with, with one fault: a condition dropped',
    'or turned round, a bound shifted, a rule out of place, a date of the law a year off. It is',
    'killed where a scenario has another answer; equivalent where trying every case shows that it',
    'says the same; explained where --reasons gives the reason; and it survives where nothing',
    'tells it apart: then a scenario is missing. Scenarios are files of the conformance kit',
    '(docs/conformance.md). The exit code is 1 where a mutant survives, a reason is needless, or',
    'the rules themselves fail a scenario.',
  ],
  examples: [
    'rules mutate my-rules/*.json --scenarios my-scenarios.json',
    'rules mutate my-rules/*.json --scenarios my-scenarios.json --only downgradeDue',
  ],
  run: async (given, io) => {
    const rulebook = await rulebookOf(given.positionals, io);
    const cases = await casesOf(given.all('scenarios'), io);
    const reasons = await reasonsOf(given.one('reasons'), io);
    const targets = targetsOf(given, rulebook);
    const report = await mutate(rulebook, cases, reasons, targets, io);
    const { results, failures, needless } = report;
    const json = (): string =>
      `${JSON.stringify({ summary: summaryOf(report).all, results, failures, needless })}\n`;
    await io.out(given.has('json') ? json() : mutationText(report));
    const survived = results.some(({ status }) => status === 'survived');
    return survived || failures.length + needless.length > 0 ? 1 : 0;
  },
};

async function rulebookOf(paths: readonly string[], io: Io): Promise<Rulebook> {
  if (paths.length === 0) return DEFAULT_RULEBOOK;
  const files: Record<string, unknown> = {};
  for (const path of new Set(paths)) files[path] = await readDocument(path, io, 'a rule file');
  const loaded = loadRulebook(await ruleFilesOf(files, io));
  if (!loaded.ok) throw new Refusal(COMMAND, loaded.problems);
  return loaded.value;
}

async function casesOf(paths: readonly string[], io: Io): Promise<readonly ConformanceCase[]> {
  if (paths.length === 0) {
    const params = { option: '--scenarios', takes: 'FILE' };
    throw new Refusal(COMMAND, [problem('usage.missing-option', [], params)]);
  }
  const cases: ConformanceCase[] = [];
  for (const path of new Set(paths)) {
    const raw = await readDocument(path, io, 'a file of scenarios');
    cases.push(...accepted(path, parseConformance(raw)).cases);
  }
  return cases;
}

async function reasonsOf(path: string | null, io: Io): Promise<MutationReasons> {
  if (path === null) return {};
  return accepted(path, parseReasons(await readDocument(path, io, 'an object of reasons')));
}

function accepted<Value>(path: string, result: Result<Value>): Value {
  if (!result.ok) throw new Refusal(path, result.problems, true);
  return result.value;
}

/** The conditions, rules and parameters named by `--only`; null for all. */
function targetsOf(given: Given, rulebook: Rulebook): readonly string[] | null {
  const only = given.all('only');
  if (only.length === 0) return null;
  const names = [
    ...new Set(mutantsOf(rulebook).map(({ target }) => target)),
    ...Object.keys(LAW_PARAMETERS).map((name) => `law.${name}`),
  ];
  const problems: readonly Problem[] = only
    .filter((name) => !names.includes(name))
    .map((found) => problem('rules.unknown-name', [], { found, nearest: nearest(found, names) }));
  if (problems.length > 0) throw new Refusal(COMMAND, problems);
  return only;
}

async function mutate(
  rulebook: Rulebook,
  cases: readonly ConformanceCase[],
  reasons: MutationReasons,
  targets: readonly string[] | null,
  io: Io,
): Promise<MutationReport> {
  const chosen = targets === null ? {} : { targets };
  const count = mutantsOf(rulebook).filter(({ target }) => targets?.includes(target) ?? true);
  const bar = await io.progress?.(count.length);
  try {
    const progress = (done: number): void => bar?.update(done);
    return mutateRules({ rulebook, cases, reasons, ...chosen, progress });
  } finally {
    bar?.stop();
  }
}
