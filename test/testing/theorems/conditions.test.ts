import { describe, expect, it } from 'vitest';
import { FACT_NAMES, VOCABULARY } from '../../../src/facts/vocabulary.ts';
import {
  conditionDecided,
  withheldConditions,
} from '../../../src/testing/theorems/condition-decided.ts';
import { conditionExact } from '../../../src/testing/theorems/condition-exact.ts';
import { possibleIsExact } from '../../../src/testing/theorems/possible-is-exact.ts';
import type { Theorem } from '../../../src/testing/theorems/theorem.ts';
import { is, rule, type SmallRules, smallRulebook } from './small-rulebook.ts';

const yes = (fact: string) => is(fact, true);

/** So many facts that no kernel input is settled by, all of them true. */
function someFacts(count: number) {
  const flags = FACT_NAMES.filter((name) => VOCABULARY[name]?.type === 'boolean');
  return flags.slice(20, 20 + count).map(yes);
}

/** What a theorem makes of small conditions, in its quick form. */
function triedOn({ prove }: Theorem, conditions: SmallRules['conditions'] = {}) {
  return prove({ rulebook: smallRulebook({ conditions }), quick: true });
}

describe('condition-exact', () => {
  it('is tried on every condition, with every value of what it names', () => {
    expect(triedOn(conditionExact)).toEqual({ cases: 9 * 3, counterexamples: [] });
  });

  it.each([
    [
      'of a law that it reads, twice',
      { any: [yes('significantEfforts'), { all: [yes('keyAchievements'), yes('law.clock')] }] },
      9 + 9,
    ],
    ['of a number', { all: [is('consecutiveWatchListYears', 2, 'greaterThan')] }, 4],
    [
      'of both sides of a weighed one, but not where both hold',
      { for: yes('significantEfforts'), against: yes('policyOrPattern') },
      9 - 1,
    ],
    [
      'of a determination among its parts, but not where it stands against the others',
      {
        decidedBy: 'significantEfforts',
        any: [yes('significantEfforts'), yes('keyAchievements')],
      },
      9 - 1,
    ],
    ['of one that rests on practice', { basis: 'practice', all: [yes('significantEfforts')] }, 3],
  ])('is tried on every value %s', (_what, significantEfforts, cases) => {
    expect(triedOn(conditionExact, { significantEfforts })).toEqual({
      cases: 8 * 3 + cases,
      counterexamples: [],
    });
  });

  it('fails where an expression names a fact both ways and stays unknown', () => {
    const { counterexamples } = triedOn(conditionExact, {
      keyAchievements: { any: [yes('keyAchievements'), is('keyAchievements', false)] },
      significantEfforts: {
        all: [yes('law.clock'), yes('countryOfOrigin'), is('countryOfOrigin', false)],
      },
    });
    expect(counterexamples).toEqual([
      'significantEfforts (law.clock=true): nothing known',
      'keyAchievements (any law): nothing known',
    ]);
  });
});

describe('condition-decided', () => {
  it('is tried with each value of the determination on all the parts', () => {
    const significantEfforts = {
      decidedBy: 'significantEfforts',
      all: [yes('keyAchievements'), { condition: 'increasingEfforts' }],
    };
    expect(triedOn(conditionDecided, { significantEfforts })).toEqual({
      cases: 2 * 9,
      counterexamples: [],
    });
    expect(triedOn(conditionDecided).cases).toBe(0);
  });

  it('fails where a condition rests on itself, which no loader lets through', () => {
    const rulebook = smallRulebook();
    const loop = {
      title: 'a loop',
      cite: 'none',
      basis: 'statute',
      decidedBy: 'countryOfOrigin',
      all: [{ condition: 'loop' }],
    } as const;
    const conditions = new Map([...rulebook.conditions, ['loop', loop] as const]);
    const { cases, counterexamples } = conditionDecided.prove({
      rulebook: { ...rulebook, conditions },
    });
    expect(cases).toBe(6);
    expect(counterexamples).toEqual([
      'loop, decided false: loop=false',
      'loop, decided true: loop=false',
      'loop, decided false: loop=true',
      'loop, decided true: loop=true',
      'loop, decided false: nothing known',
    ]);
  });
});

describe('withheld-conditions', () => {
  it('is tried on what rests on practice or on a default of ours', () => {
    const conditions = {
      keyAchievements: { basis: 'practice', all: [yes('keyAchievements')] },
      significantEfforts: { basis: 'policy', all: [yes('increasingEfforts'), yes('law.clock')] },
    };
    expect(triedOn(withheldConditions, conditions)).toEqual({
      cases: 3 + 2 * 3,
      counterexamples: [],
    });
    expect(triedOn(withheldConditions).cases).toBe(0);
  });

  it('fails where one of its own facts settles such a condition', () => {
    const { cases, counterexamples } = triedOn(withheldConditions, {
      keyAchievements: {
        basis: 'practice',
        decidedBy: 'keyAchievements',
        all: [yes('keyAchievements'), yes('countryOfOrigin')],
      },
    });
    expect(cases).toBe(9);
    expect(counterexamples).toEqual([
      'keyAchievements: keyAchievements=false, countryOfOrigin=false',
      'keyAchievements: keyAchievements=true, countryOfOrigin=false',
      'keyAchievements: keyAchievements=false, countryOfOrigin=true',
      'keyAchievements: keyAchievements=true, countryOfOrigin=true',
      'keyAchievements: keyAchievements=false',
    ]);
  });
});

