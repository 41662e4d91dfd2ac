import { describe, expect, it } from 'vitest';
import { LAST_REPORT_YEAR, lawOf } from '../../../src/law/law.ts';
import type { Condition, Rule, Rulebook } from '../../../src/rulebook/types.ts';
import type { Mutant } from '../../../src/testing/mutation/mutant.ts';
import { mutantsOf } from '../../../src/testing/mutation/mutants-of.ts';
import { clockRule, HEAD, named, yes } from './small-rulebook.ts';

const DECIDED: Condition = {
  ...HEAD,
  decidedBy: 'specialCase',
  any: [yes('countryOfOrigin'), named('other')],
};
const OTHER: Condition = { ...HEAD, not: yes('countryOfTransit') };
const A = clockRule('a', 3, { all: [named('decided')] }, 'run', 'keep');
const W = clockRule('w', 3, named('decided'), 'waivers', 'zero');
const B = clockRule('b', 2, named('other'), 'run', 'zero');
const C = clockRule('c', 2, named('other'), 'run', 'increment');

const RULEBOOK: Rulebook = {
  conditions: new Map<string, Condition>([
    ['decided', DECIDED],
    ['other', OTHER],
  ]),
  rules: [A, W, B, C],
  origin: new Map([['decided', 'mine']]),
};
const ofRules = () => mutantsOf(RULEBOOK).filter(({ laws }) => laws === undefined);
const ofLaw = (name: string) =>
  mutantsOf(RULEBOOK).filter(({ target }) => target === `law.${name}`);
