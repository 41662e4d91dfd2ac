import { describe, expect, it } from 'vitest';
import { type LawVersion, lawOf } from '../../../src/law/law.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import type { Condition, Rule, Rulebook } from '../../../src/rulebook/types.ts';
import { equivalenceIn } from '../../../src/testing/mutation/equivalence.ts';
import type { Difference, Mutant } from '../../../src/testing/mutation/mutant.ts';
import { mutantsOf } from '../../../src/testing/mutation/mutants-of.ts';
import { HEAD, named, smallRulebook, yes } from './small-rulebook.ts';

const [a, b] = [yes('countryOfOrigin'), yes('countryOfTransit')];
const many: Condition = {
  ...HEAD,
  all: [
    {
      fact: 'victimsPerYear',
      operator: 'greaterThan',
      value: { fact: 'law.victimThreshold' },
    },
  ],
};
/** The small rulebook with `below` and `many` under `helped`, which is ours and not the law's. */
const SMALL = smallRulebook({
  conditions: {
    helped: { ...HEAD, basis: 'policy', any: [named('below'), named('many')] },
    below: { ...HEAD, all: [b] },
    many,
  },
});

function mutant(target: string, difference: Difference, changed: Rulebook): Mutant {
  return { id: target, target, mutator: 'negate', change: '', difference, rulebook: () => changed };
}

function conditionMutant(name: string, after: Condition | null, rulebook = SMALL): Mutant {
  const before = rulebook.conditions.get(name);
  if (before === undefined) throw new Error(`no condition ${name}`);
  const conditions = new Map(rulebook.conditions);
  if (after === null) conditions.delete(name);
  else conditions.set(name, after);
  return mutant(name, { kind: 'condition', before, after }, { ...rulebook, conditions });
}

function ruleMutant(name: string, change: Partial<Rule> | null): Mutant {
  const before = SMALL.rules.find((rule) => rule.name === name);
  if (before === undefined) throw new Error(`no rule ${name}`);
  const after = change === null ? null : { ...before, ...change };
  const rules = SMALL.rules.flatMap((rule) => (rule !== before ? [rule] : after ? [after] : []));
  return mutant(name, { kind: 'rule', before, after }, { ...SMALL, rules });
}

function lawMutant(
  parameter: string,
  value: number | boolean,
  from = 2001,
  rulebook = SMALL,
): Mutant {
  const laws = (year: number): LawVersion => {
    const law = lawOf(year);
    return year < from ? law : { ...law, parameters: { ...law.parameters, [parameter]: value } };
  };
  return { ...mutant(`law.${parameter}`, { kind: 'law', parameter }, rulebook), laws };
}

