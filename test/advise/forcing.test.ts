import { describe, expect, it, test } from 'vitest';
import type { ChangeSets } from '../../src/advise/change-sets.ts';
import { Forcing, type Strength } from '../../src/advise/forcing.ts';
import { situationOf } from '../../src/advise/situation.ts';
import { Work } from '../../src/advise/work.ts';
import type { Comparison, Condition, Expression } from '../../src/rulebook/types.ts';
import { textOf } from '../support/advise.ts';
import { changedRulebook, conditionsOf } from '../support/changed-rulebook.ts';
import { history, type RawFacts } from '../support/placement-line.ts';

const HEAD = { title: 'asked about here only', cite: 'none', basis: 'statute' } as const;

/** Ways to give a condition of our own a value in a year of which some facts are stated. */
function forcing(condition: Omit<Condition, keyof typeof HEAD> | object, facts: RawFacts = {}) {
  const rulebook = changedRulebook((files) => {
    conditionsOf(files, 'tiers')['probe'] = { ...HEAD, ...condition } as Condition;
  });
  const situation = situationOf(history({ year: 2005, facts }), { year: 2005, rulebook });
  const forced = new Forcing(situation, 4, new Work());
  return (want: boolean, strength: Strength = 'certain') =>
    texts(forced.condition('probe', want, strength));
}

function texts({ sets }: ChangeSets): readonly string[] {
  return sets.map((set) => textOf([...set])).sort();
}

const compared = (operator: Comparison['operator'], value: number | boolean, fact: string) =>
  ({ all: [{ fact, operator, value }] as Expression[] }) as const;
const victims = (operator: Comparison['operator'], value = 5) =>
  compared(operator, value, 'victimsPerYear');
const numbers = (...values: readonly number[]) => values.map((one) => `victimsPerYear=${one}`);
const yes = (fact: string): Expression => ({ fact, operator: 'equal', value: true });

const NOTHING = [''];
const A = 'investigationsIncreased';
const B = 'prosecutionsIncreased';

describe('a number is set next to its bound, on the side that is wanted', () => {
  test.each([
    ['lessThan', [4], [5, 6]],
    ['lessThanInclusive', [4, 5], [6]],
    ['greaterThan', [6], [4, 5]],
    ['greaterThanInclusive', [5, 6], [4]],
    ['equal', [5], [4, 6]],
    ['notEqual', [4, 6], [5]],
  ] as const)('%s', (operator, holding, failing) => {
    const ways = forcing(victims(operator));
    expect(ways(true)).toEqual(numbers(...holding));
    expect(ways(false)).toEqual(numbers(...failing));
  });

  it('is never below zero', () => {
    expect(forcing(victims('lessThanInclusive', 0))(true)).toEqual(numbers(0));
    expect(forcing(victims('lessThan', 0))(true)).toEqual([]);
  });

  it('needs no change where the stated number is on that side, the bound itself included', () => {
    const inclusive = forcing(victims('greaterThanInclusive'), { victimsPerYear: 5 });
    expect([inclusive(true), inclusive(false)]).toEqual([NOTHING, numbers(4)]);
    const most = forcing(victims('lessThanInclusive'), { victimsPerYear: 5 });
    expect([most(true), most(false)]).toEqual([NOTHING, numbers(6)]);
    const less = forcing(victims('lessThan'), { victimsPerYear: 5 });
    expect([less(true), less(false)]).toEqual([numbers(4), NOTHING]);
    const more = forcing(victims('greaterThan'), { victimsPerYear: 5 });
    expect([more(true), more(false)]).toEqual([numbers(6), NOTHING]);
  });
});

describe('what is unknown', () => {
  it('forces nothing, and stands in the way of nothing', () => {
    for (const ways of [forcing(victims('greaterThan')), forcing({ all: [yes(A)] })]) {
      expect([ways(true, 'possible'), ways(false, 'possible')]).toEqual([NOTHING, NOTHING]);
    }
  });

  it('but what is stated otherwise must change for either', () => {
    const ways = forcing({ all: [yes(A)] }, { [A]: false });
    expect([ways(true, 'possible'), ways(true)]).toEqual([[`${A}=true`], [`${A}=true`]]);
    expect([ways(false, 'possible'), ways(false)]).toEqual([NOTHING, NOTHING]);
  });

  it('a finding is set to what the comparison wants of it', () => {
    for (const [operator, value] of [
      ['equal', true],
      ['notEqual', false],
    ] as const) {
      const ways = forcing(compared(operator, value, A));
      expect([ways(true), ways(false)]).toEqual([[`${A}=true`], [`${A}=false`]]);
    }
  });
});

