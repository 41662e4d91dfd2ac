import type { Mutant, Status } from '../../scripts/mutate/mutants.ts';

/** A mutant on a line of its own. */
export function mutantAt(line: number, status: Status, file = 'src/kernel/step.ts'): Mutant {
  const [start, end] = [
    { line, column: 3 },
    { line, column: 9 },
  ];
  return { file, start, end, mutator: 'StringLiteral', replacement: '""', status };
}
