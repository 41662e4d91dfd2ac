import { dependencyOrder } from '../../engine/order.ts';
import type { Mode } from '../../engine/program.ts';
import { KERNEL_INPUTS } from '../../kernel/inputs.ts';
import { reachOf } from '../../kernel/reach.ts';
import type { LawVersion } from '../../law/law.ts';
import { isWithheld } from '../../rulebook/is-withheld.ts';
import type { Condition, Rule, Rulebook } from '../../rulebook/types.ts';
import { childrenOf, expressionsOf, factsIn } from '../../rulebook/walk.ts';
import type { Mutant } from './mutant.ts';
import { type SameOptions, sameCondition, sameRule } from './same-condition.ts';
import { sameInDepth } from './same-in-depth.ts';
import { sameKernel } from './same-kernel.ts';

/** How a mutant was shown to be no fault, by trying every case there is. */
export const PROOFS = {
  unused: 'nothing rests on it',
  'same-truth': 'it says the same of everything that it reads, whatever that is',
  'beyond-the-law':
    'it bears on what is expected alone, where its basis makes no difference to any placement',
  'same-in-depth': 'it comes out the same whatever the facts below it are',
  'same-kernel': 'every clock and every combination of kernel inputs leads to the same',
} as const;

/** Name of such a way. */
export type EquivalenceProof = keyof typeof PROOFS;

/** Tells which mutants of a rulebook are none. */
export interface Equivalence {
  /** By the changed part alone: cheap. Null where that does not show it. */
  atOnce(mutant: Mutant): EquivalenceProof | null;
  /** By all that rests on it: dear. Null where that does not show it. */
  inDepth(mutant: Mutant): EquivalenceProof | null;
}

/** Prepares the search for equivalent mutants of a rulebook. */
export function equivalenceIn(rulebook: Rulebook): Equivalence {
  const findings = new Set(dependencyOrder(rulebook, KERNEL_INPUTS));
  const inLaw = reachedInLaw(rulebook);
  const reached = reachOf(
    rulebook,
    rulebook.rules.map((rule) => rule.conditions),
  );
  const procedure = reached.conditions;
  const modesOf = (name: string): readonly Mode[] =>
    findings.has(name) ? ['law', 'practice'] : ['practice'];

  const atOnce: Equivalence['atOnce'] = (mutant) => {
    const { difference, target, laws } = mutant;
    if (difference.kind === 'order') return null;
    if (difference.kind === 'law') {
      if (laws === undefined) return null;
      return readersAgree(readersOf(rulebook, difference.parameter), laws, modesOf);
    }
    if (difference.kind === 'rule') {
      const { before, after } = difference;
      if (after === null || before.event !== after.event) return null;
      return sameRule(before.conditions, after.conditions, laws) === true ? 'same-truth' : null;
    }
    if (!findings.has(target) && !procedure.has(target)) return 'unused';
    if (difference.after === null) return null;
    const options: SameOptions = { modes: modesOf(target) };
    const same = sameCondition(difference.before, difference.after, options);
    return same === true ? 'same-truth' : null;
  };

  const inDepth: Equivalence['inDepth'] = (mutant) => {
    const { difference, target, laws } = mutant;
    const after = mutant.rulebook();
    if (difference.kind === 'condition') {
      const ours = mutant.mutator === 'change-basis' && !inLaw.has(target);
      if (ours && !procedure.has(target)) return 'beyond-the-law';
      if (findings.has(target) && sameInDepth(target, rulebook, after) !== true) return null;
      if (!procedure.has(target)) return 'same-in-depth';
      return sameKernel(rulebook, after) ? 'same-kernel' : null;
    }
    if (difference.kind !== 'law') return sameKernel(rulebook, after) ? 'same-kernel' : null;
    const readers = readersOf(rulebook, difference.parameter);
    if (readers.conditions.length + readers.rules.length === 0) return null;
    const names = readers.conditions.map(([name]) => name);
    const found = names.filter((name) => findings.has(name));
    if (found.some((name) => sameInDepth(name, rulebook, after, laws) !== true)) return null;
    const clock = readers.rules.length > 0 || names.some((name) => procedure.has(name));
    if (!clock) return 'same-in-depth';
    return sameKernel(rulebook, after, laws) ? 'same-kernel' : null;
  };
  return { atOnce, inDepth };
}

/** Conditions under the kernel inputs that bear on what is possible: not through one of ours alone. */
function reachedInLaw(rulebook: Rulebook): ReadonlySet<string> {
  const reached = new Set<string>(KERNEL_INPUTS);
  // A set gives back what is added to it while it is walked.
  for (const name of reached) {
    const condition = rulebook.conditions.get(name);
    if (condition === undefined || isWithheld(condition)) continue;
    for (const child of childrenOf(condition)) reached.add(child);
  }
  return reached;
}

/** What reads a parameter of the law itself. */
interface Readers {
  readonly conditions: readonly (readonly [name: string, condition: Condition])[];
  readonly rules: readonly Rule[];
}

/** Whether everything that reads a parameter of the law says the same with the other value. */
function readersAgree(
  { conditions, rules }: Readers,
  laws: (reportYear: number) => LawVersion,
  modesOf: (name: string) => readonly Mode[],
): EquivalenceProof | null {
  if (conditions.length + rules.length === 0) return null;
  const agree =
    conditions.every(
      ([name, one]) => sameCondition(one, one, { modes: modesOf(name), laws }) === true,
    ) && rules.every((rule) => sameRule(rule.conditions, rule.conditions, laws) === true);
  return agree ? 'same-truth' : null;
}

/** Conditions and rules that read a parameter of the law themselves. */
function readersOf(rulebook: Rulebook, parameter: string): Readers {
  const fact = `law.${parameter}`;
  return {
    conditions: [...rulebook.conditions].filter(([, condition]) =>
      expressionsOf(condition).some((one) => factsIn(one).includes(fact)),
    ),
    rules: rulebook.rules.filter((rule) => factsIn(rule.conditions).includes(fact)),
  };
}
