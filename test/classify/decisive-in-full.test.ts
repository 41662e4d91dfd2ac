import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { afterLine } from '../support/next-year.ts';
import { history, MERITS, type RawFacts } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';

const setsOf = ({ decisive }: Classification): readonly string[] =>
  decisive.map(({ inputs }) =>
    inputs.map(({ input, value }) => (value ? input : `not ${input}`)).join(', '),
  );

const given = (facts: RawFacts) => setsOf(afterLine(2021, '2', { facts }));
const RATED = 'not specialCase, not notRated';
const NOT_TIER_1 = `${RATED}, not fullyMeetsMinimumStandards`;

describe('decisive sets, all of them', () => {
  it('a year of which nothing is known needs nothing: whatever is found, it stays open', () => {
    expect(classify(history({ year: 2024, facts: {} })).decisive).toEqual([
      { inputs: [], conditions: [] },
    ]);
  });

  it('may be all that is known', () => {
    expect(given({ specialCase: true })).toEqual(['specialCase']);
  });

  it('hold only what is settled, even where one more input would do as well', () => {
    expect(given({ meetsWatchListCriteria: true })).toEqual([`${RATED}, meetsWatchListCriteria`]);
  });

  it('stand side by side where the answer is forced in two ways', () => {
    const rest = { fullyMeetsMinimumStandards: false };
    expect(given({ ...rest, policyOrPattern: true, significantEfforts: false })).toEqual([
      `${NOT_TIER_1}, policyOrPattern`,
      `${NOT_TIER_1}, not significantEfforts`,
    ]);
  });

  it('stand with the smaller before the larger', () => {
    const facts = { ...MERITS[W], policyOrPattern: true };
    expect(setsOf(afterLine(2018, '2 W W', { facts, waiver: { granted: false } }))).toEqual([
      `${NOT_TIER_1}, policyOrPattern`,
      `${NOT_TIER_1}, meetsWatchListCriteria, not waiverGranted`,
    ]);
  });

  it('force the answer from every clock that is left, not from some', () => {
    const of = (facts: RawFacts) =>
      setsOf(classify(history({ year: 2022, facts, waiver: { granted: false } })));
    expect(of(MERITS[W])).toEqual([`${NOT_TIER_1}, meetsWatchListCriteria`]);
    expect(of(MERITS['tier-2'])).toEqual([
      `${NOT_TIER_1}, not policyOrPattern, significantEfforts, not meetsWatchListCriteria`,
    ]);
  });

  it('hold what only one of two clocks asks for', () => {
    const due = { run: 2, waivers: 0, cap: 'clear', arming: false, previous: W } as const;
    const spent = { ...due, run: 3, waivers: 1, arming: true };
    const year = history({ year: 2022, waiver: { granted: false } });
    const either = classify(year, { resume: [due, spent] });
    expect(setsOf(either)).toEqual(['not waiverGranted']);
    // Which clocks there may be was told: nothing before the first year is unknown.
    expect(either.notices.map(({ code }) => code)).not.toContain('past.before-first-year');
    expect(setsOf(classify(year, { resume: [spent] }))).toEqual(['']);
  });

  it('name under what only the record tells the input itself, and what settles it in law', () => {
    const [only, ...others] = afterLine(2018, '2 W W', { placement: W }).decisive;
    expect(others).toEqual([]);
    expect(only?.conditions).toEqual([
      'specialCase',
      'notRated',
      'fullyMeetsMinimumStandards',
      'policyOrPattern',
      'significantEfforts',
      'meetsWatchListCriteria',
      'commitmentsOnlyGround',
      'waiverGranted',
    ]);
  });
});
