import { describe, expect, test } from 'vitest';
import { type ChangesNeeded, changesNeeded } from '../../src/advise/changes-needed.ts';
import { VOCABULARY } from '../../src/facts/vocabulary.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { history, MERITS, type RawFacts, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';
const RATED = { specialCase: false, minimumStandardsApplicable: true } as const;

const unchanged = (fact: string, value: boolean) =>
  ({ fact, value, because: 'unchanged', from: 2024 }) as const;
const FROM_TIER_2 = [
  unchanged('specialCase', false),
  unchanged('minimumStandardsApplicable', true),
  unchanged('fullyMeetsMinimumStandards', false),
  unchanged('policyOrPattern', false),
  unchanged('significantEfforts', true),
];

const change = (fact: string, from: boolean | null, to: boolean, presumed = false) => {
  const { actor, question, cite } = VOCABULARY[fact] ?? {};
  return { fact, from, to, presumed, actor, question, cite };
};
const flip = (condition: string) => {
  const { title, cite } = DEFAULT_RULEBOOK.conditions.get(condition) ?? {};
  return { condition, title, cite };
};

const stated = (facts: RawFacts) => history(years(2023, '2 2'), { year: 2025, facts });

/** What each option changes, what flips with it, and what is possible then. */
const told = ({ options }: ChangesNeeded) =>
  options.map(({ changes, flips, possible, gives }) => ({
    changes: changes.map(({ fact, to }) => `${fact}=${to}`),
    flips: flips.map(({ condition }) => condition),
    possible,
    gives,
  }));

describe('the whole answer', () => {
  test('where one finding is stated otherwise', () => {
    expect(changesNeeded(stated({ ...RATED, ...MERITS['tier-2'] }), W)).toEqual({
      country: 'THA',
      year: 2025,
      target: W,
      possible: ['tier-2'],
      expected: ['tier-2'],
      presumed: FROM_TIER_2,
      options: [
        {
          changes: [change('meetsWatchListCriteria', false, true)],
          gives: 'certain',
          possible: [W],
          expected: [W],
          againstPractice: [],
          flips: [flip('meetsWatchListCriteria')],
        },
      ],
      barriers: [],
      firstYear: null,
      largest: 7,
      cut: false,
      givenUp: false,
      notices: [],
    });
  });

  test('where the findings are presumed', () => {
    const known = history(years(2022, '2 2 2'));
    const { options, presumed } = changesNeeded(known, 'tier-3');
    expect(presumed).toEqual(FROM_TIER_2);
    const efforts = options.find(({ changes }) => changes[0]?.fact === 'significantEfforts');
    expect(efforts).toEqual({
      changes: [change('significantEfforts', true, false, true)],
      gives: 'certain',
      possible: ['tier-3'],
      expected: ['tier-3'],
      againstPractice: [],
      flips: [flip('significantEfforts')],
    });
  });
});

describe('what flips', () => {
  const known = history(years(2022, '2 2 2'));

  test('is every condition that is settled otherwise than before, and no other', () => {
    const advice = changesNeeded(known, W, { largest: 1 });
    expect(told(advice)).toEqual([
      {
        changes: ['increasingEfforts=false'],
        flips: ['increasingEfforts', 'meetsWatchListCriteria'],
        possible: [W],
        gives: 'certain',
      },
      {
        changes: ['meetsWatchListCriteria=true'],
        flips: ['meetsWatchListCriteria'],
        possible: [W],
        gives: 'certain',
      },
    ]);
    // The grounds of victim numbers take two findings.
    expect([advice.cut, advice.givenUp, advice.largest]).toEqual([true, false, 1]);
  });

  test('is nothing where a change leaves everything open', () => {
    const facts = { ...RATED, fullyMeetsMinimumStandards: false, policyOrPattern: true };
    const [first] = told(changesNeeded(stated(facts), 'tier-2', { largest: 1 }));
    expect(first).toEqual({
      changes: ['policyOrPattern=false'],
      flips: ['policyOrPattern'],
      possible: ['tier-2', W],
      gives: 'possible',
    });
  });
});

test('a condition that is left open by a change does not flip', () => {
  const { options } = changesNeeded(history(years(2023, '2 W')), 'tier-2', { largest: 1 });
  const [first] = options;
  // Whether a ground of the watch list is met is no longer settled then.
  expect(first?.changes.map(({ fact }) => fact)).toEqual(['increasingEfforts']);
  expect(first?.possible).toEqual(['tier-2', W]);
  expect(first?.flips).toEqual([flip('increasingEfforts')]);
});

test('a change from a stated finding tells what is stated, though the record implies otherwise', () => {
  const facts = { ...RATED, ...MERITS['tier-3'] };
  const { options } = changesNeeded(stated(facts), 'tier-2', { largest: 2 });
  const changes = options.flatMap((option) => option.changes);
  expect(changes).toContainEqual(change('significantEfforts', false, true));
  expect(changes.some(({ presumed }) => presumed)).toBe(false);
});
