import { describeValue } from './describe.ts';
import { type Problem, problem } from './problem.ts';

/** What is wrong with an option that takes a loaded rulebook (`input.wrong-type`); absent is fine. */
export function rulebookProblems(
  found: unknown,
  path: readonly string[] = ['rulebook'],
): readonly Problem[] {
  if (found === undefined || isLoaded(found)) return [];
  const params = { found: describeValue(found), expected: 'a rulebook from loadRulebook' };
  return [problem('input.wrong-type', path, params)];
}

/** Whether something has the shape of a loaded rulebook; files of rules do not. */
function isLoaded(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return false;
  return (
    'conditions' in found &&
    found.conditions instanceof Map &&
    'rules' in found &&
    Array.isArray(found.rules)
  );
}
