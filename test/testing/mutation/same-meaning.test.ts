import { describe, expect, it } from 'vitest';
import { type LawVersion, lawOf } from '../../../src/law/law.ts';
import type { Comparison, Condition, Expression, Operator } from '../../../src/rulebook/types.ts';
import { sameCondition, sameRule } from '../../../src/testing/mutation/same-condition.ts';
import { sameInDepth } from '../../../src/testing/mutation/same-in-depth.ts';
import { HEAD, named, smallRulebook, yes } from './small-rulebook.ts';

const BOTH = { modes: ['law', 'practice'] } as const;
const [a, b] = [yes('countryOfOrigin'), yes('countryOfTransit')];
const all = (...operands: readonly Expression[]): Condition => ({ ...HEAD, all: operands });
const same = (before: Condition, after: Condition) => sameCondition(before, after, BOTH);

/** The law with one parameter that is always the same. */
const lawWith =
  (name: string, value: number | boolean) =>
  (year: number): LawVersion => {
    const law = lawOf(year);
    return { ...law, parameters: { ...law.parameters, [name]: value } };
  };

describe('a fact compared with a number that no law names', () => {
  const years = (operator: Operator, value: number): Comparison => ({
    fact: 'victimsPerYear',
    operator,
    value,
  });

  it.each([
    ['greaterThan', 500, 'greaterThanInclusive', 500],
    ['greaterThan', 500, 'greaterThan', 501],
    ['greaterThan', 5, 'greaterThanInclusive', 5],
    ['equal', 20, 'equal', 50],
    ['greaterThanInclusive', 500, 'equal', 500],
    ['lessThan', 7, 'lessThan', 6],
  ] as const)('is another: %s %i and %s %i', (operator, value, other, number) => {
    const [before, after] = [years(operator, value), years(other, number)];
    expect(same(all(before), all(after))).toBe(false);
    expect(same(all(after), all(before))).toBe(false);
    const rulebook = (one: Comparison) => smallRulebook({ conditions: { idle: all(one) } });
    expect(sameInDepth('idle', rulebook(before), rulebook(after))).toBe(false);
  });

  it('is the same where whole numbers make it so', () => {
    expect(same(all(years('greaterThan', 500)), all(years('greaterThanInclusive', 501)))).toBe(
      true,
    );
  });
});

describe('a fact compared with a number of the law', () => {
  const limit = (operator: Operator, fact = 'clock.run', other = 'law.watchListLimit') =>
    ({ fact, operator, value: { fact: other } }) satisfies Comparison;

  it.each(['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan'] as const)(
    'is another with %s',
    (operator) => {
      const before = limit('greaterThanInclusive');
      expect(same(all(before), all(limit(operator)))).toBe(false);
      expect(sameRule(before, limit(operator))).toBe(false);
    },
  );

  it('is the same turned round', () => {
    const before = limit('greaterThanInclusive');
    expect(same(all(before), { ...HEAD, not: limit('lessThan') })).toBe(true);
    expect(same(all(before), { ...HEAD, not: before })).toBe(false);
    expect(sameRule(before, limit('lessThanInclusive', 'law.watchListLimit', 'clock.run'))).toBe(
      true,
    );
    expect(sameRule(before, limit('lessThan', 'law.watchListLimit', 'clock.run'))).toBe(false);
  });

  it('is the same as with the number itself, where the law has one alone', () => {
    const number: Expression = { fact: 'clock.run', operator: 'greaterThanInclusive', value: 2 };
    expect(sameRule(limit('greaterThanInclusive'), number)).toBe(true);
    expect(sameRule(limit('greaterThanInclusive'), { ...number, value: 3 })).toBe(false);
    const changing = limit('lessThan', 'clock.waivers', 'law.maxWaiverYears');
    for (const value of [0, 1, 2]) {
      const fixed: Expression = { fact: 'clock.waivers', operator: 'lessThan', value };
      expect(sameRule(changing, fixed)).toBe(false);
    }
  });

  it('is another under a law with another number', () => {
    const rule = limit('greaterThanInclusive');
    expect(sameRule(rule, rule, lawWith('watchListLimit', 3))).toBe(false);
    expect(sameRule(rule, rule, lawWith('maxWaiverYears', 3))).toBe(true);
    const laws = lawWith('watchListLimit', 3);
    expect(sameCondition(all(rule), all(rule), { ...BOTH, laws })).toBe(false);
    // A run is told apart up to nine years.
    expect(sameRule(limit('greaterThan'), limit('greaterThan'), lawWith('watchListLimit', 9))).toBe(
      false,
    );
  });

  it('is no matter of a parameter that settles nothing, however much there is to try', () => {
    const many = Array.from({ length: 11 }, (_, at) => named(`c${at}`));
    const rule: Expression = {
      all: [{ any: [yes('law.clock'), { not: yes('law.clock') }] }, ...many],
    };
    expect(sameRule(rule, rule, lawWith('clock', true))).toBe(true);
    const number: Expression = { all: [limit('lessThan'), ...many] };
    expect(sameRule(number, number, lawWith('clock', true))).toBe(true);
    expect(sameRule(number, number, lawWith('watchListLimit', 3))).toBeNull();
  });

  it('may be settled by either law alone', () => {
    const rule: Expression = { all: [yes('law.clock'), a] };
    expect(sameRule(rule, rule, lawWith('clock', true))).toBe(false);
    const idle: Expression = { all: [yes('law.clock'), { all: [a, { not: a }] }] };
    expect(sameRule(idle, idle, lawWith('clock', true))).toBe(true);
  });
});

