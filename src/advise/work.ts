import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';

/** Steps that one part of a search may take: some seconds, and many times what any law needs. */
const MOST_WORK = 40_000_000;

/**
 * Counts the steps of a search, so that no rulebook can make it endless. Steps and not time:
 * the same question has the same answer on every machine.
 */
export class Work {
  private left: number;

  constructor(most: number = MOST_WORK) {
    this.left = most;
  }

  /** True once more was asked for than there was: what is found is then not all there is. */
  get spent(): boolean {
    return this.left < 0;
  }

  /** Takes steps; false where they are not left, and the search must end. */
  take(steps: number): boolean {
    if (!this.spent) this.left -= steps;
    return !this.spent;
  }
}

/**
 * Refuses to say that there is nothing where a search was given up before it found anything.
 *
 * @throws ProblemsError (`advice.too-entangled`).
 */
export function refuseUnfound(found: number, works: readonly Work[]): void {
  if (found > 0 || !works.some(({ spent }) => spent)) return;
  throw new ProblemsError([problem('advice.too-entangled', ['rulebook'])]);
}
