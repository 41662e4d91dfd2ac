import { KERNEL_INPUTS } from '../kernel/inputs.ts';
import { FACT_SLOTS, type MeritsProgram } from '../kernel/merits.ts';
import { isWithheld } from '../rulebook/is-withheld.ts';
import type { Basis, Condition, Rulebook } from '../rulebook/types.ts';
import { childrenOf, factsOf } from '../rulebook/walk.ts';
import type { FactUsed } from './classification.ts';

/** What is the same in the finding on a condition every year. */
export interface PlannedFinding {
  /** Position of the condition in the program. */
  readonly at: number;
  readonly name: string;
  readonly title: string;
  readonly cite: string;
  readonly basis: Basis;
  readonly provisional: boolean;
  /** Of basis practice or policy: it counts for what is expected only. */
  readonly ours: boolean;
  /** Number of the kernel input that it is, or -1. */
  readonly input: number;
  /** The determination that settles it, or null. */
  readonly decidedBy: string | null;
  /** Its slot, beyond the row where there is none. */
  readonly decider: number;
  /** Facts that it reads itself as they are shown while unknown; of the law, their values. */
  readonly facts: readonly FactUsed[];
  /** Their slots, beyond the row where a fact is none of the vocabulary. */
  readonly slots: readonly number[];
  readonly parts: readonly string[];
}

/** The findings on a program's conditions. */
export interface FindingsPlan {
  /** In the order of the program. */
  readonly all: readonly PlannedFinding[];
  /** Those that a determination may settle. */
  readonly decided: readonly (PlannedFinding & { readonly decidedBy: string })[];
}

const plans = new WeakMap<MeritsProgram, FindingsPlan>();

/** The plan of a program's findings, made once. */
export function planOf(merits: MeritsProgram, rulebook: Rulebook): FindingsPlan {
  const found = plans.get(merits);
  if (found) return found;
  const all = plannedFindings(merits, rulebook);
  const decided = all.flatMap(({ decidedBy, ...planned }) =>
    decidedBy === null ? [] : [{ ...planned, decidedBy }],
  );
  plans.set(merits, { all, decided });
  return { all, decided };
}

function plannedFindings(
  { program: { names, scope } }: MeritsProgram,
  rulebook: Rulebook,
): readonly PlannedFinding[] {
  const all: PlannedFinding[] = [];
  for (const [at, name] of names.entries()) {
    const condition = rulebook.conditions.get(name);
    if (condition === undefined) continue;
    const facts = namesOfFacts(condition).map(
      (fact): FactUsed => ({ fact, value: scope.constants[fact] ?? null, origin: null }),
    );
    all.push({
      at,
      name,
      title: condition.title,
      cite: condition.cite,
      basis: condition.basis,
      provisional: condition.provisional ?? false,
      ours: isWithheld(condition),
      input: KERNEL_INPUTS.findIndex((one) => one === name),
      decidedBy: condition.decidedBy ?? null,
      decider: slotOf(condition.decidedBy ?? ''),
      facts,
      slots: facts.map(({ fact }) => slotOf(fact)),
      parts: childrenOf(condition),
    });
  }
  return all;
}

function slotOf(fact: string): number {
  return FACT_SLOTS.get(fact) ?? FACT_SLOTS.size;
}

function namesOfFacts(condition: Condition): readonly string[] {
  const names = factsOf(condition);
  const decider = condition.decidedBy;
  return decider === undefined || names.includes(decider) ? names : [...names, decider];
}
