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
 * does not conform: nothing where all is as expected. A year that the case asks about and that
 * has no answer, since its history begins later, is a fault too (`asked: 'year'`).
 *
 * @throws RulebookError where the rulebook leaves a gap; ProblemsError (`input.wrong-type`) for
 * what are no cases of `parseConformance`, or no rulebook.
 */
export function checkConformance(
  cases: readonly ConformanceCase[],
  subject: ConformanceSubject = {},
): readonly ConformanceFailure[] {
  refuseGiven([...casesProblems(cases), ...subjectProblems(subject)]);
  return cases.flatMap((one) => {
    const { id } = one;
    const answers = answersTo(one, subject);
    const told = answers.map((answer) => ({
      id,
      year: answer.year,
      faults: one.expect
        .filter(({ year }) => year === answer.year)
        .flatMap((expectation) => conformanceFaults(expectation, answer)),
    }));
    const silent = one.expect
      .filter(({ year }) => answers.every((answer) => answer.year !== year))
      .map(({ year }) => ({ id, year, faults: [unanswered(year)] }));
    return [...silent, ...told].filter(({ faults }) => faults.length > 0);
  });
}

/** A year before the first of a history has no answer where a later one is asked about too. */
function unanswered(year: number): ConformanceFault {
  return { asked: 'year', expected: String(year), found: 'no answer' };
}
