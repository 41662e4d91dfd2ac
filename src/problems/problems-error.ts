import type { Problem } from './problem.ts';

/**
 * Thrown by the functions that answer directly (`classify`, `replay`, …) when they
 * are given raw input that is not valid. `problems` lists every fault; `message` is
 * their codes and paths. `parseHistory` returns the same list without throwing.
 */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((one) => `${one.code} at ${one.path.join('.') || '(top)'}`).join('; '));
    this.problems = problems;
  }
}
