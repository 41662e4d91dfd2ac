import type { Mode } from '../../engine/program.ts';
import { FACT_SLOTS, type MeritsProgram } from '../../kernel/merits.ts';
import type { Comparison, Rulebook } from '../../rulebook/types.ts';
import type { FactLeaf } from './fact-leaf.ts';
import type { Gates } from './gates.ts';
import { type ColumnScope, lowerCondition } from './lower.ts';
import { factRails, lowerComparison } from './lower-comparison.ts';
import { OPEN, type Rails, railLogic } from './rails.ts';

/** Values taken for what is shared and unknown: facts by slot, conditions by position. */
export interface Filling {
  readonly facts: ReadonlyMap<number, boolean>;
  readonly conditions: ReadonlyMap<number, boolean>;
}

/** Nothing is filled in. */
const AS_KNOWN: Filling = { facts: new Map(), conditions: new Map() };

/** Most values that are filled in: beyond, a network would double too often. */
const MOST_SHARED = 6;

/**
 * Every way of filling in what several kernel inputs share (see `inputCodes`), so that
 * within each way the inputs may be completed independently. Null where there are too many.
 */
export function fillingsOf(merits: MeritsProgram, mode: Mode): readonly Filling[] | null {
  const facts = mode === 'law' ? merits.sharedFacts : [];
  const count = facts.length + merits.sharedInputs.length;
  if (count > MOST_SHARED) return null;
  return Array.from({ length: 1 << count }, (_, way) => {
    const value = (at: number): boolean => (way & (1 << at)) !== 0;
    return {
      facts: new Map(facts.map((fact, at) => [fact, value(at)])),
      conditions: new Map(merits.sharedInputs.map((one, at) => [one, value(facts.length + at)])),
    };
  });
}

/** The conditions of a merits program as gates, by position. */
export function lowerMerits(
  rulebook: Rulebook,
  { program }: MeritsProgram,
  gates: Gates<FactLeaf>,
  mode: Mode,
  filling: Filling = AS_KNOWN,
): readonly Rails[] {
  const logic = railLogic(gates);
  const rails: Rails[] = [];
  const fact = (slot: number): Rails => {
    const filled = filling.facts.get(slot);
    const known = factRails(slot, gates);
    return filled === undefined ? known : logic.filled(known, filled);
  };
  const scope: ColumnScope = {
    logic,
    comparison: (one) =>
      filling.facts.size > 0
        ? lowerComparison(one, program.scope, gates, fact)
        : onceFor(gates, one, () => lowerComparison(one, program.scope, gates, fact)),
    condition: (name) => rails[program.index.get(name) ?? -1] ?? OPEN,
    determination: (name) => fact(FACT_SLOTS.get(name) ?? -1),
  };
  for (const [at, name] of program.names.entries()) {
    const condition = rulebook.conditions.get(name);
    const lowered = condition === undefined ? OPEN : lowerCondition(condition, scope, mode);
    const filled = filling.conditions.get(at);
    rails.push(filled === undefined ? lowered : logic.filled(lowered, filled));
  }
  return rails;
}

/** The rails of the kernel inputs, in their order. */
export function inputRails(merits: MeritsProgram, rails: readonly Rails[]): readonly Rails[] {
  return merits.inputs.map((at) => rails[at] ?? OPEN);
}

const lowered = new WeakMap<Gates<FactLeaf>, Map<Comparison, Rails>>();

/** A comparison without filled facts is the same in every mode: it is lowered once a network. */
function onceFor(gates: Gates<FactLeaf>, comparison: Comparison, lower: () => Rails): Rails {
  const known = lowered.get(gates) ?? new Map<Comparison, Rails>();
  lowered.set(gates, known);
  const rails = known.get(comparison) ?? lower();
  known.set(comparison, rails);
  return rails;
}
