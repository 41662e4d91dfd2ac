import { describe } from 'vitest';
import { INVARIANTS } from '../../src/testing/invariants/index.ts';
import type { Invariant } from '../../src/testing/invariants/invariant.ts';
import { type LongRun, tryInvariants } from './support/invariant-section.ts';

const run = (invariant: unknown, numRuns: number): LongRun => [
  invariant as Invariant<never>,
  numRuns,
];

describe('properties of answers: the past, the record, what-if laws', () => {
  tryInvariants(
    '30-properties-past',
    '## Whole answers: the past, the record, what-if laws\n\nTried on random histories over the whole vocabulary, gaps, contradictions and years beyond the known law included.',
    [
      run(INVARIANTS.laterYearsChangeNothing, 5_000),
      run(INVARIANTS.pastThroughTheState, 5_000),
      run(INVARIANTS.namesChangeNothing, 3_000),
      run(INVARIANTS.sameAnswerEachTime, 2_000),
      run(INVARIANTS.lawfulSequencesPass, 3_000),
      run(INVARIANTS.unlawfulSequencesAreFound, 2_000),
      run(INVARIANTS.whatIfLawsDecide, 100_000),
    ],
  );
});