describe('a condition', () => {
  it('is not the fact of its name', () => {
    expect(same(all(yes('specialCase')), all(named('specialCase')))).toBe(false);
    expect(same(all(a, named('countryOfOrigin')), all(a))).toBe(false);
    expect(same(all(named('x'), named('x')), all(named('x')))).toBe(true);
  });

  it('of ours says nothing by law, and what it says in practice', () => {
    const ours: Condition = { ...all(a), basis: 'practice' };
    const modes = (...list: readonly ('law' | 'practice')[]) => ({ modes: list });
    expect(sameCondition(all(a), ours, modes('law'))).toBe(false);
    expect(sameCondition(all(a), ours, modes('practice'))).toBe(true);
    expect(sameCondition(ours, { ...all(b), basis: 'policy' }, modes('law'))).toBe(true);
    expect(sameCondition(ours, { ...all(b), basis: 'policy' }, modes('practice'))).toBe(false);
    expect(same(ours, { ...all(a, a), basis: 'policy' })).toBe(true);
  });

  it('of ours counts where a determination settles it', () => {
    const ours = (decidedBy: string): Condition => ({ ...all(a), basis: 'policy', decidedBy });
    const law = { modes: ['law'] } as const;
    expect(sameCondition(ours('specialCase'), ours('notRated'), law)).toBe(false);
    expect(sameCondition(ours('specialCase'), { ...all(a), basis: 'policy' }, law)).toBe(false);
    expect(same({ ...all(a, a), decidedBy: 'd' }, { ...all(a), decidedBy: 'd' })).toBe(true);
    expect(same({ ...all(a), decidedBy: 'd' }, { ...all(yes('d')), decidedBy: 'd' })).toBe(false);
  });

  it('that is settled is another than one that comes out so', () => {
    const settled: Condition = { ...all(a), decidedBy: 'countryOfOrigin' };
    expect(same(settled, all(a))).toBe(false);
    expect(same(settled, { ...settled, all: [b] })).toBe(false);
    expect(same(settled, { ...settled, all: [a, { any: [a, a] }] })).toBe(true);
  });
});

describe('a weighed condition', () => {
  const weighed = (pro: Expression, contra: Expression): Condition => ({
    ...HEAD,
    for: pro,
    against: contra,
  });
  const [never, ever] = [
    yes('law.traffickingExtentDirection'),
    { not: yes('law.traffickingExtentDirection') },
  ];

  it('holds where the one side does, whatever the other', () => {
    expect(same(weighed(ever, a), all(ever))).toBe(true);
    expect(same(weighed(a, ever), all(a))).toBe(false);
    expect(same(weighed(a, { not: a }), all(a))).toBe(true);
    expect(same(weighed(a, a), weighed(a, { all: [a, a] }))).toBe(true);
  });

  it('fails where the other does, and neither is open', () => {
    expect(same(weighed(never, ever), all(never))).toBe(true);
    expect(same(weighed(never, never), all(never))).toBe(false);
    // Where the one fails and the other is open, so is the whole.
    expect(same(weighed(never, { any: [a, { not: a }] }), all(a, { not: a }))).toBe(true);
  });

  it('is reserved where both sides fail, and open where one is', () => {
    expect(same(weighed(a, b), weighed(b, a))).toBe(false);
    expect(same(weighed(a, b), weighed(a, { all: [b, { not: a }] }))).toBe(false);
    expect(same(weighed(a, never), weighed(a, { all: [a, { not: a }] }))).toBe(true);
    expect(same(weighed(never, never), weighed(never, { all: [a, { not: a }] }))).toBe(false);
    expect(same(weighed({ any: [a, a] }, b), weighed(a, { all: [b, b] }))).toBe(true);
  });
});

