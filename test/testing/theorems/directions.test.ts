import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/testing/theorems/directions.ts';
import { favourableFacts } from '../../../src/testing/theorems/favourable-facts.ts';
import { is, type SmallRules, smallRulebook } from './small-rulebook.ts';

const yes = (fact: string) => is(fact, true);

function triedOn(conditions: NonNullable<SmallRules['conditions']>) {
  return favourableFacts.prove({ rulebook: smallRulebook({ conditions }), quick: true });
}

/** The links of some conditions in words, and how many pairs of cases were looked at. */
function linksIn(conditions: NonNullable<SmallRules['conditions']>) {
  let count = 0;
  const links = linksOf(smallRulebook({ conditions }), new Set(Object.keys(conditions)), () => {
    count += 1;
  });
  return {
    count,
    links: links.map(({ ways, ...link }) => ({ ...link, ways: Object.fromEntries(ways) })),
  };
}

describe('how a condition follows what it names', () => {
  it('is with it, against it, or not at all, with a case for each', () => {
    const { count, links } = linksIn({
      significantEfforts: {
        all: [yes('countryOfOrigin'), { not: { condition: 'keyAchievements' } }],
      },
      keyAchievements: { any: [yes('countryOfTransit'), is('victimsPerYear', 3, 'greaterThan')] },
      increasingEfforts: { any: [is('clock.previous', 'tier-3'), is('clock.run', 9)] },
    });
    expect(links).toEqual([
      {
        parent: 'significantEfforts',
        atom: 'countryOfOrigin',
        kind: 'fact',
        ways: { 1: 'any law: countryOfOrigin=true, keyAchievements=false' },
      },
      {
        parent: 'significantEfforts',
        atom: 'keyAchievements',
        kind: 'condition',
        ways: { '-1': 'any law: countryOfOrigin=true, keyAchievements=true' },
      },
      {
        parent: 'keyAchievements',
        atom: 'countryOfTransit',
        kind: 'fact',
        ways: { 1: 'any law: countryOfTransit=true, victimsPerYear=2' },
      },
    ]);
    // Two flags in nine cases, one in twelve: a third of each shows the flag true. A text or
    // a number is no flag.
    expect(count).toBe(2 * 3 + 4);
  });

  it('is both where it depends on the others, with the first case of each', () => {
    const { links } = linksIn({
      significantEfforts: {
        any: [
          { all: [yes('countryOfOrigin'), yes('countryOfTransit')] },
          { all: [is('countryOfOrigin', false), is('countryOfTransit', false), yes('law.clock')] },
        ],
      },
    });
    expect(links).toEqual([
      {
        parent: 'significantEfforts',
        atom: 'countryOfOrigin',
        kind: 'fact',
        ways: {
          1: 'law.clock=false: countryOfOrigin=true, countryOfTransit=true',
          '-1': 'law.clock=true: countryOfOrigin=true, countryOfTransit=false',
        },
      },
      {
        parent: 'significantEfforts',
        atom: 'countryOfTransit',
        kind: 'fact',
        ways: {
          1: 'law.clock=false: countryOfOrigin=true, countryOfTransit=true',
          '-1': 'law.clock=true: countryOfOrigin=false, countryOfTransit=true',
        },
      },
    ]);
  });

  it('is looked at where practice counts', () => {
    const { links } = linksIn({
      significantEfforts: { basis: 'practice', all: [yes('countryOfOrigin')] },
    });
    expect(links.map(({ atom, ways }) => [atom, ways])).toEqual([
      ['countryOfOrigin', { 1: 'any law: countryOfOrigin=true' }],
    ]);
  });
});

describe('favourable-facts', () => {
  it('follows the six inputs that have a direction, and counts the cases', () => {
    expect(triedOn({})).toEqual({ cases: 6, counterexamples: [] });
    expect(
      triedOn({
        significantEfforts: { all: [yes('significantEfforts'), { not: { condition: 'harm' } }] },
        harm: { any: [yes('policyOrPattern'), yes('meetsWatchListCriteria')] },
      }),
    ).toEqual({ cases: 5 + 2 * 6, counterexamples: [] });
  });

  it('lets a condition bear on two inputs where it speaks the same way', () => {
    const { counterexamples } = triedOn({
      significantEfforts: { all: [yes('significantEfforts'), { condition: 'shared' }] },
      increasingEfforts: { all: [yes('increasingEfforts'), { condition: 'shared' }] },
      policyOrPattern: { all: [yes('policyOrPattern'), { not: { condition: 'shared' } }] },
      shared: { all: [yes('countryOfOrigin')] },
    });
    expect(counterexamples).toEqual([]);
  });

  it('fails where a fact in favour speaks against', () => {
    expect(triedOn({ significantEfforts: { not: yes('significantEfforts') } })).toEqual({
      cases: 6 + 1,
      counterexamples: [
        'significantEfforts is favourable when true, and pulls the other way: significantEfforts, any law: significantEfforts=true',
      ],
    });
    const { counterexamples } = triedOn({
      significantEfforts: { all: [{ condition: 'harm' }, yes('significantEfforts')] },
      harm: { all: [yes('policyOrPattern')] },
    });
    expect(counterexamples).toEqual([
      'policyOrPattern pulls both ways: harm, any law: policyOrPattern=true',
      'policyOrPattern is favourable when false, and pulls the other way: harm, any law: policyOrPattern=true',
    ]);
  });

  it('fails where a determination settles a condition that speaks the other way', () => {
    const { counterexamples } = triedOn({
      significantEfforts: { decidedBy: 'policyOrPattern', all: [yes('significantEfforts')] },
    });
    expect(counterexamples).toEqual([
      'policyOrPattern pulls both ways: significantEfforts',
      'policyOrPattern is favourable when false, and pulls the other way: significantEfforts',
    ]);
  });

  it('fails where a condition, or a fact without a direction, speaks both ways', () => {
    const { counterexamples } = triedOn({
      significantEfforts: { all: [yes('significantEfforts'), { condition: 'shared' }] },
      increasingEfforts: { all: [yes('increasingEfforts'), { not: { condition: 'shared' } }] },
      shared: { all: [yes('countryOfOrigin')] },
      waiverGranted: { all: [yes('waiver.granted'), is('countryOfOrigin', false)] },
    });
    expect(counterexamples).toEqual([
      'countryOfOrigin pulls both ways: waiverGranted, any law: waiver.granted=true, countryOfOrigin=true',
      'shared speaks both for and against',
    ]);
  });
});
