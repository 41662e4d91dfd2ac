import { type Problem, problem } from '../problems/problem.ts';

/**
 * Something wrong with a rulebook. An `error` makes answers wrong or impossible; a
 * `warning` is legal to write but hardly meant.
 */
export interface Diagnostic extends Problem {
  readonly severity: 'error' | 'warning';
}

/** An error of a rulebook as data. */
export function error(
  code: string,
  path: Problem['path'],
  params: Problem['params'] = {},
): Diagnostic {
  return { ...problem(code, path, params), severity: 'error' };
}

/** A warning about a rulebook as data. */
export function warning(
  code: string,
  path: Problem['path'],
  params: Problem['params'] = {},
): Diagnostic {
  return { ...problem(code, path, params), severity: 'warning' };
}