describe('a rule', () => {
  it('does not tell unknown from false', () => {
    expect(sameRule({ not: { not: a } }, a)).toBe(true);
    expect(sameRule({ all: [a, { any: [b, { not: b }] }] }, { all: [a, b] })).toBe(false);
    expect(sameRule({ all: [a, { not: a }] }, yes('law.traffickingExtentDirection'))).toBe(true);
    expect(sameRule({ any: [a, { not: a }] }, { not: yes('law.traffickingExtentDirection') })).toBe(
      false,
    );
  });

  it('is compared over the facts that it reads: those of the law are no further ones', () => {
    const three = ['c0', 'c1', 'c2'].map(named);
    const against = (fact: string, ...others: readonly string[]): readonly Comparison[] =>
      others.map((other) => ({ fact, operator: 'equal', value: { fact: other } }));
    const run = against('clock.run', 'law.watchListLimit', 'law.victimThreshold');
    const law = [...run, ...against('clock.waivers', 'law.watchListLimit'), ...three];
    expect(sameRule({ all: law }, { all: law.toReversed() })).toBe(true);
  });

  it('is not compared where there is too much to try', () => {
    const facts = Array.from({ length: 11 }, (_, at) => named(`c${at}`));
    const [first, ...rest] = facts.slice(0, 10);
    expect(sameRule({ all: facts }, { any: facts })).toBeNull();
    expect(sameRule({ all: [...rest, first ?? a] }, { any: facts.slice(0, 10) })).toBe(false);
    expect(sameRule({ all: facts }, { all: facts })).toBe(true);
  });
});

describe('a finding down to its facts', () => {
  const before = smallRulebook();
  const helped = (helps: Condition) => smallRulebook({ conditions: { helped: helps } });

  it('is the same where what is below never shows', () => {
    expect(sameInDepth('significantEfforts', before, smallRulebook())).toBe(true);
    expect(
      sameInDepth('significantEfforts', before, helped({ ...all(b, b), basis: 'policy' })),
    ).toBe(true);
    expect(
      sameInDepth('significantEfforts', before, smallRulebook({ conditions: { idle: null } })),
    ).toBe(true);
  });

  it('is another where it does, by law or in practice', () => {
    expect(sameInDepth('significantEfforts', before, helped(all(b)))).toBe(false);
    expect(sameInDepth('significantEfforts', before, helped({ ...all(a), basis: 'policy' }))).toBe(
      false,
    );
    const gone = smallRulebook({ conditions: { helped: null } });
    expect(sameInDepth('significantEfforts', before, gone)).toBe(false);
    expect(sameInDepth('significantEfforts', gone, before)).toBe(false);
    const undecided = smallRulebook({
      conditions: { significantEfforts: { ...HEAD, any: [a, named('helped')] } },
    });
    expect(sameInDepth('significantEfforts', before, undecided)).toBe(false);
  });

  it('tells a reserved judgement from an open one', () => {
    const weighed = (contra: Expression) =>
      smallRulebook({ conditions: { idle: { ...HEAD, for: a, against: contra } } });
    expect(sameInDepth('idle', weighed(b), weighed({ all: [b, { any: [b, a] }] }))).toBe(true);
    expect(sameInDepth('idle', weighed(b), weighed({ all: [b, a] }))).toBe(false);
  });

  it('goes by each law, and by each reading that is read', () => {
    const idle = (one: Expression) => smallRulebook({ conditions: { idle: all(one) } });
    const clock = idle({ all: [yes('law.clock'), b] });
    expect(sameInDepth('idle', clock, clock)).toBe(true);
    expect(sameInDepth('idle', clock, clock, lawWith('clock', true))).toBe(false);
    expect(sameInDepth('idle', clock, clock, lawWith('watchListLimit', 3))).toBe(true);
    const reading: Expression = { fact: 'reading.ratedAgain', operator: 'equal', value: 'off' };
    expect(sameInDepth('idle', idle(b), idle({ any: [b, reading] }))).toBe(false);
    const some: Comparison = {
      fact: 'victimsPerYear',
      operator: 'greaterThan',
      value: { fact: 'law.victimThreshold' },
    };
    expect(sameInDepth('idle', idle(some), idle({ ...some, operator: 'lessThan' }))).toBe(false);
  });

  it('is left open where there is too much to try', () => {
    const facts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(yes);
    const idle = (...list: readonly Expression[]) =>
      smallRulebook({ conditions: { idle: all(...list) } });
    expect(sameInDepth('idle', idle(...facts), idle(...facts))).toBeNull();
    expect(sameInDepth('idle', idle(...facts.slice(1)), idle(yes('b')))).toBe(false);
  });
});
