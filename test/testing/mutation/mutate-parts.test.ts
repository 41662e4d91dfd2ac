import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  type Condition,
  type Expression,
  OPERATORS,
  type Rule,
} from '../../../src/rulebook/types.ts';
import { mutateComparison } from '../../../src/testing/mutation/mutate-comparison.ts';
import { mutateCondition } from '../../../src/testing/mutation/mutate-condition.ts';
import { mutateExpression } from '../../../src/testing/mutation/mutate-expression.ts';
import { mutateLaw } from '../../../src/testing/mutation/mutate-law.ts';
import { mutateRule } from '../../../src/testing/mutation/mutate-rule.ts';
import { clockRule, HEAD, named, yes } from './small-rulebook.ts';

const [a, b] = [yes('countryOfOrigin'), named('b')];

describe('the faults of a comparison', () => {
  const one = (fact: string, value: Comparison['value']): Comparison => ({
    fact,
    operator: 'equal',
    value,
  });

  it('are told with what was done', () => {
    const cap = one('clock.cap', 'armed');
    expect(mutateComparison(cap)).toStrictEqual([
      { mutator: 'shift-operator', to: 'notEqual', after: { ...cap, operator: 'notEqual' } },
      { mutator: 'shift-bound', to: 'clear', after: { ...cap, value: 'clear' } },
      { mutator: 'shift-bound', to: 'stint', after: { ...cap, value: 'stint' } },
    ]);
    const none = one('victimsPerYear', 0);
    expect(mutateComparison(none)).toStrictEqual([
      ...OPERATORS.slice(1).map((operator) => ({
        mutator: 'shift-operator',
        to: operator,
        after: { ...none, operator },
      })),
      { mutator: 'shift-bound', to: '1', after: { ...none, value: 1 } },
    ]);
  });

  it('go by the value where nothing is known of the fact', () => {
    const changes = (comparison: Comparison) => mutateComparison(comparison).map(({ to }) => to);
    expect(changes(one('mine', 1))).toStrictEqual([...OPERATORS.slice(1), '0', '2']);
    expect(changes(one('mine', 'x'))).toStrictEqual(['notEqual']);
    expect(changes(one('mine', true))).toStrictEqual(['notEqual']);
  });

  it('leave another fact that it is compared with alone, for both are of one type', () => {
    const same = one('merits', { fact: 'placement' });
    expect(mutateComparison(same).map(({ to }) => to)).toStrictEqual(['notEqual']);
    const fewer = one('clock.waivers', { fact: 'law.maxWaiverYears' });
    expect(mutateComparison(fewer).map(({ to }) => to)).toEqual(OPERATORS.slice(1));
  });
});

describe('the faults of an expression', () => {
  it('have each place and what stands there after', () => {
    const not = { ...a, operator: 'notEqual' } as const;
    expect(mutateExpression({ any: [a, { not: b }] }, 'for')).toStrictEqual([
      { mutator: 'swap-all-any', at: 'for', after: { all: [a, { not: b }] } },
      { mutator: 'drop-operand', at: 'for/any/0', after: { any: [{ not: b }] } },
      {
        mutator: 'shift-operator',
        at: 'for/any/0',
        to: 'notEqual',
        after: { any: [not, { not: b }] },
      },
      { mutator: 'drop-operand', at: 'for/any/1', after: { any: [a] } },
      { mutator: 'negate', at: 'for/any/1', after: { any: [a, b] } },
    ]);
    expect(mutateExpression({ not: { all: [a] } })).toStrictEqual([
      {
        mutator: 'shift-operator',
        at: 'not/all/0',
        to: 'notEqual',
        after: { not: { all: [not] } },
      },
    ]);
    expect(mutateExpression(b)).toStrictEqual([]);
  });
});

describe('the faults of a condition', () => {
  it('are all there is to a weighed one', () => {
    const weighed: Condition = { ...HEAD, for: { all: [b, b] }, against: a };
    const never: Expression = { fact: 'law.watchListLimit', operator: 'lessThan', value: 0 };
    expect(mutateCondition(weighed)).toStrictEqual([
      { mutator: 'drop-condition', at: '', after: null },
      { mutator: 'negate', at: '', after: { ...HEAD, for: a, against: { all: [b, b] } } },
      { mutator: 'drop-side', at: 'for', after: { ...weighed, for: never } },
      { mutator: 'negate', at: 'for', after: { ...weighed, for: { not: { all: [b, b] } } } },
      { mutator: 'swap-all-any', at: 'for', after: { ...weighed, for: { any: [b, b] } } },
      ...[0, 1].flatMap((at) => [
        { mutator: 'drop-operand', at: `for/all/${at}`, after: { ...weighed, for: { all: [b] } } },
        {
          mutator: 'negate',
          at: `for/all/${at}`,
          after: { ...weighed, for: { all: at === 0 ? [{ not: b }, b] : [b, { not: b }] } },
        },
      ]),
      { mutator: 'drop-side', at: 'against', after: { ...weighed, against: never } },
      { mutator: 'negate', at: 'against', after: { ...weighed, against: { not: a } } },
      {
        mutator: 'shift-operator',
        at: 'against',
        to: 'notEqual',
        after: { ...weighed, against: { ...a, operator: 'notEqual' } },
      },
      { mutator: 'change-basis', at: '', to: 'policy', after: { ...weighed, basis: 'policy' } },
    ]);
  });

  it('keep all else that stands with it', () => {
    const said: Condition = {
      ...HEAD,
      basis: 'practice',
      provisional: true,
      note: 'n',
      decidedBy: 'd',
      not: a,
    };
    const { not: _, ...head } = said;
    const { decidedBy: __, ...undecided } = said;
    expect(mutateCondition(said)).toStrictEqual([
      { mutator: 'drop-condition', at: '', after: null },
      { mutator: 'negate', at: '', after: { ...head, all: [a] } },
      {
        mutator: 'shift-operator',
        at: 'not',
        to: 'notEqual',
        after: { ...head, not: { ...a, operator: 'notEqual' } },
      },
      { mutator: 'remove-decided-by', at: '', after: undecided },
      { mutator: 'change-basis', at: '', to: 'statute', after: { ...said, basis: 'statute' } },
    ]);
  });
});

