import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../src/kernel/procedure.ts';
import { LAST_REPORT_YEAR, type LawVersion, lawOf } from '../../../src/law/law.ts';
import type { Expression, Rule, Rulebook } from '../../../src/rulebook/types.ts';
import { sameKernel } from '../../../src/testing/mutation/same-kernel.ts';
import { touchedTypes } from '../../../src/testing/mutation/touched.ts';
import { type Changes, clockRule, HEAD, named, smallRulebook, yes } from './small-rulebook.ts';

const SMALL = smallRulebook();
const lawIn =
  (from: number, name: string, value: number | boolean) =>
  (year: number): LawVersion => {
    const law = lawOf(year);
    return year < from ? law : { ...law, parameters: { ...law.parameters, [name]: value } };
  };
const touched = (after: Rulebook, laws: (year: number) => LawVersion = lawOf, before = SMALL) => [
  ...touchedTypes(before, after, laws),
];
const changed = (changes: Changes) => touched(smallRulebook(changes));

describe('the kinds of conclusion that a change can touch', () => {
  it('are none where nothing is changed, or what no rule rests on', () => {
    expect(changed({})).toEqual([]);
    expect(changed({ conditions: { idle: null } })).toEqual([]);
  });

  it('are those of a rule that is changed, left out or moved', () => {
    const held: Partial<Rule> = { conditions: named('limitReached') };
    expect(changed({ rules: { fall: held } })).toEqual(['placement']);
    expect(changed({ rules: { end: null } })).toEqual(['run']);
    expect(changed({ rules: { 'no-cap': { priority: 1 }, good: null } })).toEqual([
      'merits',
      'cap',
    ]);
    const moved = { ...SMALL, rules: SMALL.rules.toReversed() };
    expect(touched(moved)).toEqual(['merits', 'placement', 'run']);
    const more = clockRule('more', 1, named('idle'), 'arming', 'set');
    expect(touched({ ...SMALL, rules: [...SMALL.rules, more] })).toEqual(['arming']);
  });

  it('are those of the rules that rest on a changed condition, at any depth', () => {
    const limitReached = { ...HEAD, all: [yes('law.clock')] };
    expect(changed({ conditions: { limitReached } })).toEqual(['placement']);
    const deep = (below: 'idle' | 'helped') => ({
      ...HEAD,
      all: [{ not: { condition: below } }],
    });
    const before = smallRulebook({ conditions: { limitReached: deep('idle') } });
    const idle = { ...HEAD, not: yes('countryOfDestination') };
    const after = (name: 'idle' | 'helped') =>
      smallRulebook({ conditions: { limitReached: deep(name), idle } });
    expect(touched(after('idle'), lawOf, before)).toEqual(['placement']);
    const gone = smallRulebook({ conditions: { limitReached: null } });
    expect(touched(gone)).toEqual(['placement']);
    expect(touched(SMALL, lawOf, gone)).toEqual(['placement']);
  });

  it('stop at the inputs of the kernel: what is below them is found, not concluded', () => {
    expect(changed({ conditions: { helped: null } })).toEqual([]);
    expect(changed({ conditions: { significantEfforts: null } })).toEqual([]);
  });

  it('are those that read a parameter of the law that is another in some year', () => {
    const every = ['placement', 'waivers', 'arming', 'cap'];
    expect(touched(SMALL, lawIn(2001, 'watchListLimit', 3))).toEqual(every);
    expect(touched(SMALL, lawIn(LAST_REPORT_YEAR, 'watchListLimit', 3))).toEqual(every);
    expect(touched(SMALL, lawIn(2001, 'watchListLimit', 2))).toEqual([]);
    expect(touched(SMALL, lawIn(2001, 'clock', true))).toEqual(['placement']);
    expect(touched(SMALL, lawIn(2001, 'maxWaiverYears', 4))).toEqual([]);
  });

  it('are told in the order in which the kernel asks for them', () => {
    const none: Rulebook = { ...SMALL, rules: [] };
    expect(touched(none)).toEqual(EVENT_TYPES);
  });
});

