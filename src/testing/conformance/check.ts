import { answersTo, type ConformanceSubject } from './answer.ts';
import { type ConformanceFault, conformanceFaults } from './faults.ts';
import { casesProblems, refuseGiven, subjectProblems } from './given.ts';
import type { ConformanceCase } from './types.ts';

/** What is wrong with the answer to a case for one of its years. */
export interface ConformanceFailure {
  readonly id: string;
  readonly year: number;
  readonly faults: readonly ConformanceFault[];
}

/**
 * Runs cases of the conformance kit against a rulebook, ours by default. Returns what
 * does not conform: nothing where all is as expected.
 *
 * @throws RulebookError where the rulebook leaves a gap; ProblemsError (`input.wrong-type`) for
 * what are no cases of `parseConformance`, or no rulebook.
 */
export function checkConformance(
  cases: readonly ConformanceCase[],
  subject: ConformanceSubject = {},
): readonly ConformanceFailure[] {
  refuseGiven([...casesProblems(cases), ...subjectProblems(subject)]);
  return cases.flatMap((one) =>
    answersTo(one, subject).flatMap((answer) => {
      const { id } = one;
      const faults = one.expect
        .filter(({ year }) => year === answer.year)
        .flatMap((expectation) => conformanceFaults(expectation, answer));
      return faults.length === 0 ? [] : [{ id, year: answer.year, faults }];
    }),
  );
}
