import type { Mode } from '../../engine/program.ts';
import { isWithheld } from '../../rulebook/is-withheld.ts';
import type { Comparison, Condition, Expression } from '../../rulebook/types.ts';
import { expressionsOf } from '../../rulebook/walk.ts';
import { OPEN, type RailLogic, type Rails } from './rails.ts';

/** What expressions may name, and what stands for it in a network. */
export interface ColumnScope {
  readonly logic: RailLogic;
  comparison(comparison: Comparison): Rails;
  condition(name: string): Rails;
  /** A fact that settles a condition where it is known; `OPEN` if it never does. */
  determination(fact: string): Rails;
}

/** An expression as gates; the counterpart of `compileExpression`. */
export function lowerExpression(expression: Expression, scope: ColumnScope): Rails {
  const lower = (one: Expression): Rails => lowerExpression(one, scope);
  if ('all' in expression) return scope.logic.all(expression.all.map(lower));
  if ('any' in expression) return scope.logic.any(expression.any.map(lower));
  if ('not' in expression) return scope.logic.not(lower(expression.not));
  if ('condition' in expression) return scope.condition(expression.condition);
  return scope.comparison(expression);
}

/**
 * A condition as gates: what its parts give, unless it is withheld (practice and policy do
 * not decide what is possible) or a determination settles it.
 */
export function lowerCondition(condition: Condition, scope: ColumnScope, mode: Mode): Rails {
  const { decidedBy } = condition;
  const withheld = mode === 'law' && isWithheld(condition);
  const derived = withheld ? OPEN : partsOf(condition, scope);
  return decidedBy === undefined
    ? derived
    : scope.logic.decided(scope.determination(decidedBy), derived);
}

function partsOf(condition: Condition, scope: ColumnScope): Rails {
  const [first = OPEN, against] = expressionsOf(condition).map((one) =>
    lowerExpression(one, scope),
  );
  return against === undefined ? first : scope.logic.weighed(first, against);
}
