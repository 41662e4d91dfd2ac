import { describe, expect, it, test } from 'vitest';
import { Forcing, type Strength } from '../../src/advise/forcing.ts';
import { situationOf } from '../../src/advise/situation.ts';
import { Work } from '../../src/advise/work.ts';
import { INITIAL_STATE } from '../../src/kernel/state.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Condition, Expression } from '../../src/rulebook/types.ts';
import { textOf } from '../support/advise.ts';
import { history, type RawFacts, years } from '../support/placement-line.ts';

const HEAD = { title: 'asked about here only', cite: 'none', basis: 'statute' } as const;
const A = 'investigationsIncreased';
const B = 'prosecutionsIncreased';
const NOTHING = [''];

const is = (fact: string, value = true): Expression => ({ fact, operator: 'equal', value });

/** Ways to give a condition of our own a value in a year with one known clock before it. */
function forcing(condition: object, facts: RawFacts = {}, year = 2010) {
  const probe = { ...HEAD, ...condition } as Condition;
  const rulebook = {
    ...DEFAULT_RULEBOOK,
    conditions: new Map([...DEFAULT_RULEBOOK.conditions, ['probe', probe] as const]),
  };
  const raw = history({ year, facts });
  const forced = new Forcing(
    situationOf(raw, { year, rulebook, resume: [INITIAL_STATE] }),
    4,
    new Work(),
  );
  return (want: boolean, strength: Strength = 'certain') => waysOf(forced, 'probe', want, strength);
}

function waysOf(forced: Forcing, name: string, want: boolean, strength: Strength) {
  return forced
    .condition(name, want, strength)
    .sets.map((set) => textOf([...set]))
    .sort();
}

describe('a condition with a side for and a side against', () => {
  const two = { for: is(A), against: is(B) };

  test('is certain only by one of them holding', () => {
    const ways = forcing(two);
    expect([ways(true), ways(false)]).toEqual([[`${A}=true`], [`${B}=true`]]);
  });

  test('is possible either way while neither is known', () => {
    const ways = forcing(two);
    expect([ways(true, 'possible'), ways(false, 'possible')]).toEqual([NOTHING, NOTHING]);
  });

  test('is possible again once the other side no longer holds', () => {
    expect(forcing(two, { [B]: true })(true, 'possible')).toEqual([`${A}=true`, `${B}=false`]);
    expect(forcing(two, { [A]: true })(false, 'possible')).toEqual([`${A}=false`, `${B}=true`]);
  });
});

describe('what is presumed of the year', () => {
  const following = (line: string, facts: RawFacts = {}) => {
    const raw = history(years(2024, line), { year: 2025, facts });
    const situation = situationOf(raw, { year: 2025, resume: [INITIAL_STATE] });
    const forced = new Forcing(situation, 4, new Work());
    return (name: string, want: boolean, strength: Strength = 'certain') =>
      waysOf(forced, name, want, strength);
  };

  test('needs no change to be so, and a finding to be otherwise', () => {
    const ways = following('2');
    expect(ways('significantEfforts', true)).toEqual(NOTHING);
    expect(ways('significantEfforts', false)).toEqual(['significantEfforts=false']);
    // Nothing else is in the way of it: the presumption is.
    expect(ways('significantEfforts', false, 'possible')).toEqual(['significantEfforts=false']);
  });

  test('counts in a comparison like a stated fact', () => {
    const ways = following('2');
    expect([ways('specialCase', false), ways('specialCase', true)]).toEqual([
      NOTHING,
      ['specialCase=true'],
    ]);
  });

  test('needs a change to be so again where the elements of the year speak against it', () => {
    const ways = following('1', { prohibitsSevereForms: false });
    expect(ways('fullyMeetsMinimumStandards', false)).toEqual(NOTHING);
    expect(ways('fullyMeetsMinimumStandards', true)).toEqual(['fullyMeetsMinimumStandards=true']);
  });
});

describe('a number against a bound that is no number', () => {
  const compared = (value: object | number, operator = 'greaterThanInclusive') => ({
    all: [{ fact: 'victimsPerYear', operator, value }],
  });

  test('takes the number that the law of the year has for it', () => {
    const ways = forcing(compared({ fact: 'law.victimThreshold' }), {}, 2005);
    expect(ways(true)).toEqual(['victimsPerYear=100', 'victimsPerYear=101']);
    expect(ways(false)).toEqual(['victimsPerYear=99']);
  });

  test('is not set against one that is unknown, nor held to be above or below it', () => {
    const bound = { fact: 'consecutiveWatchListYears' };
    for (const facts of [{}, { victimsPerYear: 5 }]) {
      const ways = forcing(compared(bound), facts, 2005);
      expect([ways(true), ways(false)]).toEqual([[], []]);
      expect([ways(true, 'possible'), ways(false, 'possible')]).toEqual([NOTHING, NOTHING]);
    }
  });

  test('against what the law settles itself there is no way', () => {
    const law = { all: [{ fact: 'law.victimThreshold', operator: 'lessThan', value: 3 }] };
    const ways = forcing(law, {}, 2005);
    expect([ways(true), ways(false)]).toEqual([[], NOTHING]);
    expect(forcing({ all: [is('law.watchList')] })(false)).toEqual([]);
  });
});

describe('what a determination implies', () => {
  test('is brought about by it only where it does so whichever way it goes', () => {
    // A granted waiver implies its prongs; one that is not granted does not.
    expect(forcing({ all: [is('waiver.writtenPlan')] }, {}, 2015)(true)).toEqual([
      'waiver.writtenPlan=true',
    ]);
  });

  test('is told of each fact apart', () => {
    const both = forcing({ all: [is('specialCase', false), is(A)] })(true);
    expect(both).toContain(`${A}=true specialCase=false`);
    expect(both).toContain(`${A}=true significantEfforts=true`);
    for (const set of both) expect(set).toContain(`${A}=true`);
    expect(forcing({ any: [is(A), is('specialCase')] })(true)).toEqual([
      `${A}=true`,
      'specialCase=true',
    ]);
  });
});

it('a determination that no longer is in force is not made', () => {
  expect(forcing({ decidedBy: 'policyOrPattern', all: [is(A)] }, {}, 2010)(true)).toEqual([
    `${A}=true`,
  ]);
});