describe('a kernel that is another', () => {
  const differs = (after: Rulebook, laws?: (year: number) => LawVersion) =>
    !sameKernel(SMALL, after, laws);

  it.each<[string, Changes]>([
    ['in a placement', { rules: { bad: { conditions: named('significantEfforts') } } }],
    ['in the merits alone', merits('bad', 'tier-1', 'merits')],
    ['in a cause', merits('bad', 'tier-3', 'policy-or-pattern')],
    ['in a run', { rules: { count: run('keep'), end: run('keep') } }],
    ['in a rule that leaves a gap', { rules: { stay: null } }],
    ['in a practice', { rules: { 'rises-slowly': null } }],
  ])('is told: %s', (_where, changes) => {
    expect(differs(smallRulebook(changes))).toBe(true);
  });

  it('is told: in waivers, arming and cap', () => {
    const clocks = { 'no-waivers': 'increment', 'no-arming': 'set', 'no-cap': 'armed' };
    for (const [name, change] of Object.entries(clocks)) {
      const type = name.slice('no-'.length);
      const rules = { [name]: { event: { type, params: { change } } } };
      expect([name, differs(smallRulebook({ rules }))]).toEqual([name, true]);
    }
  });

  it('is told: in the ground of a placement', () => {
    const params = {
      value: 'tier-3',
      cause: 'automatic-downgrade',
      ground: 'waiver-not-granted',
    };
    expect(
      differs(smallRulebook({ rules: { fall: { event: { type: 'placement', params } } } })),
    ).toBe(true);
  });

  it('is told: under the law of one year', () => {
    expect(differs(SMALL, lawIn(LAST_REPORT_YEAR, 'clock', false))).toBe(true);
  });

  it('is told: from the first report on', () => {
    const laws = (year: number): LawVersion => {
      const law = lawOf(year);
      const parameters = { ...law.parameters, clock: true, watchListLimit: 0 };
      return year > 2001 ? law : { ...law, parameters };
    };
    expect(differs(SMALL, laws)).toBe(true);
  });

  it('is told: for a clock that begins in a later year', () => {
    const fresh: Expression = {
      all: [yes('law.clock'), { fact: 'clock.previous', operator: 'equal', value: 'none' }],
    };
    const rule = clockRule('fresh', 30, fresh, 'run', 'keep');
    expect(differs({ ...SMALL, rules: [rule, ...SMALL.rules] })).toBe(true);
  });

  it('is told: in a placement of the same cause, and in merits behind the same placement', () => {
    const fixed = (value: string) => {
      const cause = { fact: 'meritsCause' };
      return { stay: { event: { type: 'placement', params: { value, cause } } } };
    };
    const before = smallRulebook({ rules: fixed('tier-2') });
    expect(sameKernel(before, smallRulebook({ rules: fixed('tier-1') }))).toBe(false);
    const { rules } = merits('bad', 'tier-1', 'merits');
    const after = smallRulebook({ rules: { ...fixed('tier-2'), ...rules } });
    expect(sameKernel(before, after)).toBe(false);
  });

  it('is no answer to a fault of another kind, whenever it comes', () => {
    const failing = (after: number) => {
      let asked = 0;
      return (year: number): LawVersion => {
        asked += 1;
        if (asked > after) throw new Error('mine');
        return lawOf(year);
      };
    };
    const years = LAST_REPORT_YEAR - 2000;
    for (const after of [0, years, years + 1]) {
      expect(() => sameKernel(SMALL, SMALL, failing(after))).toThrow('mine');
    }
  });
});

function merits(name: string, value: string, cause: string): Changes {
  return { rules: { [name]: { event: { type: 'merits', params: { value, cause } } } } };
}

function run(change: string): Partial<Rule> {
  return { event: { type: 'run', params: { change } } };
}
