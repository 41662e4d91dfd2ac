import type { Comparison, Condition, Expression } from './types.ts';

/** The expressions a condition is made of: one, or `for` and `against`. */
export function expressionsOf(condition: Condition): readonly Expression[] {
  if ('for' in condition) return [condition.for, condition.against];
  if ('all' in condition) return [{ all: condition.all }];
  if ('any' in condition) return [{ any: condition.any }];
  return [{ not: condition.not }];
}

/**
 * Walks an expression. `positive` is false below an odd number of negations, so that
 * a caller can tell in which direction a fact pulls.
 */
export function walk(
  expression: Expression,
  visit: {
    condition?(name: string, positive: boolean): void;
    comparison?(comparison: Comparison, positive: boolean): void;
  },
  positive = true,
): void {
  if ('all' in expression) for (const one of expression.all) walk(one, visit, positive);
  else if ('any' in expression) for (const one of expression.any) walk(one, visit, positive);
  else if ('not' in expression) walk(expression.not, visit, !positive);
  else if ('condition' in expression) visit.condition?.(expression.condition, positive);
  else visit.comparison?.(expression, positive);
}

/** Names that a condition's expressions use. */
interface Names {
  readonly conditions: readonly string[];
  readonly facts: readonly string[];
}

const named = new WeakMap<Condition, Names>();

/** Names of the conditions that a condition names directly, each once. */
export function childrenOf(condition: Condition): readonly string[] {
  return namesOf(condition).conditions;
}

/** Names of the facts that a condition reads itself, law facts and readings included. */
export function factsOf(condition: Condition): readonly string[] {
  return namesOf(condition).facts;
}

function namesOf(condition: Condition): Names {
  const found = named.get(condition);
  if (found) return found;
  const conditions = new Set<string>();
  const facts = new Set<string>();
  for (const expression of expressionsOf(condition)) {
    walk(expression, { condition: (name) => conditions.add(name) });
    for (const fact of factsIn(expression)) facts.add(fact);
  }
  const made = { conditions: [...conditions], facts: [...facts] };
  named.set(condition, made);
  return made;
}

/** Names of the facts that an expression reads itself, law facts and readings included. */
export function factsIn(expression: Expression): readonly string[] {
  const names = new Set<string>();
  walk(expression, {
    comparison: ({ fact, value }) => {
      names.add(fact);
      if (typeof value === 'object') names.add(value.fact);
    },
  });
  return [...names];
}
