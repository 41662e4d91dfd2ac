import { type Problem, problem } from '../problems/problem.ts';

/** Deepest nesting of lists and objects in one condition or rule. The shipped ones need 9. */
const MOST_LEVELS = 64;
/** Most values in one condition or rule, those inside lists and objects included. */
const MOST_VALUES = 100_000;

/**
 * The one problem of a value that is nested too deeply or too large to be looked at
 * further, or null. Works without recursion, so that no input can exhaust the stack;
 * an object that contains itself counts as too deep.
 */
export function structureProblem(value: unknown, path: Problem['path']): Problem | null {
  const open: (readonly [value: unknown, level: number])[] = [[value, 1]];
  let values = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, level] = next;
    values += 1;
    if (values > MOST_VALUES) return problem('rulebook.too-large', path, { maximum: MOST_VALUES });
    if (typeof one !== 'object' || one === null) continue;
    if (level > MOST_LEVELS) return problem('rulebook.too-deep', path, { maximum: MOST_LEVELS });
    for (const child of Object.values(one)) open.push([child, level + 1]);
  }
  return null;
}
