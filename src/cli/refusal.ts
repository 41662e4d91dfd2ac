import type { Problem } from '../problems/problem.ts';

/**
 * Thrown inside the command where it cannot go on: what it speaks about (a file, or the
 * command itself) and every problem. `inFile`: their paths lead into the file, also where the
 * same problem of an option would be told by the name of the option. `run` prints one line for each and answers 2.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly label: string;
  readonly problems: readonly Problem[];
  readonly inFile: boolean;

  constructor(label: string, problems: readonly Problem[], inFile = false) {
    super(problems.map(({ code }) => code).join(', '));
    this.label = label;
    this.problems = problems;
    this.inFile = inFile;
  }
}
