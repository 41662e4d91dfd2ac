import { describe, expect, it } from 'vitest';
import type { Comparison, Expression } from '../../../src/rulebook/types.ts';
import { mutateComparison } from '../../../src/testing/mutation/mutate-comparison.ts';
import { mutateExpression, negation } from '../../../src/testing/mutation/mutate-expression.ts';

const yes: Comparison = { fact: 'countryOfOrigin', operator: 'equal', value: true };
const run: Comparison = { fact: 'clock.run', operator: 'greaterThan', value: 0 };
const cap: Comparison = { fact: 'clock.cap', operator: 'equal', value: 'armed' };
const limit: Comparison = {
  fact: 'clock.run',
  operator: 'lessThan',
  value: { fact: 'law.watchListLimit' },
};
const a: Expression = { condition: 'a' };
const b: Expression = { condition: 'b' };

const namesOf = (expression: Expression) =>
  mutateExpression(expression).map(({ mutator, at, to }) =>
    [mutator, at, to].filter(Boolean).join(' '),
  );

describe('a comparison', () => {
  it('of a yes-or-no fact has one opposite', () => {
    expect(mutateComparison(yes).map(({ after }) => after)).toEqual([
      { ...yes, operator: 'notEqual' },
    ]);
  });

  it('of a number gets every other operator, and the bounds beside its own that can be', () => {
    expect(mutateComparison(run).map(({ to }) => to)).toEqual([
      'equal',
      'notEqual',
      'lessThan',
      'lessThanInclusive',
      'greaterThanInclusive',
      '1',
    ]);
    expect(
      mutateComparison({ ...run, value: 2 })
        .map(({ to }) => to)
        .slice(-2),
    ).toEqual(['1', '3']);
  });

  it('of a name gets every other name', () => {
    expect(mutateComparison(cap).map(({ to }) => to)).toEqual(['notEqual', 'clear', 'stint']);
  });

  it('with another fact keeps that fact', () => {
    expect(mutateComparison(limit).every(({ after }) => after.value === limit.value)).toBe(true);
  });
});

describe('an expression', () => {
  it('has every operand dropped and negated, and its word swapped', () => {
    expect(namesOf({ all: [a, b] })).toEqual([
      'swap-all-any',
      'drop-operand all/0',
      'negate all/0',
      'drop-operand all/1',
      'negate all/1',
    ]);
  });

  it('is changed at every depth, the rest left as it is', () => {
    const found = mutateExpression({ any: [{ not: { all: [a, yes] } }, b] });
    const inner = found.find(({ at }) => at === 'any/0/not/all/0');
    expect(inner).toMatchObject({
      mutator: 'drop-operand',
      after: { any: [{ not: { all: [yes] } }, b] },
    });
  });

  it('with one operand cannot lose it, and has no other word', () => {
    expect(namesOf({ all: [a] })).toEqual([]);
    expect(namesOf({ all: [yes] })).toEqual(['shift-operator all/0 notEqual']);
  });

  it('turned round twice is itself', () => {
    expect(negation(negation(a))).toEqual(a);
    expect(negation({ all: [a] })).toEqual({ not: { all: [a] } });
  });
});
