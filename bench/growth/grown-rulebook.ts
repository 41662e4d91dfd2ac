import { dependencyOrder } from '../../src/engine/order.ts';
import type { Condition, Expression, Rulebook } from '../../src/rulebook/types.ts';

/**
 * A rulebook with its conditions several times over: every root becomes "all of" itself and
 * of renamed copies of all that is below it. The k-th copy leaves an operand out of every
 * long list, so that no copy says quite the same as another.
 */
export function grownRulebook(
  rulebook: Rulebook,
  roots: readonly string[],
  copies: number,
): Rulebook {
  if (copies === 1) return rulebook;
  const conditions = new Map(rulebook.conditions);
  for (const name of dependencyOrder(rulebook, roots)) {
    const condition = rulebook.conditions.get(name);
    if (condition === undefined) continue;
    for (let copy = 0; copy < copies; copy += 1) {
      conditions.set(nameOf(name, copy), copied(condition, copy));
    }
  }
  for (const root of roots) {
    const condition = rulebook.conditions.get(root);
    if (condition === undefined) continue;
    const { title, cite, basis } = condition;
    const all = Array.from({ length: copies }, (_, copy) => ({ condition: nameOf(root, copy) }));
    conditions.set(root, { title, cite, basis, all });
  }
  return { ...rulebook, conditions };
}

function nameOf(name: string, copy: number): string {
  return `${name}Copy${copy}`;
}

function copied(condition: Condition, copy: number): Condition {
  if ('for' in condition) {
    const { for: supports, against } = condition;
    return { ...condition, for: inCopy(supports, copy), against: inCopy(against, copy) };
  }
  if ('all' in condition) return { ...condition, all: listInCopy(condition.all, copy) };
  if ('any' in condition) return { ...condition, any: listInCopy(condition.any, copy) };
  return { ...condition, not: inCopy(condition.not, copy) };
}

function inCopy(expression: Expression, copy: number): Expression {
  if ('all' in expression) return { all: listInCopy(expression.all, copy) };
  if ('any' in expression) return { any: listInCopy(expression.any, copy) };
  if ('not' in expression) return { not: inCopy(expression.not, copy) };
  return 'condition' in expression ? { condition: nameOf(expression.condition, copy) } : expression;
}

function listInCopy(list: readonly Expression[], copy: number): readonly Expression[] {
  const kept =
    copy === 0 || list.length < 3 ? list : list.filter((_, at) => at !== copy % list.length);
  return kept.map((one) => inCopy(one, copy));
}
