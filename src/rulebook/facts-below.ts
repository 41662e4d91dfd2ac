import { isWithheld } from './is-withheld.ts';
import type { Rulebook } from './types.ts';
import { expressionsOf, walk } from './walk.ts';

/**
 * Names of the facts that could still settle a condition in law: those that it, or an open
 * condition below it, reads or is decided by. Conditions of basis practice or policy never
 * settle anything in law and are not entered beyond the determination that decides them.
 */
export function factsBelow(
  rulebook: Rulebook,
  root: string,
  isOpen: (condition: string) => boolean,
): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<string>();
  const enter = (name: string): void => {
    const condition = rulebook.conditions.get(name);
    if (condition === undefined || seen.has(name)) return;
    seen.add(name);
    if (!isOpen(name)) return;
    if (condition.decidedBy !== undefined) facts.add(condition.decidedBy);
    if (isWithheld(condition)) return;
    for (const expression of expressionsOf(condition)) {
      walk(expression, { condition: enter, comparison: ({ fact }) => facts.add(fact) });
    }
  };
  enter(root);
  return facts;
}
