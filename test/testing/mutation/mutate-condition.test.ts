import { describe, expect, it } from 'vitest';
import type { Condition, Expression, Rule } from '../../../src/rulebook/types.ts';
import { assignments } from '../../../src/testing/mutation/domains.ts';
import { mutateCondition } from '../../../src/testing/mutation/mutate-condition.ts';
import { mutateRule } from '../../../src/testing/mutation/mutate-rule.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const a: Expression = { condition: 'a' };
const b: Expression = { condition: 'b' };

const faultsOf = (condition: Condition) =>
  mutateCondition(condition).map(({ mutator, at, to }) =>
    [mutator, at, to].filter(Boolean).join(' '),
  );
const afterOf = (condition: Condition, mutator: string, where = '') =>
  mutateCondition(condition).find((one) => one.mutator === mutator && one.at === where)?.after;

describe('the faults of a condition', () => {
  it.each<[string, Condition, Condition]>([
    ['all', { ...head, all: [a, b] }, { ...head, not: { all: [a, b] } }],
    ['any', { ...head, any: [a, b] }, { ...head, not: { any: [a, b] } }],
    ['not', { ...head, not: a }, { ...head, all: [a] }],
  ])('turn `%s` round and keep the rest of it', (_form, condition, opposite) => {
    expect(afterOf(condition, 'negate')).toEqual(opposite);
    const said = { ...condition, note: 'n', provisional: true, decidedBy: 'd' };
    expect(afterOf(said, 'negate')).toEqual({
      ...opposite,
      note: 'n',
      provisional: true,
      decidedBy: 'd',
    });
    expect(afterOf(condition, 'negate')).not.toHaveProperty('note');
  });

  it('leave it out, unless all that is done is to change its basis', () => {
    expect(afterOf({ ...head, all: [a] }, 'drop-condition')).toBeNull();
    expect(faultsOf({ ...head, not: a }).slice(-1)).toEqual(['change-basis policy']);
  });

  it('take the determination away where there is one', () => {
    const decided: Condition = { ...head, decidedBy: 'd', all: [a] };
    expect(afterOf(decided, 'remove-decided-by')).toEqual({ ...head, all: [a] });
    expect(faultsOf({ ...head, all: [a] })).not.toContain('remove-decided-by');
  });

  it('take law for ours, and ours for law', () => {
    const based = (basis: Condition['basis']) =>
      afterOf({ ...head, basis, all: [a] }, 'change-basis')?.basis;
    expect([based('statute'), based('presumption')]).toEqual(['policy', 'policy']);
    expect([based('policy'), based('practice')]).toEqual(['statute', 'statute']);
  });

  it('put an `all` around what is left of two operands', () => {
    const dropped = mutateCondition({ ...head, any: [a, b] }).find(
      ({ mutator, at }) => mutator === 'drop-operand' && at === 'any/0',
    );
    expect(dropped?.after).toEqual({ ...head, any: [b] });
  });
});

describe('the faults of a weighed condition', () => {
  const weighed: Condition = { ...head, for: { all: [a, b] }, against: b };

  it('change its sides over', () => {
    expect(afterOf(weighed, 'negate')).toEqual({ ...head, for: b, against: { all: [a, b] } });
  });

  it('turn one side round, or let it never hold', () => {
    expect(afterOf(weighed, 'negate', 'for')).toEqual({
      ...weighed,
      for: { not: { all: [a, b] } },
    });
    expect(afterOf(weighed, 'negate', 'against')).toEqual({ ...weighed, against: { not: b } });
    for (const side of ['for', 'against'] as const) {
      expect(afterOf(weighed, 'drop-side', side)).toEqual({
        ...weighed,
        [side]: { fact: 'law.watchListLimit', operator: 'lessThan', value: 0 },
      });
    }
  });

  it('reach into each side', () => {
    expect(faultsOf(weighed)).toContain('swap-all-any for');
    expect(faultsOf(weighed).filter((name) => name.includes('for/all/'))).toHaveLength(4);
  });
});

describe('the faults of a rule', () => {
  const rule = (event: Rule['event']): Rule => ({
    ...head,
    name: 'one',
    priority: 1,
    conditions: a,
    event,
  });
  const eventsOf = (event: Rule['event']) =>
    mutateRule(rule(event))
      .filter(({ mutator }) => mutator === 'change-event')
      .map(({ at, to }) => `${at} ${to}`);

  it('give a parameter each other value', () => {
    expect(eventsOf({ type: 'run', params: { change: 'keep' } })).toEqual([
      'change increment',
      'change zero',
    ]);
    const cap = eventsOf({ type: 'cap', params: { change: 'keep' } });
    expect(cap).toEqual(['change armed', 'change stint', 'change clear']);
  });

  it('try placements and causes where a fact could stand too', () => {
    const params = { value: { fact: 'merits' }, cause: 'merits', ground: 'allowance-exhausted' };
    const found = eventsOf({ type: 'placement', params });
    expect(found).toContain('value tier-1');
    expect(found).toContain('value tier-3');
    expect(found).toContain('cause waiver');
    expect(found).not.toContain('cause merits');
    expect(found.filter((one) => one.startsWith('ground'))).toEqual(['ground waiver-not-granted']);
  });

  it('turn its conditions round', () => {
    const [first] = mutateRule(rule({ type: 'run', params: { change: 'keep' } }));
    expect(first).toMatchObject({ mutator: 'negate', at: '', after: { conditions: { not: a } } });
  });
});

describe('assignments', () => {
  const rowsOf = (...facts: readonly string[]) => {
    const all = assignments(facts, 1_000);
    return all === null ? null : Array.from(all, (row) => [...row]);
  };

  it('try a yes-or-no fact three ways, and a name every way', () => {
    expect(rowsOf('specialCase')).toEqual([[undefined], [false], [true]]);
    expect(rowsOf('clock.cap')).toEqual([[undefined], ['clear'], ['armed'], ['stint']]);
    expect(rowsOf('clock.run')).toHaveLength(11);
    expect(rowsOf('gone')).toHaveLength(3);
  });

  it('try the numbers of the law and those beside them', () => {
    const numbers = rowsOf('victimsPerYear')?.map(([value]) => value) ?? [];
    expect(numbers[0]).toBeUndefined();
    for (const number of [0, 1, 2, 3, 99, 100, 101]) expect(numbers).toContain(number);
    expect(numbers.every((one) => one === undefined || Number(one) >= 0)).toBe(true);
  });

  it('try all together, each once, unless there are too many', () => {
    const both = rowsOf('specialCase', 'clock.cap') ?? [];
    expect(both).toHaveLength(12);
    expect(new Set(both.map((row) => JSON.stringify(row))).size).toBe(12);
    expect(assignments(['specialCase', 'notRated'], 9)).not.toBeNull();
    expect(assignments(['specialCase', 'notRated'], 8)).toBeNull();
  });
});
