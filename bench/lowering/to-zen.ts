import type { Operator } from '../../src/rulebook/types.ts';
import type { Formula } from './formula.ts';
import { keyOf } from './key.ts';

const OPERATORS: Readonly<Record<Operator, string>> = {
  equal: '==',
  notEqual: '!=',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

/** A formula in the ZEN expression language; `$` holds the steps before. */
export function toZen(formula: Formula): string {
  if (typeof formula === 'boolean') return String(formula);
  if ('and' in formula) return `(${formula.and.map(toZen).join(' and ')})`;
  if ('or' in formula) return `(${formula.or.map(toZen).join(' or ')})`;
  if ('not' in formula) return `not(${toZen(formula.not)})`;
  if ('known' in formula) return `(${keyOf(formula.known)} != null)`;
  if ('step' in formula) return `$.${formula.step}`;
  return `(${keyOf(formula.fact)} ${OPERATORS[formula.operator]} ${JSON.stringify(formula.value)})`;
}
