import { describe, expect, it } from 'vitest';
import { compileExpression, type Scope } from '../../src/engine/expression.ts';
import { type FactValue, slotsOf } from '../../src/engine/facts.ts';
import { FALSE, TRUE, UNKNOWN } from '../../src/engine/kleene.ts';
import type { Expression } from '../../src/rulebook/types.ts';

const constants: Readonly<Record<string, FactValue>> = { 'law.limit': 100, 'law.on': true };
const scope: Scope = {
  slots: slotsOf(['count', 'flag', 'given']),
  constants,
  condition: (name) => (name === 'given' ? { slot: 2 } : { at: 0 }),
};
const compile = (expression: Expression) => compileExpression(expression, scope);
const run = (expression: Expression, ...facts: (FactValue | undefined)[]) => {
  const node = compile(expression);
  return typeof node === 'number' ? node : node(facts, Int8Array.from([TRUE]));
};

const on: Expression = { fact: 'law.on', operator: 'equal', value: true };
const off: Expression = { fact: 'law.on', operator: 'equal', value: false };
const flag: Expression = { fact: 'flag', operator: 'equal', value: true };

describe('what the law alone settles', () => {
  it('is a value and costs a year nothing', () => {
    expect(compile(on)).toBe(TRUE);
    expect(compile(off)).toBe(FALSE);
    expect(compile({ not: on })).toBe(FALSE);
    expect(compile({ fact: 'law.limit', operator: 'lessThan', value: { fact: 'law.limit' } })).toBe(
      FALSE,
    );
  });

  it('settles what it is joined to, or leaves it to the rest', () => {
    expect(compile({ all: [flag, off] })).toBe(FALSE);
    expect(compile({ any: [flag, on] })).toBe(TRUE);
    expect(compile({ all: [on, on] })).toBe(TRUE);
    expect(compile({ any: [off, off] })).toBe(FALSE);
    for (const joined of [{ all: [on, flag] }, { any: [off, flag] }]) {
      expect(run(joined, undefined, true)).toBe(TRUE);
      expect(run(joined, undefined, false)).toBe(FALSE);
      expect(run(joined)).toBe(UNKNOWN);
    }
  });
});

describe('comparisons of numbers', () => {
  it.each([
    ['lessThan', [TRUE, FALSE, FALSE]],
    ['lessThanInclusive', [TRUE, TRUE, FALSE]],
    ['greaterThan', [FALSE, FALSE, TRUE]],
    ['greaterThanInclusive', [FALSE, TRUE, TRUE]],
    ['equal', [FALSE, TRUE, FALSE]],
    ['notEqual', [TRUE, FALSE, TRUE]],
  ] as const)('%s holds below, at and above a bound as it says', (operator, expected) => {
    const plain: Expression = { fact: 'count', operator, value: 100 };
    const byLaw: Expression = { fact: 'count', operator, value: { fact: 'law.limit' } };
    expect([99, 100, 101].map((count) => run(plain, count))).toEqual(expected);
    expect([99, 100, 101].map((count) => run(byLaw, count))).toEqual(expected);
    expect(run(byLaw)).toBe(UNKNOWN);
  });
});

describe('a condition given as a fact', () => {
  it('holds, fails or is unknown as the fact is, and is no number', () => {
    const given: Expression = { condition: 'given' };
    const at = (value: FactValue | undefined) => run(given, undefined, undefined, value);
    expect([true, false, undefined, 1].map(at)).toEqual([TRUE, FALSE, UNKNOWN, UNKNOWN]);
  });
});

describe('a fact that has no slot', () => {
  it('is unknown', () => {
    const strange: Expression = { fact: 'strange', operator: 'equal', value: true };
    expect(run(strange, true, true, true)).toBe(UNKNOWN);
  });
});
