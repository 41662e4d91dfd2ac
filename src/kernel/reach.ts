import type { Expression, Rulebook } from '../rulebook/types.ts';
import { expressionsOf, factsIn, walk } from '../rulebook/walk.ts';
import { KERNEL_INPUTS, type KernelInput } from './inputs.ts';

/** What expressions rest on in the procedure, where the kernel inputs are given. */
export interface Reach {
  /** Conditions entered, in the order in which they were met. */
  readonly conditions: ReadonlySet<string>;
  /** Facts read by the expressions and by those conditions. */
  readonly facts: ReadonlySet<string>;
  /** Kernel inputs named; they are not entered. */
  readonly inputs: ReadonlySet<KernelInput>;
}

/**
 * Everything that expressions rest on, down to the facts or to the kernel inputs. The
 * rulebook must be free of cycles (`checkRules` looks for them first).
 */
export function reachOf(rulebook: Rulebook, expressions: Iterable<Expression>): Reach {
  const conditions = new Set<string>();
  const facts = new Set<string>();
  const inputs = new Set<KernelInput>();
  const open = [...expressions];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const fact of factsIn(one)) facts.add(fact);
    walk(one, {
      condition: (name) => {
        const input = KERNEL_INPUTS.find((known) => known === name);
        if (input !== undefined) inputs.add(input);
        const condition = rulebook.conditions.get(name);
        if (input !== undefined || condition === undefined || conditions.has(name)) return;
        conditions.add(name);
        if (condition.decidedBy !== undefined) facts.add(condition.decidedBy);
        open.push(...expressionsOf(condition));
      },
    });
  }
  return { conditions, facts, inputs };
}
