import type { Operator } from '../../src/rulebook/types.ts';
import type { Formula } from './formula.ts';
import { keyOf } from './key.ts';

/** A rule in JSON logic. */
export type JsonLogic = boolean | { readonly [operator: string]: readonly unknown[] };

const OPERATORS: Readonly<Record<Operator, string>> = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

/** A formula in JSON logic; a missing fact is null there. */
export function toJsonLogic(formula: Formula): JsonLogic {
  if (typeof formula === 'boolean') return formula;
  if ('and' in formula) return { and: formula.and.map(toJsonLogic) };
  if ('or' in formula) return { or: formula.or.map(toJsonLogic) };
  if ('not' in formula) return { '!': [toJsonLogic(formula.not)] };
  if ('known' in formula) return { '!==': [{ var: keyOf(formula.known) }, null] };
  if ('step' in formula) return { '===': [{ var: formula.step }, true] };
  return { [OPERATORS[formula.operator]]: [{ var: keyOf(formula.fact) }, formula.value] };
}
