import type { Rulebook } from '../rulebook/types.ts';
import { childrenOf } from '../rulebook/walk.ts';

/**
 * The conditions that `roots` rest on, each after those it names, so that one pass
 * evaluates them all. Names in `given` are supplied from outside and not entered.
 * The rulebook must be free of cycles and unknown names (`checkRules` sees to it).
 */
export function dependencyOrder(
  rulebook: Rulebook,
  roots: Iterable<string>,
  given: ReadonlySet<string> = new Set(),
): readonly string[] {
  const order: string[] = [];
  const seen = new Set<string>(given);
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const condition = rulebook.conditions.get(name);
    if (condition === undefined) return;
    for (const child of childrenOf(condition)) visit(child);
    order.push(name);
  };
  for (const root of roots) visit(root);
  return order;
}
