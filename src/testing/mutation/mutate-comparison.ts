import { NAMED_FACTS } from '../../rulebook/names.ts';
import { type Comparison, OPERATORS } from '../../rulebook/types.ts';
import type { Mutator } from './mutant.ts';

/** A comparison with a fault, and what was done to it. */
export interface MutatedComparison {
  readonly mutator: Mutator;
  /** What the operator or value became. */
  readonly to: string;
  readonly after: Comparison;
}

/**
 * Every other operator that makes sense for the type, and every neighbouring bound. A
 * yes-or-no fact has one opposite, so there its operator alone is changed: comparing with
 * the other value is the same fault.
 */
export function mutateComparison(comparison: Comparison): readonly MutatedComparison[] {
  const { fact, operator, value } = comparison;
  const type = NAMED_FACTS.get(fact)?.type ?? typeof value;
  const ordered = type === 'integer' || type === 'number';
  const operators = ordered ? OPERATORS : (['equal', 'notEqual'] as const);
  return [
    ...operators
      .filter((one) => one !== operator)
      .map((one) => ({
        mutator: 'shift-operator' as const,
        to: one,
        after: { ...comparison, operator: one },
      })),
    ...boundsBeside(fact, value).map((one) => ({
      mutator: 'shift-bound' as const,
      to: String(one),
      after: { ...comparison, value: one },
    })),
  ];
}

function boundsBeside(fact: string, value: Comparison['value']): readonly Comparison['value'][] {
  if (typeof value === 'number') return [value - 1, value + 1].filter((bound) => bound >= 0);
  if (typeof value !== 'string') return [];
  return (NAMED_FACTS.get(fact)?.values ?? []).filter((one) => one !== value);
}
