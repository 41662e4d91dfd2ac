import { compileExpression } from '../../engine/expression.ts';
import { FALSE, TRUE } from '../../engine/kleene.ts';
import type { Expression } from '../../rulebook/types.ts';
import type { Constants } from './worlds-of-law.ts';

/** What is left of an expression under some law and readings: settled, or what still matters. */
export type Folded = boolean | Expression;

/** Works out everything in an expression that the law and the readings alone settle. */
export function foldExpression(expression: Expression, constants: Constants): Folded {
  if ('all' in expression) return foldJoin('all', expression.all, constants);
  if ('any' in expression) return foldJoin('any', expression.any, constants);
  if ('not' in expression) {
    const inner = foldExpression(expression.not, constants);
    return typeof inner === 'boolean' ? !inner : { not: inner };
  }
  if ('condition' in expression) return expression;
  const scope = { slots: new Map<string, number>(), constants, condition: () => ({ at: 0 }) };
  const settled = isSettled(expression, constants)
    ? compileExpression(expression, scope)
    : undefined;
  if (settled === TRUE) return true;
  return settled === FALSE ? false : expression;
}

function isSettled(expression: Expression, constants: Constants): boolean {
  if (!('fact' in expression)) return false;
  const { fact, value } = expression;
  return fact in constants && (typeof value !== 'object' || value.fact in constants);
}

function foldJoin(
  join: 'all' | 'any',
  operands: readonly Expression[],
  constants: Constants,
): Folded {
  const ending = join === 'any';
  const open: Expression[] = [];
  for (const operand of operands) {
    const one = foldExpression(operand, constants);
    if (one === ending) return ending;
    if (typeof one !== 'boolean') open.push(one);
  }
  const [only, ...others] = open;
  if (only === undefined) return !ending;
  if (others.length === 0) return only;
  return join === 'all' ? { all: open } : { any: open };
}
