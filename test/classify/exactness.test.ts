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
  unknownFacts,
} from '../support/completions.ts';
import { noticesWith } from '../support/next-year.ts';
import { statesBefore } from '../support/reachable-states.ts';
import { runs } from '../support/runs.ts';

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

describe('possible', () => {
  it('is exact: what some completion of the unknown facts gives, and nothing else', () => {
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
      { numRuns: runs(80, 5_000) },
    );
    expect(compared).toBeGreaterThan(runs(20, 1_000));
  });

  it('only narrows as one more fact becomes known', () => {
    fc.assert(
      fc.property(partialYears, fc.boolean(), fc.nat(), (partial, value, pick) => {
        const open = unknownFacts(partial);
        const fact = open[pick % Math.max(1, open.length)];
        const before = answerTo(partial);
        if (fact === undefined || contradictsItself(before)) return;
        const after = answerTo({ ...partial, facts: { ...partial.facts, [fact]: value } });
        if (contradictsItself(after)) return;
        for (const placement of after.possible) expect(before.possible).toContain(placement);
        for (const cause of after.causes) expect(before.causes).toContain(cause);
      }),
      { numRuns: runs(60, 10_000) },
    );
  });

  it('only narrows as the year goes on record, unless the law forbids it', () => {
    fc.assert(
      fc.property(partialYears, fc.constantFrom(...PLACEMENTS), (partial, recorded) => {
        const before = answerTo({ ...partial, recorded: null });
        const after = answerTo({ ...partial, recorded });
        const refused = noticesWith(after, 'record.not-lawful').length > 0;
        if (before.possible.includes(recorded)) expect(after.possible).toEqual([recorded]);
        else expect(refused).toBe(true);
        if (refused && partial.facts['waiver.granted'] !== true) {
          expect(after.possible).toEqual(before.possible);
        }
      }),
      { numRuns: runs(60, 10_000) },
    );
  });
});