describe('the faults of a condition of all its parts', () => {
  it('leave one part out, or ask for any', () => {
    const both: Condition = { ...HEAD, all: [b, named('c')] };
    const changed = mutateCondition(both).flatMap(({ after }) => (after === null ? [] : [after]));
    expect(changed).toStrictEqual([
      { ...HEAD, not: { all: [b, named('c')] } },
      { ...HEAD, any: [b, named('c')] },
      { ...HEAD, all: [named('c')] },
      { ...HEAD, all: [{ not: b }, named('c')] },
      { ...HEAD, all: [b] },
      { ...HEAD, all: [b, { not: named('c') }] },
      { ...both, basis: 'policy' },
    ]);
  });
});

describe('the faults of a rule', () => {
  it('are those of its conditions, then those of what it leads to', () => {
    const rule = clockRule('one', 1, { any: [a, b] }, 'arming', 'keep');
    const shifted = mutateRule(rule).map(({ mutator, at, to, after }) => {
      const { params } = after.event;
      return [mutator, at, to, after.name, after.priority, params.change].join(' ').trim();
    });
    expect(shifted).toStrictEqual([
      'negate   one 1 keep',
      'swap-all-any   one 1 keep',
      'drop-operand any/0  one 1 keep',
      'shift-operator any/0 notEqual one 1 keep',
      'drop-operand any/1  one 1 keep',
      'negate any/1  one 1 keep',
      'change-event change set one 1 set',
      'change-event change clear one 1 clear',
    ]);
    expect(mutateRule(rule).at(1)?.after).toEqual({ ...rule, conditions: { all: [a, b] } });
  });

  it('change one parameter of the event at a time', () => {
    const rule: Rule = {
      ...clockRule('one', 1, b, 'placement', 'keep'),
      event: { type: 'placement', params: { ground: 'waiver-not-granted', cause: 'waiver' } },
    };
    const events = mutateRule(rule).slice(1);
    expect(events[0]).toEqual({
      mutator: 'change-event',
      at: 'ground',
      to: 'allowance-exhausted',
      after: {
        ...rule,
        event: { type: 'placement', params: { ground: 'allowance-exhausted', cause: 'waiver' } },
      },
    });
    expect(events.slice(1).map(({ at, to }) => `${at} ${to}`)).toStrictEqual([
      'cause merits',
      'cause policy-or-pattern',
      'cause automatic-downgrade',
      'cause reinstatement-cap',
      'cause special-case',
      'cause not-rated',
    ]);
  });

  it('are none in an event that nothing is known of', () => {
    const eventsOf = (type: string, change: string) =>
      mutateRule(clockRule('one', 1, b, type, change)).slice(1);
    expect(eventsOf('mine', 'keep')).toStrictEqual([]);
    expect(eventsOf('unexpected', 'keep')).toStrictEqual([]);
  });

  it('name each practice for another', () => {
    const rule: Rule = {
      ...clockRule('one', 1, b, 'unexpected', 'keep'),
      event: { type: 'unexpected', params: { practice: 'ratedAgain' } },
    };
    const others = mutateRule(rule).slice(1);
    expect(others.map(({ to }) => to)).toContain('risingFromTier3');
    expect(others).toHaveLength(8);
  });
});

describe('the faults of the law', () => {
  it('are told with the parameter and the year from which its value holds', () => {
    const found = mutateLaw().filter(({ parameter }) => parameter === 'dataPresumptionGrace');
    expect(found.map(({ mutator, at, to }) => `${mutator} ${at} ${to}`)).toStrictEqual([
      'shift-value 2001 true',
      'shift-value 2004 false',
      'shift-year 2004 2003',
      'shift-year 2004 2005',
      'shift-value 2006 true',
      'shift-year 2006 2005',
      'shift-year 2006 2007',
    ]);
    const held = found.map(({ laws }) =>
      [2001, 2003, 2004, 2005, 2006, 2007].map((year) =>
        laws(year).parameters.dataPresumptionGrace === true ? 1 : 0,
      ),
    );
    expect(held.map((years) => years.join(''))).toStrictEqual([
      '111100',
      '000000',
      '011100',
      '000100',
      '001111',
      '001000',
      '001110',
    ]);
  });
});
