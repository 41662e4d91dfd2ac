import { describe, expect, it } from 'vitest';
import type { Atom, ConditionWorld } from '../../../src/testing/theorems/condition-space.ts';
import {
  combinationText,
  conditionWorlds,
  eachCombination,
} from '../../../src/testing/theorems/condition-space.ts';
import { is, type SmallRules, smallRulebook } from './small-rulebook.ts';

/** The worlds of one condition of a small rulebook. */
function worldsOf(name: string, condition: Readonly<Record<string, unknown>>): ConditionWorld[] {
  const conditions: SmallRules['conditions'] = { [name]: condition };
  const worlds = [...conditionWorlds(smallRulebook({ conditions }))];
  return worlds.filter((world) => world.name === name);
}

function worldOf(name: string, condition: Readonly<Record<string, unknown>>): ConditionWorld {
  const [world, ...others] = worldsOf(name, condition);
  if (world === undefined || others.length > 0) throw new Error(`${others.length + 1} worlds`);
  return world;
}

const flag = (name: string, kind: Atom['kind'] = 'fact'): Atom => ({
  name,
  kind,
  values: [false, true],
});

describe('the worlds of the conditions', () => {
  it('are one for each condition that reads no law, in the order of writing', () => {
    const rulebook = smallRulebook();
    const worlds = [...conditionWorlds(rulebook)];
    expect(worlds.map(({ name }) => name)).toEqual([...rulebook.conditions.keys()]);
    expect(new Set(worlds.map(({ setting }) => setting))).toEqual(new Set(['']));
    expect(worlds[0]?.condition).toBe(rulebook.conditions.get('specialCase'));
  });

  it('are the different laws and readings of one that does', () => {
    const law = { any: [is('law.clock', true), is('law.maxWaiverYears', 1)] };
    const settings = worldsOf('significantEfforts', {
      all: [is('significantEfforts', true), law],
    }).map(({ setting }) => setting);
    expect(settings).toEqual([
      'law.clock=false, law.maxWaiverYears=0',
      'law.clock=true, law.maxWaiverYears=2',
      'law.clock=true, law.maxWaiverYears=1',
    ]);
    const readings = worldsOf('significantEfforts', {
      all: [
        is('reading.unanimity', 'on'),
        is('reading.reinstatementCap', 'F3'),
        is('law.clock', true),
      ],
    });
    expect(readings).toHaveLength(2 * 4 * 2);
    expect(readings[1]?.setting).toBe(
      'reading.unanimity=off, reading.reinstatementCap=F1, law.clock=false',
    );
    // Of all the laws, since the clock runs from 2009 on.
    expect(readings.at(-1)?.setting).toBe(
      'reading.unanimity=off, reading.reinstatementCap=F4, law.clock=true',
    );
  });

  it('have an atom for each fact and condition named, law and readings apart', () => {
    const { atoms } = worldsOf('significantEfforts', {
      all: [
        { condition: 'keyAchievements' },
        is('significantEfforts', true),
        is('law.clock', true),
        { not: is('countryOfOrigin', false) },
      ],
    })[0] as ConditionWorld;
    expect(atoms).toEqual([
      flag('significantEfforts'),
      flag('countryOfOrigin'),
      flag('keyAchievements', 'condition'),
    ]);
  });

  it('have for a number those that a comparison can tell apart, for a text another one', () => {
    const number = worldsOf('significantEfforts', {
      any: [
        is('consecutiveWatchListYears', 2, 'greaterThan'),
        is('consecutiveWatchListYears', 4, 'lessThan'),
        is('victimsPerYear', { fact: 'law.victimThreshold' }, 'greaterThan'),
      ],
    });
    expect(number.map(({ atoms }) => atoms.map(({ name, values }) => [name, values]))).toEqual([
      [
        ['consecutiveWatchListYears', [1, 2, 3, 4, 5]],
        ['victimsPerYear', [99, 100, 101]],
      ],
      [
        ['consecutiveWatchListYears', [1, 2, 3, 4, 5]],
        ['victimsPerYear', [-1, 0, 1]],
      ],
    ]);
    const text = worldOf('significantEfforts', {
      any: [
        is('clock.previous', 'tier-3'),
        is('clock.cap', 'armed'),
        is('clock.arming', true),
        is('clock.run', 10),
        is('clock.run', 9),
        is('clock.run', { fact: 'next.run' }),
        is('next.run', 1),
      ],
    });
    expect(text.atoms.map(({ values }) => values)).toEqual([
      ['tier-3', 'another value'],
      ['armed', 'another value'],
      [false, true],
      [8, 9, 10, 11],
      [0, 1, 2],
    ]);
  });
});

