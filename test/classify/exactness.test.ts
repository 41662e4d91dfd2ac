import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { stateAt } from '../../src/kernel/state.ts';
import {
  answerTo,
  completionsOf,
  contradictsItself,
  type PartialYear,
  recordedOrNone,
  smallFacts,
} from '../support/completions.ts';
import { statesBefore } from '../support/reachable-states.ts';

/** Years under each law that the small vocabulary tells apart. */
const YEARS = [2003, 2008, 2012, 2018, 2019, 2025];

const partialYears: fc.Arbitrary<PartialYear> = fc.constantFrom(...YEARS).chain((year) =>
  fc.record({
    year: fc.constant(year),
    state: fc.constantFrom(...statesBefore(year)).map(stateAt),
    facts: smallFacts,
    recorded: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, recordedOrNone),
  }),
);

/** What the completions that contradict nothing make possible. */
function possibleByCompletion(partial: PartialYear) {
  const answers = [...completionsOf(partial)].map(answerTo);
  const sound = answers.filter((answer) => !contradictsItself(answer));
  return {
    count: sound.length,
    possible: PLACEMENTS.filter((one) => sound.some(({ possible }) => possible.includes(one))),
    causes: new Set(sound.flatMap(({ causes }) => causes)),
  };
}

describe('possible is exact', () => {
  it('it holds what some completion of the unknown facts gives, and nothing else', () => {
    let compared = 0;
    fc.assert(
      fc.property(partialYears, (partial) => {
        const answer = answerTo(partial);
        if (contradictsItself(answer)) return;
        const { count, possible, causes } = possibleByCompletion(partial);
        if (count === 0) return;
        compared += 1;
        expect(answer.possible).toEqual(possible);
        expect(new Set(answer.causes)).toEqual(causes);
      }),
      { numRuns: Number(process.env.XR ?? 250) },
    );
    console.log(compared);expect(compared).toBeGreaterThan(100);
  });
});
