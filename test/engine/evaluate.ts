import { compileExpression, type Scope } from '../../src/engine/expression.ts';
import { type FactValue, slotsOf } from '../../src/engine/facts.ts';
import type { Truth } from '../../src/engine/kleene.ts';
import type { Comparison, Expression } from '../../src/rulebook/types.ts';
import { CONDITIONS, FACTS } from './expressions.ts';

type Values = Readonly<Record<string, FactValue | undefined>>;

/** What the engine makes of an expression; facts named in `constant` are fixed when it is compiled. */
export function evaluate(
  expression: Expression,
  facts: Values,
  conditions: Readonly<Record<string, Truth>>,
  constant: readonly string[] = [],
): Truth {
  const constants: Record<string, FactValue> = {};
  for (const name of constant) {
    const value = facts[name];
    if (value !== undefined) constants[name] = value;
  }
  const scope: Scope = {
    slots: slotsOf(FACTS),
    constants,
    condition: (name) => ({ at: (CONDITIONS as readonly string[]).indexOf(name) }),
  };
  const compiled = compileExpression(expression, scope);
  if (typeof compiled === 'number') return compiled;
  const row = FACTS.map((name) => (name in constants ? undefined : facts[name]));
  return compiled(
    row,
    Int8Array.from(CONDITIONS, (name) => conditions[name] ?? 1),
  );
}

/** Classical logic, for facts and conditions that are all known. Written without the engine. */
export function classical(
  expression: Expression,
  facts: Values,
  conditions: Readonly<Record<string, boolean>>,
): boolean {
  if ('all' in expression) return expression.all.every((one) => classical(one, facts, conditions));
  if ('any' in expression) return expression.any.some((one) => classical(one, facts, conditions));
  if ('not' in expression) return !classical(expression.not, facts, conditions);
  if ('condition' in expression) return conditions[expression.condition] === true;
  return compared(expression, facts);
}

function compared({ fact, operator, value }: Comparison, facts: Values): boolean {
  const left = facts[fact];
  const right = typeof value === 'object' ? facts[value.fact] : value;
  if (left === undefined || right === undefined) throw new Error(`${fact} is unknown`);
  switch (operator) {
    case 'equal':
      return left === right;
    case 'notEqual':
      return left !== right;
    case 'lessThan':
      return left < right;
    case 'lessThanInclusive':
      return left < right || left === right;
    case 'greaterThan':
      return left > right;
    default:
      return left > right || left === right;
  }
}
