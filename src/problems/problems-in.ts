import type { Problem } from './problem.ts';
import { ProblemsError } from './problems-error.ts';

/** The problems that a check throws, so that they can be told with others; else none. */
export function problemsIn(check: () => unknown): readonly Problem[] {
  try {
    check();
    return [];
  } catch (fault) {
    if (fault instanceof ProblemsError) return fault.problems;
    throw fault;
  }
}
