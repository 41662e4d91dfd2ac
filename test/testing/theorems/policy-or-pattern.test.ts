import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/rulebook/types.ts';
import {
  policyOrPatternBefore2019,
  policyOrPatternGivesTier3,
} from '../../../src/testing/theorems/policy-or-pattern.ts';
import { clock, texts } from './clock-texts.ts';
import { ALWAYS, is, merits, type Rules, rule, tried } from './small-rulebook.ts';
import { NO_TIER } from './watch-list-rules.ts';

const LAW = is('law.policyOrPattern', true);
const READING = is('reading.policyOrPattern', 'forces-tier-3');
const TIER_3 = { value: 'tier-3', cause: 'policy-or-pattern' };

/** Tiers and years on none, with policy or pattern as proof where the conditions hold. */
function proofWhere(
  conditions: readonly Expression[],
  params: Readonly<Record<string, string>> = TIER_3,
  priority = 35,
): Rules {
  const all = [{ condition: 'policyOrPattern' }, ...conditions];
  const asFound = { value: { fact: 'merits' }, cause: { fact: 'meritsCause' } };
  return {
    ...NO_TIER,
    'as-found': rule(1, ALWAYS, 'placement', asFound),
    forced: rule(priority, { all }, 'merits', params),
  };
}

const AS_IN_LAW = proofWhere([LAW, READING]);

/** The first findings of policy or pattern in a year that is not excepted. */
const FOUND = [
  'policyOrPattern',
  'policyOrPattern+significantEfforts',
  'policyOrPattern+meetsWatchListCriteria',
  'policyOrPattern+significantEfforts+meetsWatchListCriteria',
  'policyOrPattern+waiverGranted',
];

describe('policy-or-pattern', () => {
  it('is tried from 2019 on wherever no exception is made, under the one reading', () => {
    // Seven clocks, with half of the codes: an eighth of them is not excepted.
    expect(tried(policyOrPatternGivesTier3, AS_IN_LAW)).toEqual({
      cases: 7 * (512 / 2 / 8) * 2,
      counterexamples: [],
    });
    expect(tried(policyOrPatternGivesTier3, {}).cases).toBe(0);
  });

  it.each([
    ['is no proof', { ...AS_IN_LAW, forced: null, named: merits(5, LAW, 'tier-3') }],
    ['is not said to be the cause', proofWhere([LAW, READING], { ...TIER_3, cause: 'merits' })],
    ['leads to Tier 2', proofWhere([LAW, READING], { ...TIER_3, value: 'tier-2' })],
  ])('fails where policy or pattern %s', (_what, rules) => {
    const { counterexamples } = tried(policyOrPatternGivesTier3, rules);
    expect(counterexamples).toEqual(texts(`law of 2019, ${clock({})}, `, ...FOUND));
  });

  it('makes its three exceptions', () => {
    for (const [input, value] of [
      ['specialCase', 'special-case'],
      ['notRated', 'not-rated'],
      ['fullyMeetsMinimumStandards', 'tier-1'],
    ] as const) {
      const other = merits(80, { condition: input }, value);
      expect(tried(policyOrPatternGivesTier3, { ...AS_IN_LAW, other }).counterexamples).toEqual([]);
    }
    const other = merits(80, { condition: 'keyAchievements' }, 'tier-1');
    const { counterexamples } = tried(policyOrPatternGivesTier3, { ...AS_IN_LAW, other });
    expect(counterexamples[0]).toBe(`law of 2019, ${clock({})}, policyOrPattern+keyAchievements`);
  });
});

describe('policy-or-pattern-before-2019', () => {
  it('is tried before 2019, and after it under the reading that weighs the finding', () => {
    // Two laws under the readings `weighed` and `freeze`, the older one also by default.
    expect(tried(policyOrPatternBefore2019, AS_IN_LAW)).toEqual({
      cases: 4 * 7 * 512,
      counterexamples: [],
    });
  });

  it.each([
    ['before 2019', [READING], 'law of 2001'],
    ['under the reading that weighs it', [LAW, is('reading.unanimity', 'on')], ''],
  ])('fails where it is proof %s', (_what, conditions, where) => {
    const named = merits(5, READING, 'tier-3');
    const { counterexamples } = tried(policyOrPatternBefore2019, {
      ...proofWhere(conditions),
      named,
    });
    const law = where === '' ? 'law of 2019, policyOrPattern=weighed' : where;
    expect(counterexamples).toEqual(
      texts(
        `${law}, ${clock({})}, `,
        'no input true',
        'policyOrPattern',
        'significantEfforts',
        'policyOrPattern+significantEfforts',
        'meetsWatchListCriteria',
      ),
    );
  });
});
