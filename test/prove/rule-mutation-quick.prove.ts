import { describe, expect, it } from 'vitest';
import { type LawVersion, lawOf } from '../../src/law/law.ts';
import type { Expression, Rule, Rulebook } from '../../src/rulebook/types.ts';
import { equivalenceIn } from '../../src/testing/mutation/equivalence.ts';
import type { Difference, Mutant } from '../../src/testing/mutation/mutant.ts';
import { mutantsOf } from '../../src/testing/mutation/mutants-of.ts';
import { sameKernel } from '../../src/testing/mutation/same-kernel.ts';
import {
  type Changes,
  clockRule,
  HEAD,
  named,
  smallRulebook,
  yes,
} from '../testing/mutation/small-rulebook.ts';

const ON_TIER_2: Expression = { fact: 'placement', operator: 'equal', value: 'tier-2' };
const is = (fact: string, value: string): Expression => ({ fact, operator: 'equal', value });
const more = (fact: string, value: number): Expression => ({
  fact,
  operator: 'greaterThan',
  value,
});
const SMALL = smallRulebook();

function withRules(...rules: readonly Rule[]): Rulebook {
  return { ...SMALL, rules: [...rules, ...SMALL.rules] };
}

const lawWith =
  (name: string, value: number | boolean, from = 2001) =>
  (year: number): LawVersion => {
    const law = lawOf(year);
    return year < from ? law : { ...law, parameters: { ...law.parameters, [name]: value } };
  };

function practice(name: string, conditions: Expression): Rule {
  const event = { type: 'unexpected', params: { practice: 'ratedAgain' } };
  return { ...HEAD, name, priority: 10, conditions, event };
}

function fall(name: string, conditions: Expression): Rule {
  const event = { type: 'placement', params: { value: 'tier-3', cause: 'waiver' } };
  return { ...HEAD, name, priority: 30, conditions, event };
}

describe('two rulebooks of the same kernel', () => {
  it.each<[string, Changes]>([
    ['nothing is changed', {}],
    ['the run is told in other words', { rules: { count: { conditions: { any: [ON_TIER_2] } } } }],
    [
      'the merits are',
      {
        rules: {
          good: { conditions: { not: { not: named('significantEfforts') } }, note: 'n' },
        },
      },
    ],
    [
      'a practice has another place among those of its kind',
      { rules: { 'rises-slowly': { priority: 5 } } },
    ],
  ])('are the same where %s', (_what, changes) => {
    expect(sameKernel(SMALL, smallRulebook(changes))).toBe(true);
  });

  it('are the same where a rule asks for a clock that no record leads to', () => {
    // There is never a waiver in the small rulebook, and never a cap.
    const never: Expression = {
      any: [more('clock.waivers', 0), { not: is('clock.cap', 'clear') }, yes('clock.arming')],
    };
    expect(sameKernel(SMALL, withRules(clockRule('never', 30, never, 'run', 'keep')))).toBe(true);
  });

  it('are the same under a law that no rule reads, or that says the same', () => {
    expect(sameKernel(SMALL, SMALL, lawWith('maxWaiverYears', 5))).toBe(true);
    expect(sameKernel(SMALL, SMALL, lawWith('watchListLimit', 2))).toBe(true);
  });
});

describe('two rulebooks of another kernel', () => {
  const differs = (...rules: readonly Rule[]) => !sameKernel(SMALL, withRules(...rules));

  it('differ where a long run leads elsewhere, and where the law of the last years does', () => {
    expect(differs(clockRule('long', 30, more('clock.run', 5), 'run', 'keep'))).toBe(true);
    expect(differs(clockRule('full', 30, more('clock.run', 8), 'cap', 'armed'))).toBe(true);
    const late: Expression = { all: [yes('law.reinstatementCap'), more('clock.run', 5)] };
    expect(differs(clockRule('late', 30, late, 'run', 'zero'))).toBe(true);
  });

  it('differ where a placement is another from one clock with one input', () => {
    const once: Expression = {
      all: [named('keyAchievements'), is('clock.previous', 'special-case'), more('clock.run', -1)],
    };
    expect(differs(fall('once', once))).toBe(true);
  });

  it('differ where a practice speaks against one combination of inputs alone', () => {
    const conditions: Expression = {
      all: [named('waiverGranted'), { not: named('notRated') }, is('merits', 'tier-3')],
    };
    expect(differs(practice('alone', conditions))).toBe(true);
    const early: Expression = { all: [conditions, is('clock.previous', 'none')] };
    expect(differs(practice('early', early))).toBe(true);
  });

  it('differ where one does under another reading than the default', () => {
    for (const [reading, value] of [
      ['specialCase', 'freeze'],
      ['reinstatementCap', 'F4'],
      ['clockList', 'special-watch-list'],
      ['policyOrPattern', 'weighed'],
      ['ratedAgain', 'off'],
      ['increasingEfforts', 'off'],
    ] as const) {
      const read = is(`reading.${reading}`, value);
      const rule = clockRule('read', 30, read, 'waivers', 'increment');
      expect([reading, differs(rule)]).toEqual([reading, true]);
    }
  });
});