describe('a condition by itself', () => {
  /** A fact and a condition, with a determination that is neither. */
  const twoAtoms = () =>
    worldOf('significantEfforts', {
      decidedBy: 'seriousAndSustainedEfforts',
      all: [is('countryOfOrigin', true), { condition: 'keyAchievements' }],
    });

  it('has three values over its atoms, conditions among them given', () => {
    const world = twoAtoms();
    const truth = (...values: (boolean | undefined)[]) => world.evaluate(values, 'law');
    const [known, unknown, against] = [truth(true, true), truth(true, undefined), truth(false)];
    expect([known, truth(true, false), truth(undefined, false)]).toEqual([2, 0, 0]);
    expect([unknown, truth(undefined, true), against]).toEqual([1, 1, 0]);
  });

  it('tells the conditions that it names apart, in their order', () => {
    const world = worldOf('significantEfforts', {
      any: [{ condition: 'keyAchievements' }, { not: { condition: 'increasingEfforts' } }],
    });
    const pairs = [
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ];
    expect(pairs.map((values) => world.evaluate(values, 'law'))).toEqual([2, 0, 2, 2]);
  });

  it('is settled by the determination, which is no atom unless it is named', () => {
    const world = twoAtoms();
    expect(world.atoms.map(({ name }) => name)).toEqual(['countryOfOrigin', 'keyAchievements']);
    expect(world.evaluate([true, true], 'law', false)).toBe(0);
    expect(world.evaluate([false, undefined], 'practice', true)).toBe(2);
    const own = worldOf('significantEfforts', {
      decidedBy: 'countryOfTransit',
      all: [is('countryOfOrigin', true), is('countryOfTransit', true)],
    });
    expect(own.atoms).toHaveLength(2);
    expect(own.evaluate([true, false], 'law')).toBe(0);
    expect(own.evaluate([false, true], 'law')).toBe(2);
    expect(own.evaluate([false, true], 'law', false)).toBe(0);
    const values = [false, false];
    expect(own.evaluate(values, 'law', true)).toBe(2);
    expect(values).toEqual([false, false]);
  });

  it('that rests on practice has no value by the law alone', () => {
    const practice = worldOf('keyAchievements', {
      basis: 'practice',
      all: [is('keyAchievements', true)],
    });
    expect(practice.evaluate([true], 'law')).toBe(1);
    expect(practice.evaluate([true], 'practice')).toBe(2);
    // No determination settles it: none is put in.
    expect(practice.evaluate([true], 'practice', false)).toBe(2);
  });
});

describe('values that contradict each other', () => {
  it('are those of a weighed condition both sides of which hold', () => {
    const { contradicts } = worldOf('significantEfforts', {
      for: is('countryOfOrigin', true),
      against: { all: [is('countryOfTransit', true), is('countryOfDestination', false)] },
    });
    expect(contradicts([true, true, false])).toBe(true);
    expect(contradicts([true, true, undefined])).toBe(false);
    expect(contradicts([false, true, false])).toBe(false);
    expect(contradicts([true, false, false])).toBe(false);
  });

  it('are those also where the law settles a side for good', () => {
    const worlds = worldsOf('significantEfforts', {
      for: is('law.clock', true),
      against: is('countryOfTransit', true),
    });
    const found = worlds.map(({ setting, contradicts }) => [
      setting,
      contradicts([true]),
      contradicts([false]),
    ]);
    expect(found).toEqual([
      ['law.clock=false', false, false],
      ['law.clock=true', true, false],
    ]);
  });

  it('are a determination against what the others give without it', () => {
    const { contradicts } = worldOf('significantEfforts', {
      decidedBy: 'countryOfTransit',
      any: [is('countryOfOrigin', true), is('countryOfTransit', true)],
    });
    expect(contradicts([true, false])).toBe(true);
    expect(contradicts([true, true])).toBe(false);
    expect(contradicts([false, true])).toBe(false);
    expect(contradicts([true, undefined])).toBe(false);
    const all = worldOf('significantEfforts', {
      decidedBy: 'countryOfTransit',
      all: [is('countryOfOrigin', true), is('countryOfTransit', true)],
    });
    expect(all.contradicts([false, true])).toBe(true);
    expect(all.contradicts([true, false])).toBe(false);
    expect(all.contradicts([false, false])).toBe(false);
  });

  it('are those also of a condition that rests on practice', () => {
    const { contradicts } = worldOf('significantEfforts', {
      basis: 'practice',
      decidedBy: 'countryOfTransit',
      any: [is('countryOfOrigin', true), is('countryOfTransit', true)],
    });
    expect(contradicts([true, false])).toBe(true);
    expect(contradicts([true, true])).toBe(false);
  });

  it('are none where nothing is weighed or determined', () => {
    const { contradicts } = worldOf('significantEfforts', { all: [is('countryOfOrigin', true)] });
    expect([true, false, undefined].map((one) => contradicts([one]))).toEqual(Array(3).fill(false));
  });
});

describe('the combinations of values', () => {
  const atoms: readonly Atom[] = [flag('a'), { name: 'b', kind: 'fact', values: ['x', 'y', 'z'] }];

  it('are numbered with the completions of each before it, unknown last', () => {
    const found: string[] = [];
    eachCombination(atoms, (values, number, digits) => {
      found.push(`${number} ${digits.join('')} ${combinationText(atoms, values)}`);
    });
    expect(found).toEqual([
      '0 00 a=false, b=x',
      '1 10 a=true, b=x',
      '2 20 b=x',
      '3 01 a=false, b=y',
      '4 11 a=true, b=y',
      '5 21 b=y',
      '6 02 a=false, b=z',
      '7 12 a=true, b=z',
      '8 22 b=z',
      '9 03 a=false',
      '10 13 a=true',
      '11 23 nothing known',
    ]);
  });

  it('of no atoms are one', () => {
    const numbers: number[] = [];
    eachCombination([], (_values, number) => numbers.push(number));
    expect(numbers).toEqual([0]);
  });
});
