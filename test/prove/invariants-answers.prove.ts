import { describe } from 'vitest';
import { INVARIANTS } from '../../src/testing/invariants/index.ts';
import type { Invariant } from '../../src/testing/invariants/invariant.ts';
import { type LongRun, tryInvariants } from './support/invariant-section.ts';

const run = (invariant: unknown, numRuns: number): LongRun => [
  invariant as Invariant<never>,
  numRuns,
];

describe('properties of answers: knowledge, merit, explanation', () => {
  tryInvariants(
    '31-properties-answers',
    '## Whole answers: knowledge, merit, explanation\n\nTried on the same random histories, and on sparser ones that seldom contradict themselves.',
    [
      run(INVARIANTS.answersAgreeWithThemselves, 5_000),
      run(INVARIANTS.completionsStayPossible, 2_000),
      run(INVARIANTS.everyPossibleHasAWitness, 3_000),
      run(INVARIANTS.knowledgeNarrowsAnswers, 10_000),
      run(INVARIANTS.favourableFindings, 10_000),
      run(INVARIANTS.decisiveSetsForce, 10_000),
      run(INVARIANTS.practiceNeverDecides, 2_000),
    ],
  );
});
