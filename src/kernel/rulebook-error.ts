import type { Problem } from '../problems/problem.ts';

/**
 * Thrown when a rulebook given by a caller cannot be run: no rule of a kind holds for
 * an input, or a rule gives a value that is no placement. `checkRules` finds these
 * beforehand and returns them as data.
 */
export class RulebookError extends Error {
  override readonly name = 'RulebookError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((one) => `${one.code}: ${JSON.stringify(one.params)}`).join('; '));
    this.problems = problems;
  }
}
