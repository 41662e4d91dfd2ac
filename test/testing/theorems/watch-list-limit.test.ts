import { describe, expect, it } from 'vitest';
import { reinstatementLastsOneYear } from '../../../src/testing/theorems/reinstatement-lasts-one-year.ts';
import { watchListLimit } from '../../../src/testing/theorems/watch-list-limit.ts';
import { clock, listed } from './clock-texts.ts';
import { is, rule, tried } from './small-rulebook.ts';
import {
  clockRules,
  LIMIT,
  LIMIT_OF_THREE,
  NO_TIER,
  ONE_WAIVER_MORE,
  UNRANKED,
  WATCH_LIST,
} from './watch-list-rules.ts';

const ALL = { ...WATCH_LIST, ...NO_TIER };

describe('watch-list-limit', () => {
  it('is tried on every year of every trajectory', () => {
    // Three tiers in each of 38 years, from no year and, after the first, from three.
    expect(tried(watchListLimit, {})).toEqual({ cases: 3 + 37 * 12, counterexamples: [] });
    expect(tried(watchListLimit, WATCH_LIST)).toEqual({ cases: 1027, counterexamples: [] });
    expect(tried(watchListLimit, ALL)).toEqual({ cases: 5272, counterexamples: [] });
  });

  it.each([
    ['three years are free', LIMIT_OF_THREE, 1],
    ['there is one waiver more', ONE_WAIVER_MORE, 2],
  ])('fails where %s: a fifth year before 2019', (_what, rules, waivers) => {
    const { counterexamples } = tried(watchListLimit, { ...WATCH_LIST, ...rules });
    expect(counterexamples).toEqual(
      [2013, 2014, 2015, 2016, 2017].map((year) => `${year}, 4 before: ${listed(4, waivers)}`),
    );
  });

  it('fails where two waivers stay allowed: a fourth year from 2019 on', () => {
    const rules = clockRules(LIMIT, is('clock.waivers', 2, 'lessThan'));
    const { counterexamples } = tried(watchListLimit, { ...WATCH_LIST, ...rules });
    expect(counterexamples).toEqual(
      [2019, 2020, 2021, 2022, 2023].map((year) => `${year}, 3 before: ${listed(3, 1)}`),
    );
  });

  it('fails where a year on no tier ends the run and yet is to be skipped', () => {
    const frozen = { all: [UNRANKED, is('reading.specialCase', 'freeze')] };
    const { cases, counterexamples } = tried(watchListLimit, {
      ...ALL,
      'run-frozen': rule(40, frozen, 'run', { change: 'zero' }),
    });
    expect(cases).toBe(22_262);
    const text = (state: string) => `2014, 4 before: specialCase=freeze, ${state}`;
    expect(counterexamples).toEqual([
      text(clock({ waivers: 2, previous: 'special-case' })),
      text(clock({ waivers: 2, previous: 'not-rated' })),
      text(listed(1, 1)),
      text(listed(2, 0)),
      text(listed(3, 1)),
    ]);
  });
});

describe('reinstatement-lasts-one-year', () => {
  it('fails from 2019 on where there is no cap', () => {
    const { cases, counterexamples } = tried(reinstatementLastsOneYear, WATCH_LIST);
    expect(cases).toBe(180);
    expect(counterexamples).toEqual([
      `2019: ${listed(1)}`,
      `2019: ${listed(2)}`,
      `2020: ${listed(1)}`,
      `2020: ${listed(2)}`,
      `2021: ${listed(1)}`,
    ]);
  });

  it('fails there also after years on no tier, which neither spend the year nor end it', () => {
    const { cases, counterexamples } = tried(reinstatementLastsOneYear, ALL);
    expect(cases).toBe(1280);
    expect(counterexamples.slice(0, 4)).toEqual([
      `2019: ${listed(1)}`,
      `2019: ${listed(2)}`,
      `2019: ${clock({ previous: 'special-case' })}`,
      `2019: ${clock({ previous: 'not-rated' })}`,
    ]);
  });
});