describe('a mutant of the procedure', () => {
  const book = smallRulebook({
    conditions: { onTier2: { ...HEAD, all: [ON_TIER_2] } },
    rules: {
      count: { conditions: { all: [named('onTier2')] } },
      end: { conditions: { not: named('onTier2') } },
      'no-cap': { conditions: more('law.watchListLimit', 0) },
    },
  });
  const equivalence = () => equivalenceIn(book);
  const mutant = (target: string, difference: Difference, rulebook: Rulebook): Mutant => ({
    id: target,
    target,
    mutator: 'negate',
    change: '',
    difference,
    rulebook: () => rulebook,
  });
  const conditionMutant = (after: Expression): Mutant => {
    const before = book.conditions.get('onTier2');
    if (before === undefined) throw new Error('no condition');
    const changed = { ...HEAD, all: [after] };
    const conditions = new Map([...book.conditions, ['onTier2', changed] as const]);
    const difference = { kind: 'condition', before, after: changed } as const;
    return mutant('onTier2', difference, { ...book, conditions });
  };

  it('is none where the kernel is the same: a condition', () => {
    // No government is at once on Tier 2 and on none: the second fact says nothing new.
    const twice: Expression = { all: [ON_TIER_2, { not: is('placement', 'tier-1') }] };
    expect(equivalence().inDepth(conditionMutant(twice))).toBe('same-kernel');
    expect(equivalence().inDepth(conditionMutant(is('placement', 'tier-1')))).toBeNull();
  });

  it('is none where the kernel is the same: the place of a rule', () => {
    const [before, after] = ['count', 'end'].map((name) =>
      book.rules.find((rule) => rule.name === name),
    );
    const rules = book.rules.flatMap((rule) => {
      if (rule === before) return after === undefined ? [] : [after];
      return rule === after && before !== undefined ? [before] : [rule];
    });
    const moved = mutant('count', { kind: 'order' }, { ...book, rules });
    expect(equivalence().inDepth(moved)).toBe('same-kernel');
  });

  it('is none where the kernel is the same: a law that a rule reads', () => {
    const difference = { kind: 'law', parameter: 'watchListLimit' } as const;
    const free = smallRulebook({
      conditions: { limitReached: { ...HEAD, all: [yes('clock.arming')] } },
    });
    const law = (value: number): Mutant => ({
      ...mutant('law.watchListLimit', difference, free),
      laws: lawWith('watchListLimit', value),
    });
    expect(equivalenceIn(free).inDepth(law(7))).toBe('same-kernel');
    expect(equivalenceIn(free).inDepth(law(0))).toBeNull();
    const clock = yes('law.clock');
    const both = smallRulebook({
      rules: { 'no-cap': { conditions: { any: [clock, { not: clock }] } } },
    });
    const same: Mutant = {
      ...mutant('law.clock', { kind: 'law', parameter: 'clock' }, both),
      laws: lawWith('clock', true, 2009),
    };
    expect(equivalenceIn(both).inDepth(same)).toBe('same-kernel');
  });

  it('is a fault where the kernel is another: a rule, or the law of some years', () => {
    const depth = (id: string) => {
      const found = mutantsOf(SMALL).find((one) => one.id === id);
      return found === undefined ? 'no such' : equivalenceIn(SMALL).inDepth(found);
    };
    expect(depth('bad:remove-rule')).toBeNull();
    expect(depth('good:negate')).toBeNull();
    expect(depth('law.watchListLimit:shift-value:2001=3')).toBeNull();
    expect(depth('law.clock:shift-year:2009=2010')).toBeNull();
  });
});
