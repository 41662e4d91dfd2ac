import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { type Comparison, compare, type Difference } from '../../src/classify/compare.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { KERNEL_INPUTS, type KernelInputs } from '../../src/kernel/inputs.ts';
import { step } from '../../src/kernel/step.ts';
import { lawOf } from '../../src/law/law.ts';
import { findingOf, NOT_WAIVED, WAIVED, WATCH_LIST } from '../support/next-year.ts';
import { history, MERITS, type RawYear, years } from '../support/placement-line.ts';

/** The last year of a history beside the one before. */
function lastYears(...parts: readonly (readonly RawYear[] | RawYear)[]): Comparison {
  const raw = history(...parts);
  const now = classify(raw);
  return compare(now, classify(raw, { year: now.year - 1 }));
}

const from2To = (placement: keyof typeof MERITS): Comparison =>
  lastYears(
    years(2018, '2'),
    { year: 2019, facts: MERITS['tier-2'] },
    { year: 2020, facts: MERITS[placement] },
  );

describe('which way it went', () => {
  test.each([
    ['tier-1', 'up', true],
    ['tier-2', 'same', false],
    ['tier-2-watch-list', 'down', false],
    ['tier-3', 'down', true],
    ['special-case', 'not-comparable', null],
    ['not-rated', 'not-comparable', null],
  ] as const)('from Tier 2 to %s: %s', (placement, direction, otherList) => {
    expect(from2To(placement)).toMatchObject({
      country: 'THA',
      year: 2020,
      earlierYear: 2019,
      before: 'tier-2',
      now: placement,
      direction,
      otherList,
    });
  });

  test('out of a special case it cannot be told either, and staying one is no change', () => {
    const out = lastYears(years(2018, 'S 2'));
    expect(out).toMatchObject({ direction: 'not-comparable', otherList: null });
    expect(out.explanationDue).toBe(false);
    expect(lastYears(years(2018, 'S S')).direction).toBe('same');
  });

  test('of a year that is not settled nothing is said', () => {
    const facts = { fullyMeetsMinimumStandards: false };
    const open = lastYears(years(2018, '2'), { year: 2019, facts });
    expect(open).toMatchObject({ now: null, direction: 'not-comparable', otherList: null });
    expect(open).toMatchObject({ madeTheDifference: [], certain: false });
    const before = lastYears({ year: 2018, facts }, { year: 2019, facts: MERITS['tier-2'] });
    expect(before).toMatchObject({ before: null, direction: 'not-comparable', otherList: null });
    expect(before.madeTheDifference).toEqual([]);
    const both = lastYears(years(2017, '2'), { year: 2018, facts }, { year: 2019, facts });
    expect(both).toMatchObject({ before: null, now: null, direction: 'not-comparable' });
    expect(both).toMatchObject({ otherList: null, madeTheDifference: [] });
  });
});

/** The kernel inputs that an answer settles, by name. */
function settledIn(answer: Classification): KernelInputs {
  const settled = KERNEL_INPUTS.flatMap((input) => {
    const { outcome } = findingOf(answer, input);
    return outcome === 'holds' || outcome === 'fails' ? [[input, outcome === 'holds']] : [];
  });
  return Object.fromEntries(settled);
}

/** The placements of a year with some of an earlier one put back, through `step`. */
function putBack(now: Classification, then: Classification, set: readonly Difference[]) {
  const of = (difference: Difference) => (set.includes(difference) ? then : now);
  const law = lawOf(of('law').year);
  const inputs = settledIn(of('findings'));
  const outcomes = of('clock').state.before.flatMap((state) => step(state, inputs, law));
  return new Set(outcomes.map(({ placement }) => placement));
}