describe('parts', () => {
  it('all of them to hold, one of them to fail', () => {
    const ways = forcing({ all: [yes(A), yes(B)] });
    expect(ways(true)).toEqual([`${A}=true ${B}=true`]);
    expect(ways(false)).toEqual([`${A}=false`, `${B}=false`]);
  });

  it('one of them to hold, all of them to fail', () => {
    const ways = forcing({ any: [yes(A), yes(B)] });
    expect(ways(true)).toEqual([`${A}=true`, `${B}=true`]);
    expect(ways(false)).toEqual([`${A}=false ${B}=false`]);
  });

  it('the other way round under "not"', () => {
    const ways = forcing({ not: { all: [yes(A), yes(B)] } });
    expect(ways(true)).toEqual([`${A}=false`, `${B}=false`]);
    expect(ways(false)).toEqual([`${A}=true ${B}=true`]);
  });

  it('nothing makes a fact both hold and fail', () => {
    expect(forcing({ all: [yes(A), { not: yes(A) }] })(true)).toEqual([]);
  });
});

describe('what no finding of the year can change', () => {
  it('a parameter of the law holds already, or there is no way', () => {
    const watchList = forcing({ all: [yes('law.watchList')] });
    expect([watchList(true), watchList(false)]).toEqual([NOTHING, []]);
    expect(watchList(false, 'possible')).toEqual([]);
  });

  it('a fact that the law of the year does not ask for is not set', () => {
    expect(forcing({ all: [yes('policyOrPattern')] })(true)).toEqual([]);
  });

  test.each([['policy'], ['practice']] as const)(
    'what rests on %s never becomes certain, and is never in the way',
    (basis) => {
      const ways = forcing({ basis, all: [yes(A)] }, { [A]: false });
      expect([ways(true), ways(false)]).toEqual([[], []]);
      expect([ways(true, 'possible'), ways(false, 'possible')]).toEqual([NOTHING, NOTHING]);
    },
  );
});

describe('a determination', () => {
  const decided = { decidedBy: 'keyAchievements', all: [yes(A)] };

  it('settles what it decides, beside what the parts do', () => {
    const ways = forcing(decided);
    expect(ways(true)).toEqual([`${A}=true`, 'keyAchievements=true'].sort());
    expect(ways(false)).toEqual([`${A}=false`, 'keyAchievements=false'].sort());
  });

  it('once stated is all that counts', () => {
    const ways = forcing(decided, { keyAchievements: false });
    expect(ways(false)).toEqual(NOTHING);
    expect(ways(true)).toEqual(['keyAchievements=true']);
  });
});

describe('that a country is rated', () => {
  const rated = { all: [{ fact: 'specialCase', operator: 'equal', value: false }] };

  it('follows from any determination made of rated countries only, either way', () => {
    const ways = forcing(rated)(true);
    expect(ways).toEqual(
      expect.arrayContaining([
        'specialCase=false',
        'significantEfforts=true',
        'significantEfforts=false',
        'fullyMeetsMinimumStandards=true',
        'fullyMeetsMinimumStandards=false',
      ]),
    );
    expect(ways.some((way) => way.startsWith('policyOrPattern'))).toBe(false);
    expect(forcing(rated)(false)).toEqual(['specialCase=true']);
  });

  it('but what is stated otherwise is only changed itself', () => {
    expect(forcing(rated, { specialCase: true })(true)).toEqual(['specialCase=false']);
  });
});

it('a condition that the rulebook does not have is given nothing', () => {
  const situation = situationOf(history({ year: 2005 }), { year: 2005 });
  expect(texts(new Forcing(situation, 4, new Work()).condition('none', true, 'certain'))).toEqual(
    [],
  );
});
