import { isWithheld } from '../rulebook/is-withheld.ts';
import type { Comparison, Rulebook } from '../rulebook/types.ts';
import { expressionsOf, walk } from '../rulebook/walk.ts';

/** How a fact pulls on a root: 1 for it, 2 against it, 3 both ways. */
export type Pull = 1 | 2 | 3;

/** What one root rests on, without entering other roots. */
export interface Cone {
  /** Facts the root rests on, with their pull. Law facts and readings included. */
  readonly facts: ReadonlyMap<string, Pull>;
  /** Other roots that it names, directly or through conditions that are no roots. */
  readonly roots: ReadonlySet<string>;
}

/**
 * The cone of each root in law mode: conditions of basis practice or policy are left
 * out, since they never decide what is possible. Used to find the unknown facts that
 * feed more than one kernel input, or one in both directions: only these must be
 * split case by case for `possible` to be exact (design §3).
 */
export function conesOf(rulebook: Rulebook, roots: readonly string[]): ReadonlyMap<string, Cone> {
  return new Map(roots.map((root) => [root, coneOf(rulebook, root, new Set(roots))]));
}

function coneOf(rulebook: Rulebook, root: string, roots: ReadonlySet<string>): Cone {
  const facts = new Map<string, Pull>();
  const named = new Set<string>();
  const seen = new Set<string>();
  const enter = (name: string, positive: boolean): void => {
    if (name !== root && roots.has(name)) {
      named.add(name);
      return;
    }
    const key = `${name}|${positive}`;
    const condition = rulebook.conditions.get(name);
    if (condition === undefined || seen.has(key)) return;
    seen.add(key);
    if (condition.decidedBy !== undefined) pull(facts, condition.decidedBy, positive ? 1 : 2);
    if (isWithheld(condition)) return;
    const expressions = expressionsOf(condition);
    for (const [part, expression] of expressions.entries()) {
      const visit = {
        condition: enter,
        comparison: (one: Comparison, up: boolean) => {
          pull(facts, one.fact, direction(one, up));
          if (typeof one.value === 'object') pull(facts, one.value.fact, 3);
        },
      };
      walk(expression, visit, part === 1 ? !positive : positive);
    }
  };
  enter(root, true);
  return { facts, roots: named };
}

function pull(facts: Map<string, Pull>, name: string, way: Pull): void {
  facts.set(name, ((facts.get(name) ?? 0) | way) as Pull);
}

function direction({ operator, value }: Comparison, up: boolean): Pull {
  const positive = up ? 1 : 2;
  const negative = up ? 2 : 1;
  if (operator === 'equal' && typeof value === 'boolean') return value ? positive : negative;
  if (operator === 'notEqual' && typeof value === 'boolean') return value ? negative : positive;
  if (operator.startsWith('greaterThan')) return positive;
  return operator.startsWith('lessThan') ? negative : 3;
}