describe('possible-is-exact', () => {
  it('is tried on the facts of each input apart from the others', () => {
    expect(triedOn(possibleIsExact)).toEqual({ cases: 9 * 3, counterexamples: [] });
  });

  /** Met unless increasing efforts are; so a finding that it is not met is one of these. */
  const contrary = {
    meetsWatchListCriteria: {
      decidedBy: 'meetsWatchListCriteria',
      all: [{ not: { condition: 'increasingEfforts' } }],
    },
  };
  const reading = (input: string, type: 'merits' | 'placement') =>
    rule(70, { condition: input }, type, { value: 'tier-3', cause: 'merits' });

  it('leaves out inputs that no rule of the merits or the placement reads', () => {
    const rules = { read: reading('meetsWatchListCriteria', 'merits') };
    const { cases, counterexamples } = possibleIsExact.prove({
      rulebook: smallRulebook({ conditions: contrary, rules }),
    });
    expect({ cases, counterexamples }).toEqual({ cases: 7 * 3 + 9 - 2, counterexamples: [] });
  });

  it.each(['merits', 'placement'] as const)(
    'fails where a rule of the %s reads an input that is left open and is not',
    (type) => {
      const rules = {
        read: reading('meetsWatchListCriteria', type),
        other: reading('increasingEfforts', type),
      };
      const { counterexamples } = possibleIsExact.prove({
        rulebook: smallRulebook({ conditions: contrary, rules }),
      });
      const group = 'meetsWatchListCriteria+increasingEfforts, law of 2001';
      expect(counterexamples).toEqual([
        `${group}: meetsWatchListCriteria=false`,
        `${group}: meetsWatchListCriteria=true`,
      ]);
    },
  );

  it.each([
    [
      'a third input together with two that share a fact each with it',
      {
        specialCase: { all: [yes('specialCase'), yes('countryOfOrigin')] },
        fullyMeetsMinimumStandards: {
          all: [yes('specialCase'), yes('fullyMeetsMinimumStandards')],
        },
        significantEfforts: { all: [yes('significantEfforts'), yes('countryOfOrigin')] },
      },
      6 * 3 + 3 ** 4,
    ],
    [
      'inputs apart that share no more than the law',
      {
        specialCase: { all: [yes('specialCase'), yes('law.clock')] },
        significantEfforts: { all: [yes('significantEfforts'), yes('law.clock')] },
      },
      7 * 3 + 2 * 2 * 3,
    ],
    [
      'a determination with parts that are not settled',
      {
        significantEfforts: {
          decidedBy: 'significantEfforts',
          for: yes('countryOfOrigin'),
          against: { all: [is('countryOfOrigin', false), yes('countryOfTransit')] },
        },
      },
      8 * 3 + 27 - 4,
    ],
    [
      'a determination over parts that rest on practice',
      {
        significantEfforts: {
          decidedBy: 'significantEfforts',
          all: [yes('countryOfOrigin'), { condition: 'custom' }],
        },
        custom: { basis: 'practice', all: [yes('countryOfTransit')] },
      },
      8 * 3 + 9 - 1,
    ],
    [
      'a determination that a practice stands against',
      {
        keyAchievements: {
          basis: 'practice',
          decidedBy: 'keyAchievements',
          all: [yes('countryOfOrigin')],
        },
      },
      9 * 3,
    ],
    [
      'no input that rests on more than nine facts, in the quick form',
      { significantEfforts: { all: someFacts(10) } },
      8 * 3,
    ],
    [
      'inputs that share a fact together',
      {
        significantEfforts: { any: [yes('significantEfforts'), yes('keyAchievements')] },
        fullyMeetsMinimumStandards: {
          all: [yes('fullyMeetsMinimumStandards'), is('keyAchievements', false)],
        },
      },
      6 * 3 + 27,
    ],
    [
      'an input that names another together with it',
      {
        significantEfforts: {
          any: [yes('significantEfforts'), { condition: 'keyAchievements' }],
        },
      },
      7 * 3 + 9,
    ],
    [
      'one that reads the law under each of its laws',
      {
        significantEfforts: {
          any: [yes('significantEfforts'), { all: [yes('countryOfOrigin'), yes('law.clock')] }],
        },
      },
      8 * 3 + 2 * 9,
    ],
    [
      'a determination where it does not stand against the parts',
      {
        significantEfforts: { decidedBy: 'significantEfforts', all: [yes('countryOfOrigin')] },
      },
      8 * 3 + 9 - 2,
    ],
  ])('takes %s', (_what, conditions, cases) => {
    expect(triedOn(possibleIsExact, conditions)).toEqual({ cases, counterexamples: [] });
  });
});
