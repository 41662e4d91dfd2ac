import { describe, expect, it } from 'vitest';
import { afterLastWaiver } from '../../../src/testing/theorems/after-last-waiver.ts';
import { oneWaiverARun } from '../../../src/testing/theorems/one-waiver-a-run.ts';
import { thirdYearNeedsWaiver } from '../../../src/testing/theorems/third-year-needs-waiver.ts';
import { waiverKeepsMerits } from '../../../src/testing/theorems/waiver-keeps-merits.ts';
import { clock, listed, texts } from './clock-texts.ts';
import { is, merits, rule, tried } from './small-rulebook.ts';
import {
  LIMIT,
  LIMIT_OF_THREE,
  NO_TIER,
  ONE_WAIVER_MORE,
  UNRANKED,
  WATCH_LIST,
} from './watch-list-rules.ts';

/** The first five ways in which a country may be found to belong on the watch list. */
const FOUND = ['', 'specialCase+', 'notRated+', 'specialCase+notRated+', 'policyOrPattern+'].map(
  (input) => `${input}significantEfforts+meetsWatchListCriteria`,
);

describe('third-year-needs-waiver', () => {
  it('is tried on the clocks of two years and more, with no waiver, since there is a limit', () => {
    // Of the clocks under the laws of 2009 and 2019, eight texts, with half of the codes.
    expect(tried(thirdYearNeedsWaiver, WATCH_LIST)).toEqual({
      cases: 2 * 8 * 256,
      counterexamples: [],
    });
    expect(tried(thirdYearNeedsWaiver, {})).toEqual({ cases: 0, counterexamples: [] });
    // Nor is it tried under a law without a limit, even where the years are counted.
    const counted = rule(20, is('placement', 'tier-2-watch-list'), 'run', { change: 'increment' });
    expect(tried(thirdYearNeedsWaiver, { ...WATCH_LIST, counted }).cases).toBe(2 * 20 * 256);
  });

  it('fails where the limit is three years', () => {
    const { counterexamples } = tried(thirdYearNeedsWaiver, { ...WATCH_LIST, ...LIMIT_OF_THREE });
    expect(counterexamples).toEqual(texts(`law of 2009, ${listed(2)}, `, ...FOUND));
  });
});

describe('waiver-keeps-merits', () => {
  const due = { all: [LIMIT, is('merits', 'tier-2-watch-list')] };
  const waived = (value: string, cause: string) => ({
    ...WATCH_LIST,
    waived: rule(30, { all: [due, { condition: 'waiverGranted' }] }, 'placement', { value, cause }),
  });

  it('is tried on every clock with every code', () => {
    // One clock before there is a limit is one of seven placements; 38 clocks in all.
    expect(tried(waiverKeepsMerits, WATCH_LIST)).toEqual({ cases: 38 * 512, counterexamples: [] });
  });

  it.each([
    ['better than the merits', waived('tier-2', 'waiver')],
    ['not said to be waived', waived('tier-2-watch-list', 'merits')],
    [
      'worse than without it',
      {
        ...WATCH_LIST,
        downgraded: rule(20, due, 'placement', { value: 'tier-2', cause: 'automatic-downgrade' }),
      },
    ],
  ])('fails where a waived year is %s', (_what, rules) => {
    const { counterexamples } = tried(waiverKeepsMerits, rules);
    expect(counterexamples).toEqual(texts(`law of 2009, ${listed(2)}, `, ...FOUND));
  });

  it('fails where a Tier 3 on the merits is not Tier 3, waived or not', () => {
    const rescue = rule(40, is('merits', 'tier-3'), 'placement', {
      value: 'tier-2',
      cause: 'merits',
    });
    const { counterexamples } = tried(waiverKeepsMerits, { ...WATCH_LIST, rescue });
    expect(counterexamples).toEqual(
      texts(
        `law of 2001, ${clock({})}, `,
        'no input true',
        'specialCase',
        'notRated',
        'specialCase+notRated',
        'policyOrPattern',
      ),
    );
  });
});

describe('after-last-waiver', () => {
  it('is tried on what follows the last waiver that a run may hold', () => {
    expect(tried(afterLastWaiver, WATCH_LIST)).toEqual({ cases: 108, counterexamples: [] });
    expect(tried(afterLastWaiver, { ...WATCH_LIST, ...NO_TIER })).toEqual({
      cases: 330,
      counterexamples: [],
    });
  });

  it('fails where one waiver more is allowed, in the years in which two were', () => {
    const { counterexamples } = tried(afterLastWaiver, { ...WATCH_LIST, ...ONE_WAIVER_MORE });
    expect(counterexamples).toEqual(
      [2013, 2014, 2015, 2016, 2017].map((year) => `${year}, 2 waivers: ${listed(4, 2)}`),
    );
  });
});

describe('what is stated of the clock that counts watch-list years', () => {
  it('is not tried under the reading that counts others', () => {
    const named = merits(5, is('reading.clockList', 'special-watch-list'), 'tier-3');
    for (const theorem of [afterLastWaiver, oneWaiverARun]) {
      const { cases } = tried(theorem, WATCH_LIST);
      expect(tried(theorem, { ...WATCH_LIST, named })).toEqual({ cases, counterexamples: [] });
    }
  });
});

describe('one-waiver-a-run', () => {
  const all = { ...WATCH_LIST, ...NO_TIER };

  it('is tried from 2019 on, on runs that hold a waiver', () => {
    expect(tried(oneWaiverARun, WATCH_LIST)).toEqual({ cases: 84, counterexamples: [] });
    expect(tried(oneWaiverARun, all)).toEqual({ cases: 732, counterexamples: [] });
  });

  it('fails where one waiver more is allowed', () => {
    const { counterexamples } = tried(oneWaiverARun, { ...WATCH_LIST, ...ONE_WAIVER_MORE });
    expect(counterexamples).toEqual(
      [2019, 2020, 2021, 2022, 2023].map((year) => `${year}: ${listed(3, 1)}`),
    );
  });

  it('fails where a year on no tier, skipped by the clock, makes waivers forgotten', () => {
    const frozen = { all: [UNRANKED, is('reading.specialCase', 'freeze')] };
    const forgotten = rule(40, frozen, 'waivers', { change: 'zero' });
    const { cases, counterexamples } = tried(oneWaiverARun, {
      ...all,
      'waivers-frozen': forgotten,
    });
    expect(cases).toBe(2882);
    const ended = (run: number, previous: 'special-case' | 'not-rated') =>
      `2019: specialCase=freeze, ${clock({ run, previous })}`;
    expect(counterexamples).toEqual([
      ended(3, 'special-case'),
      ended(3, 'not-rated'),
      ended(4, 'special-case'),
      ended(4, 'not-rated'),
      ended(5, 'special-case'),
    ]);
  });
});
