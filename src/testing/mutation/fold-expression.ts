import { compileExpression } from '../../engine/expression.ts';
import { TRUE } from '../../engine/kleene.ts';
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
  const scope = { slots: new Map<string, number>(), constants, condition: () => ({ at: 0 }) };
  const settled = compileExpression(expression, scope);
  return typeof settled === 'number' ? settled === TRUE : expression;
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