const atOnce = (one: Mutant, rulebook = SMALL) => equivalenceIn(rulebook).atOnce(one);
const inDepth = (one: Mutant, rulebook = SMALL) => equivalenceIn(rulebook).inDepth(one);
const byId = (id: string): Mutant => {
  const found = mutantsOf(SMALL).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no mutant ${id}`);
  return found;
};

describe('by the changed part alone, a condition', () => {
  it('is no fault where nothing rests on it', () => {
    expect(atOnce(conditionMutant('idle', null))).toBe('unused');
    expect(atOnce(conditionMutant('idle', { ...HEAD, all: [a] }))).toBe('unused');
  });

  it('is none where it says the same', () => {
    expect(atOnce(conditionMutant('below', { ...HEAD, any: [b, b] }))).toBe('same-truth');
    expect(atOnce(conditionMutant('below', { ...HEAD, not: b }))).toBeNull();
    expect(atOnce(conditionMutant('below', null))).toBeNull();
    const limit = SMALL.conditions.get('limitReached');
    const after = { ...HEAD, any: [limit === undefined ? a : { not: named('x') }] };
    expect(atOnce(conditionMutant('limitReached', after))).toBeNull();
  });

  it('of the procedure is looked at in practice alone, a finding by law too', () => {
    expect(atOnce(byId('limitReached:change-basis=policy'))).toBe('same-truth');
    expect(atOnce(byId('below:change-basis=policy'))).toBeNull();
    expect(atOnce(byId('helped:change-basis=statute'))).toBeNull();
  });
});

describe('by the changed part alone, a rule', () => {
  it('is no fault where its conditions say the same', () => {
    const good = { conditions: { any: [named('significantEfforts')] } };
    expect(atOnce(ruleMutant('good', good))).toBe('same-truth');
    expect(atOnce(ruleMutant('good', { conditions: named('limitReached') }))).toBeNull();
  });

  it('may be one where it is gone, moved, or leads to something else', () => {
    expect(atOnce(ruleMutant('good', null))).toBeNull();
    const event = { type: 'merits', params: { value: 'tier-1', cause: 'merits' } };
    expect(atOnce(ruleMutant('good', { event }))).toBeNull();
    expect(atOnce(mutant('good', { kind: 'order' }, SMALL))).toBeNull();
  });
});

describe('by the changed part alone, the law', () => {
  it('is no fault where all that reads it says the same', () => {
    expect(atOnce(lawMutant('watchListLimit', 2))).toBe('same-truth');
    expect(atOnce(lawMutant('watchListLimit', 3))).toBeNull();
    expect(atOnce(lawMutant('clock', true, 2009))).toBe('same-truth');
    expect(atOnce(lawMutant('clock', true))).toBeNull();
  });

  it('of our rulebook is another with another limit, allowance or threshold', () => {
    const { atOnce: told } = equivalenceIn(DEFAULT_RULEBOOK);
    const numbers = mutantsOf(DEFAULT_RULEBOOK).filter(({ target }) =>
      /^law\.(watchListLimit|maxWaiverYears|victimThreshold)$/.test(target),
    );
    const same = numbers.filter((one) => told(one) !== null);
    expect(numbers).toHaveLength(16);
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  it('is open where nothing reads it: no rule can tell', () => {
    expect(atOnce(lawMutant('maxWaiverYears', 5))).toBeNull();
    expect(atOnce(mutant('law.clock', { kind: 'law', parameter: 'clock' }, SMALL))).toBeNull();
  });

  it('is looked at in the rules that read it, too', () => {
    const ever = smallRulebook({ conditions: { limitReached: { ...HEAD, all: [a] } } });
    expect(atOnce(lawMutant('watchListLimit', 3, 2001, ever), ever)).toBe('same-truth');
    expect(atOnce(lawMutant('watchListLimit', 0, 2001, ever), ever)).toBeNull();
  });

  it('is read by one side of a weighed condition, or by as many rules as conditions', () => {
    const idle: Condition = { ...HEAD, for: a, against: yes('law.inactionRule') };
    const weighed = smallRulebook({ conditions: { idle } });
    expect(atOnce(lawMutant('inactionRule', true, 2013, weighed), weighed)).toBe('same-truth');
    expect(atOnce(lawMutant('inactionRule', true, 2012, weighed), weighed)).toBeNull();
    const both = smallRulebook({ rules: { 'no-cap': { conditions: yes('law.clock') } } });
    expect(atOnce(lawMutant('clock', true, 2009, both), both)).toBe('same-truth');
  });

  it('counts in practice alone for the procedure, in both for a finding', () => {
    const ours = smallRulebook({
      conditions: { limitReached: { ...HEAD, basis: 'policy', all: [yes('law.clock')] } },
    });
    expect(atOnce(lawMutant('clock', true, 2001, ours), ours)).toBeNull();
    expect(atOnce(lawMutant('victimThreshold', 100))).toBeNull();
    expect(atOnce(lawMutant('victimThreshold', 0, 2009))).toBe('same-truth');
  });
});

describe('by all that rests on it, a condition', () => {
  it('under one of ours alone has a basis that makes no difference to the law', () => {
    expect(inDepth(byId('below:change-basis=policy'))).toBe('beyond-the-law');
    expect(inDepth(byId('helped:change-basis=statute'))).toBeNull();
    expect(inDepth(byId('below:negate'))).toBeNull();
    expect(inDepth(conditionMutant('below', null))).toBeNull();
  });

  it('is no fault where it comes out the same whatever is below it', () => {
    const after: Condition = { ...HEAD, all: [named('below2')] };
    const rulebook = smallRulebook({
      conditions: {
        helped: { ...HEAD, all: [named('below')] },
        below: { ...HEAD, all: [b] },
        below2: { ...HEAD, any: [b, b] },
      },
    });
    expect(inDepth(conditionMutant('helped', after, rulebook), rulebook)).toBe('same-in-depth');
    const other = conditionMutant('helped', { ...HEAD, not: named('below2') }, rulebook);
    expect(inDepth(other, rulebook)).toBeNull();
  });

  it('under a practice alone has such a basis too, but not under the law as well', () => {
    const shared = (basis: Condition['basis']) => {
      const helped: Condition = { ...HEAD, basis, all: [named('below')] };
      return smallRulebook({ conditions: { helped, below: { ...HEAD, all: [b] } } });
    };
    const fates = (['practice', 'policy', 'presumption', 'determination'] as const).map((basis) => {
      const rulebook = shared(basis);
      const one = conditionMutant('below', { ...HEAD, basis: 'policy', all: [b] }, rulebook);
      return inDepth({ ...one, mutator: 'change-basis' }, rulebook);
    });
    expect(fates).toEqual(['beyond-the-law', 'beyond-the-law', null, null]);
  });

  it('of the procedure is one where the kernel is another', () => {
    expect(inDepth(byId('limitReached:negate'))).toBeNull();
    expect(inDepth(byId('limitReached:drop-condition'))).toBeNull();
  });
});

describe('by all that rests on it, the law', () => {
  it('is a fault where a finding is another', () => {
    expect(inDepth(byId('law.victimThreshold:shift-value:2001=99'))).toBeNull();
  });

  it('is open where nothing reads it', () => {
    expect(inDepth(byId('law.maxWaiverYears:shift-value:2009=3'))).toBeNull();
  });

  it('is none where no finding shows it', () => {
    const hidden: Condition = { ...many, basis: 'statute', decidedBy: 'notRated' };
    const rulebook = smallRulebook({
      conditions: {
        helped: { ...HEAD, all: [named('many'), yes('law.traffickingExtentDirection')] },
        many: hidden,
      },
    });
    const one = lawMutant('victimThreshold', 50, 2001, rulebook);
    expect(inDepth(one, rulebook)).toBeNull();
    const idle = smallRulebook({ conditions: { idle: many } });
    expect(inDepth(lawMutant('victimThreshold', 50, 2001, idle), idle)).toBe('same-in-depth');
  });

  it('is none in a finding that never shows it, and one in a clock that does', () => {
    const never = yes('law.traffickingExtentDirection');
    const hidden = (read: Condition) =>
      smallRulebook({
        conditions: { helped: { ...HEAD, all: [named('masked')] }, masked: read },
      });
    const victims = hidden({ ...many, all: [...('all' in many ? many.all : []), never] });
    const one = lawMutant('victimThreshold', 50, 2001, victims);
    expect(inDepth(one, victims)).toBe('same-in-depth');
    const clock = hidden({ ...HEAD, all: [yes('law.clock'), never] });
    expect(inDepth(lawMutant('clock', true, 2001, clock), clock)).toBeNull();
  });
});