const byId = (id: string): Mutant => {
  const found = mutantsOf(RULEBOOK).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no mutant ${id}`);
  return found;
};

describe('every mutant of a small rulebook', () => {
  it('has its target, kind, place and what it became in its name', () => {
    expect(ofRules().map(({ id }) => id)).toEqual([
      'decided:drop-condition',
      'decided:negate',
      'decided:swap-all-any',
      'decided:drop-operand:any/0',
      'decided:shift-operator:any/0=notEqual',
      'decided:drop-operand:any/1',
      'decided:negate:any/1',
      'decided:remove-decided-by',
      'decided:change-basis=policy',
      'other:drop-condition',
      'other:negate',
      'other:shift-operator:not=notEqual',
      'other:change-basis=policy',
      'a:remove-rule',
      'a:swap-priority=b',
      'a:negate',
      'a:change-event:change=increment',
      'a:change-event:change=zero',
      'w:remove-rule',
      'w:negate',
      'w:change-event:change=increment',
      'w:change-event:change=keep',
      'b:remove-rule',
      'b:negate',
      'b:change-event:change=increment',
      'b:change-event:change=keep',
      'c:remove-rule',
      'c:negate',
      'c:change-event:change=keep',
      'c:change-event:change=zero',
    ]);
  });

  it.each([
    ['decided:negate', 'a condition, a rule or an operand is turned into its opposite'],
    [
      'decided:shift-operator:any/0=notEqual',
      'a comparison gets another operator, at any/0, now notEqual',
    ],
    ['a:swap-priority=b', 'a rule changes places with the next one of its type, now b'],
    ['decided:drop-operand:any/1', 'one operand of an `all` or `any` is left out, at any/1'],
  ])('tells the change of %s in words', (id, words) => {
    const { target, change } = byId(id);
    expect(change).toBe(`${target}: ${words}`);
  });

  it('tells what stood before and after', () => {
    expect(byId('decided:drop-condition').difference).toEqual({
      kind: 'condition',
      before: DECIDED,
      after: null,
    });
    expect(byId('a:swap-priority=b').difference).toEqual({ kind: 'order' });
    expect(byId('b:remove-rule').difference).toEqual({ kind: 'rule', before: B, after: null });
    expect(byId('b:negate').difference).toEqual({
      kind: 'rule',
      before: B,
      after: { ...B, conditions: { not: named('other') } },
    });
    expect(byId('law.clock:shift-value:2009=false').difference).toEqual({
      kind: 'law',
      parameter: 'clock',
    });
  });
});

describe('the rulebook of a mutant', () => {
  const rulesOf = (id: string): readonly Rule[] => byId(id).rulebook().rules;

  it('has one condition left out or put in, the rest as it was', () => {
    const dropped = byId('decided:drop-condition').rulebook();
    expect(dropped).toEqual({
      ...RULEBOOK,
      conditions: new Map<string, Condition>([['other', OTHER]]),
    });
    const { decidedBy: _, ...undecided } = DECIDED;
    expect(byId('decided:remove-decided-by').rulebook()).toEqual({
      ...RULEBOOK,
      conditions: new Map<string, Condition>([
        ['decided', undecided],
        ['other', OTHER],
      ]),
    });
  });

  it('has one rule left out or put in its place', () => {
    expect(byId('w:remove-rule').rulebook()).toEqual({ ...RULEBOOK, rules: [A, B, C] });
    const zero = { ...A, event: { type: 'run', params: { change: 'zero' } } };
    expect(rulesOf('a:change-event:change=zero')).toEqual([zero, W, B, C]);
  });

  it('has two rules of a type with each other’s priority, in order of priority', () => {
    expect(rulesOf('a:swap-priority=b')).toEqual([
      W,
      { ...B, priority: 3 },
      { ...A, priority: 2 },
      C,
    ]);
  });

  it('is itself where only the law is another', () => {
    expect(byId('law.clock:shift-value:2009=false').rulebook()).toBe(RULEBOOK);
  });
});

describe('the mutants of a parameter of the law', () => {
  const listOf = (name: string) => ofLaw(name).map(({ id }) => id.replace(`law.${name}:`, ''));

  it('have each number one more and one less, not below its least, and each change a year off', () => {
    expect(listOf('maxWaiverYears')).toEqual([
      'shift-value:2001=1',
      'shift-value:2009=1',
      'shift-value:2009=3',
      'shift-year:2009=2008',
      'shift-year:2009=2010',
      'shift-value:2019=0',
      'shift-value:2019=2',
      'shift-year:2019=2018',
      'shift-year:2019=2020',
    ]);
    expect(listOf('watchListLimit')).toEqual(['shift-value:2001=1', 'shift-value:2001=3']);
    expect(listOf('victimThreshold')).toEqual([
      'shift-value:2001=99',
      'shift-value:2001=101',
      'shift-value:2009=1',
      'shift-year:2009=2008',
      'shift-year:2009=2010',
    ]);
  });

  it('have yes for no', () => {
    expect(listOf('policyOrPattern')).toEqual([
      'shift-value:2001=true',
      'shift-value:2019=false',
      'shift-year:2019=2018',
      'shift-year:2019=2020',
    ]);
  });

  it('change that parameter alone, in the years in which it differs', () => {
    for (const { id, laws } of ofLaw('policyOrPattern')) {
      const from = Number(id.split('=')[1]) || 2019;
      const wanted = (year: number) =>
        id.endsWith('=true') || (year >= from && !id.endsWith('=false'));
      for (let year = 2001; year <= LAST_REPORT_YEAR; year += 1) {
        const law = lawOf(year);
        const parameters = { ...law.parameters, policyOrPattern: wanted(year) };
        expect([id, laws?.(year)]).toEqual([id, { ...law, parameters }]);
      }
    }
  });

  it('keep one object for each law and value', () => {
    const laws = byId('law.maxWaiverYears:shift-year:2019=2018').laws;
    expect(laws?.(2018).parameters).toBe(laws?.(2018).parameters);
    expect(laws?.(2018).parameters).not.toBe(lawOf(2018).parameters);
    expect(laws?.(2018).parameters).toEqual({ ...lawOf(2018).parameters, maxWaiverYears: 1 });
    expect(laws?.(2017)).toBe(lawOf(2017));
  });
});
