import type { FactValue } from '../../src/engine/facts.ts';
import type { Comparison, Condition, Expression, Operator } from '../../src/rulebook/types.ts';
import { and, type Formula, not, or } from './formula.ts';

/** What an expression may read beside the facts of a year. */
export interface Known {
  /** Law parameters, readings, and what else is fixed while lowering: folded in. */
  readonly constants: Readonly<Record<string, FactValue>>;
  /** What a named condition is on a rail: a step, or a formula of its own. */
  condition(name: string, holds: boolean): Formula;
}

/** The step that tells whether a condition holds, or whether it fails. */
export function railName(condition: string, holds: boolean): string {
  return `${condition}${holds ? '_holds' : '_fails'}`;
}

/**
 * An expression on one rail: what makes it hold, or what makes it fail (De Morgan). Where
 * neither is true the expression is unknown. This is how a two-valued language says what
 * ours says in three values.
 */
export function railOf(expression: Expression, holds: boolean, known: Known): Formula {
  if ('all' in expression) return join(expression.all, holds, holds, known);
  if ('any' in expression) return join(expression.any, holds, !holds, known);
  if ('not' in expression) return railOf(expression.not, !holds, known);
  if ('condition' in expression) return known.condition(expression.condition, holds);
  return compare(expression, holds, known);
}

function join(parts: readonly Expression[], holds: boolean, every: boolean, known: Known): Formula {
  const rails = parts.map((part) => railOf(part, holds, known));
  return every ? and(rails) : or(rails);
}

/** A condition on one rail, practice and our defaults counted. */
export function conditionRail(condition: Condition, holds: boolean, known: Known): Formula {
  const derived = derivedRail(condition, holds, known);
  const decider = condition.decidedBy;
  if (decider === undefined) return derived;
  const decided: Formula = { fact: decider, operator: 'equal', value: holds };
  return or([decided, and([not({ known: decider }), derived])]);
}

function derivedRail(condition: Condition, holds: boolean, known: Known): Formula {
  if (!('for' in condition)) {
    const { all, any } = condition as { all?: readonly Expression[]; any?: readonly Expression[] };
    if (all !== undefined) return railOf({ all }, holds, known);
    if (any !== undefined) return railOf({ any }, holds, known);
    return 'not' in condition ? railOf({ not: condition.not }, holds, known) : false;
  }
  const supported = railOf(condition.for, true, known);
  return holds ? supported : and([not(supported), railOf(condition.against, true, known)]);
}

const COMPLEMENT: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
};

function compare({ fact, operator, value }: Comparison, holds: boolean, known: Known): Formula {
  const right = typeof value === 'object' ? known.constants[value.fact] : value;
  if (right === undefined) throw new RangeError(`two facts of a year are compared: ${fact}`);
  const used = holds ? operator : COMPLEMENT[operator];
  const left = known.constants[fact];
  if (left !== undefined) return settled(left, used, right);
  const comparison: Formula = { fact, operator: used, value: right };
  if (used === 'equal') return comparison;
  // The opposite of a boolean is the other boolean: no need to ask whether it is known.
  if (used === 'notEqual' && typeof right === 'boolean') {
    return { fact, operator: 'equal', value: !right };
  }
  return and([{ known: fact }, comparison]);
}

function settled(left: FactValue, operator: Operator, right: FactValue): boolean {
  switch (operator) {
    case 'equal':
      return left === right;
    case 'notEqual':
      return left !== right;
    case 'lessThan':
      return left < right;
    case 'lessThanInclusive':
      return left <= right;
    case 'greaterThan':
      return left > right;
    default:
      return left >= right;
  }
}