describe('what made the difference', () => {
  test('the findings, where they alone differ', () => {
    expect(from2To('tier-1').madeTheDifference).toEqual([['findings']]);
    expect(from2To('tier-2').madeTheDifference).toEqual([]);
  });

  test('the clock, where the same findings no longer do', () => {
    const facts = WATCH_LIST;
    const third = lastYears(
      years(2018, '2'),
      { year: 2019, ...NOT_WAIVED },
      { year: 2020, ...NOT_WAIVED },
      { year: 2021, ...NOT_WAIVED },
    );
    expect(third).toMatchObject({ now: 'tier-3', certain: true });
    expect(third.madeTheDifference).toEqual([['clock']]);
    const free = lastYears(years(2018, '2'), { year: 2019, ...facts }, { year: 2020, ...facts });
    expect(free.madeTheDifference).toEqual([]);
  });

  test('not the findings, where the earlier ones would have left it open', () => {
    const down = lastYears(years(2018, '2 W W'), { year: 2021, ...NOT_WAIVED });
    expect(down).toMatchObject({ now: 'tier-3', before: 'tier-2-watch-list' });
    expect(down.madeTheDifference).toEqual([['clock']]);
  });

  test('the clock or the law, where the second waiver year came under the law of 2019', () => {
    const line = years(2015, '2 W W');
    const cut = lastYears(line, { year: 2018, ...WAIVED }, { year: 2019, ...WAIVED });
    expect(cut).toMatchObject({ before: 'tier-2-watch-list', now: 'tier-3', certain: true });
    expect(cut.madeTheDifference).toEqual([['clock'], ['law']]);
  });

  test('the findings with the clock, or with the law, where none of them would do alone', () => {
    const poor = { ...MERITS['tier-3'], meetsWatchListCriteria: true };
    const down = lastYears(
      years(2015, '2 W W'),
      { year: 2018, ...WAIVED },
      { year: 2019, ...WAIVED, facts: poor },
    );
    expect(down).toMatchObject({ before: 'tier-2-watch-list', now: 'tier-3' });
    expect(down.madeTheDifference).toEqual([
      ['findings', 'clock'],
      ['findings', 'law'],
    ]);
  });

  test('either alone is named beside the other, and then no two together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2008, max: 2020 }),
        fc.array(fc.constantFrom(...PLACEMENTS), { minLength: 3, maxLength: 6 }),
        fc.boolean(),
        (first, line, granted) => {
          const raw = history(
            line.map((placement, at) => ({
              year: first + at,
              facts: MERITS[placement],
              waiver: { granted },
            })),
          );
          const now = classify(raw);
          const then = classify(raw, { year: now.year - 1 });
          const { madeTheDifference, before } = compare(now, then);
          for (const set of madeTheDifference) {
            expect([...putBack(now, then, set)]).toEqual([before]);
            for (const spared of set) {
              const rest = set.filter((one) => one !== spared);
              expect([...putBack(now, then, rest)]).not.toEqual([before]);
            }
          }
          const settled = now.placement !== null && before !== null && now.placement !== before;
          expect(madeTheDifference.length > 0).toBe(settled);
          expect(new Set(madeTheDifference.map((set) => set.join())).size).toBe(
            madeTheDifference.length,
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what differs', () => {
  const compared = () => from2To('tier-1');

  test('conditions by name, with their law and both outcomes', () => {
    expect(compared().conditions).toContainEqual({
      name: 'fullyMeetsMinimumStandards',
      title: 'The government fully meets the minimum standards',
      cite: '22 U.S.C. 7106(a), 7107(b)(1)(A)',
      before: 'fails',
      now: 'holds',
    });
    expect(compared().conditions.every(({ before, now }) => before !== now)).toBe(true);
    expect(compared().conditions.map(({ name }) => name)).not.toContain('specialCase');
  });

  test('facts with both values, null where one is not stated', () => {
    expect(compared().facts).toEqual(
      expect.arrayContaining([
        { fact: 'fullyMeetsMinimumStandards', before: false, now: true },
        { fact: 'significantEfforts', before: true, now: null },
        { fact: 'placement', before: 'tier-2', now: 'tier-1' },
      ]),
    );
    expect(compared().facts.every(({ before, now }) => before !== now)).toBe(true);
  });

  test('the law, only where it is another', () => {
    expect(compared().law).toBeNull();
    expect(lastYears(years(2018, '2 2')).law).toEqual({ before: 'R2013', now: 'R2019' });
  });

  test('nothing between a year and itself', () => {
    const answer = classify(history(years(2018, '2 W 3')));
    expect(compare(answer, answer)).toMatchObject({
      direction: 'same',
      madeTheDifference: [],
      conditions: [],
      facts: [],
      law: null,
    });
  });

  test('a condition that only one of the two laws has is null in the other', () => {
    const answer = classify(history(years(2018, '2 2')));
    const without = {
      ...answer,
      conditions: answer.conditions.filter(({ name }) => name !== 'specialCase'),
    };
    const [gone] = compare(without, answer).conditions;
    const [come] = compare(answer, without).conditions;
    expect(gone).toMatchObject({ name: 'specialCase', before: 'fails', now: null });
    expect(come).toMatchObject({ name: 'specialCase', before: null, now: 'fails' });
    expect(gone?.title).toBe(come?.title);
  });
});
