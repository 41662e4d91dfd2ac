import { RulebookError } from '../../kernel/rulebook-error.ts';
import { describeValue } from '../../problems/describe.ts';
import { objectProblems } from '../../problems/option-names.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { rulebookProblems } from '../../problems/rulebook-option.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { type ConformanceFailure, checkConformance } from '../conformance/check.ts';
import { casesProblems, functionProblems, refuseGiven } from '../conformance/given.ts';
import type { ConformanceCase } from '../conformance/types.ts';
import { type EquivalenceProof, equivalenceIn } from './equivalence.ts';
import { killerWith, type RulebookCheck } from './killer.ts';
import type { Mutant, Mutator } from './mutant.ts';
import { mutantsOf } from './mutants-of.ts';
import { parseReasons } from './reasons.ts';

/** What became of a mutant. */
export type MutantFate =
  /** A case, or a further check, fails on it. */
  | { readonly status: 'killed'; readonly by: string }
  /** It is no fault: shown by trying everything. */
  | { readonly status: 'equivalent'; readonly by: EquivalenceProof }
  /** It is no fault for a written reason. */
  | { readonly status: 'explained'; readonly by: string }
  /** Nothing tells it from the rulebook: a test is missing, or a reason. */
  | { readonly status: 'survived'; readonly by: null };

/** A mutant with what became of it. Plain data. */
export type MutantResult = {
  readonly id: string;
  readonly target: string;
  readonly mutator: Mutator;
  readonly change: string;
} & MutantFate;

/** What to mutate, and what to run against the mutants. */
export interface MutationOptions {
  /** The rulebook; ours by default. */
  readonly rulebook?: Rulebook;
  /** Cases of the conformance kit, or of one's own (`parseConformance`). */
  readonly cases: readonly ConformanceCase[];
  /** Further checks, for the mutants that no case tells and nothing shows to be equivalent. */
  readonly checks?: readonly RulebookCheck[];
  /** Why a mutant is no fault, by its id. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** Only mutants of these conditions, rules and parameters (`law.NAME`). */
  readonly targets?: readonly string[];
  /** Told after each mutant how many are done, and of how many. */
  readonly progress?: (done: number, all: number) => void;
}

/** What came of mutating a rulebook. Plain data. */
export interface MutationReport {
  readonly results: readonly MutantResult[];
  /** Cases that the rulebook itself fails: then there is no result. */
  readonly failures: readonly ConformanceFailure[];
  /** Written reasons for mutants that are not there, or that need none. */
  readonly needless: readonly string[];
}

/**
 * Puts one small fault after the other into a rulebook and the law it is read with, and
 * runs cases against each: a fault that no case tells is a hole in the cases, unless the
 * mutant is shown to say the same as the rulebook, or a reason says why it may stand.
 *
 * @throws ProblemsError (`input.*`) for what are no cases of `parseConformance`, no rulebook,
 * or no such options.
 */
export function mutateRules(options: MutationOptions): MutationReport {
  refuseGiven(optionProblems(options));
  const { rulebook = DEFAULT_RULEBOOK, cases, targets, progress } = options;
  const failures = checkConformance(cases, { rulebook });
  if (failures.length > 0) return { results: [], failures, needless: [] };
  const all = mutantsOf(rulebook);
  const chosen = targets === undefined ? all : all.filter(({ target }) => targets.includes(target));
  const fateOf = judgeWith(rulebook, options);
  const results = chosen.map((mutant, at): MutantResult => {
    const { id, target, mutator, change } = mutant;
    const fate = fateOf(mutant);
    progress?.(at + 1, chosen.length);
    return { id, target, mutator, change, ...fate };
  });
  const explained = new Set(
    results.filter(({ status }) => status === 'explained').map(({ id }) => id),
  );
  const others = new Set(all.map(({ id }) => id));
  for (const { id } of chosen) others.delete(id);
  const needless = Object.keys(options.reasons ?? {}).filter(
    (id) => !explained.has(id) && !others.has(id),
  );
  return { results, failures, needless };
}

function optionProblems(options: unknown): readonly Problem[] {
  const wrong = objectProblems(options);
  if (wrong.length > 0) return wrong;
  const { rulebook, cases, checks, reasons, targets, progress } = options as Readonly<
    Record<keyof MutationOptions, unknown>
  >;
  const given = parseReasons(reasons ?? {});
  const lists = Object.entries({ checks, targets }).filter(
    ([, found]) => found !== undefined && !Array.isArray(found),
  );
  return [
    ...rulebookProblems(rulebook),
    ...casesProblems(cases, ['cases']),
    ...lists.map(([name, found]) =>
      problem('input.wrong-type', [name], { found: describeValue(found), expected: 'a list' }),
    ),
    ...(given.ok ? [] : given.problems.map((one) => ({ ...one, path: ['reasons', ...one.path] }))),
    ...functionProblems(progress, 'progress'),
  ];
}

/** What becomes of a mutant: the cheap ways of telling first. */
function judgeWith(
  rulebook: Rulebook,
  { cases, checks = [], reasons = {} }: MutationOptions,
): (mutant: Mutant) => MutantFate {
  const killer = killerWith(cases);
  const equivalence = equivalenceIn(rulebook);
  return (mutant) => {
    const changed = mutant.rulebook();
    const killed = (by: string): MutantFate => ({ status: 'killed', by });
    const likely = killer.byCase(mutant, changed, 'likely');
    if (likely !== null) return killed(likely);
    const same = equivalence.atOnce(mutant);
    if (same !== null) return { status: 'equivalent', by: same };
    const rest = killer.byCase(mutant, changed, 'rest');
    if (rest !== null) return killed(rest);
    const shown = equivalence.inDepth(mutant);
    if (shown !== null) return { status: 'equivalent', by: shown };
    const check = mutant.laws === undefined && checks.find((one) => !passes(one, changed));
    if (check) return killed(check.name);
    const reason = reasons[mutant.id];
    return reason === undefined
      ? { status: 'survived', by: null }
      : { status: 'explained', by: reason };
  };
}

function passes(check: RulebookCheck, rulebook: Rulebook): boolean {
  try {
    return check.passes(rulebook);
  } catch (fault) {
    if (fault instanceof RulebookError) return false;
    throw fault;
  }
}
