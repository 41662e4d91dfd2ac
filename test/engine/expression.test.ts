import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FALSE, not, TRUE, type Truth, UNKNOWN } from '../../src/engine/kleene.ts';
import type { Expression } from '../../src/rulebook/types.ts';
import { classical, evaluate } from './evaluate.ts';
import { CONDITIONS, conditionValues, expressions, FACTS, factValues } from './expressions.ts';

const VALUES = {
  yes: [false, true],
  no: [false, true],
  few: [0, 1, 2],
  many: [0, 1, 2],
  word: ['x', 'y'],
};
const situations = { facts: factValues, conditions: conditionValues };
const some = fc.array(expressions, { minLength: 1, maxLength: 4 });

/** Every way to fill in what is unknown. */
function* completions(
  facts: Readonly<Record<string, unknown>>,
  conditions: Readonly<Record<string, Truth>>,
): Generator<[Record<string, boolean | number | string>, Record<string, boolean>]> {
  const open = FACTS.filter((name) => facts[name] === undefined);
  const name = open[0];
  if (name !== undefined) {
    for (const value of VALUES[name]) yield* completions({ ...facts, [name]: value }, conditions);
    return;
  }
  const unsettled = CONDITIONS.find((one) => conditions[one] === UNKNOWN);
  if (unsettled !== undefined) {
    yield* completions(facts, { ...conditions, [unsettled]: FALSE });
    yield* completions(facts, { ...conditions, [unsettled]: TRUE });
    return;
  }
  const settled = CONDITIONS.map((one) => [one, conditions[one] === TRUE]);
  yield [facts as Record<string, boolean>, Object.fromEntries(settled)];
}

describe('compileExpression', () => {
  it('takes all for the least and any for the greatest of its operands', () => {
    fc.assert(
      fc.property(some, fc.record(situations), (operands, { facts, conditions }) => {
        const values = operands.map((one) => evaluate(one, facts, conditions));
        expect(evaluate({ all: operands }, facts, conditions)).toBe(Math.min(...values));
        expect(evaluate({ any: operands }, facts, conditions)).toBe(Math.max(...values));
      }),
    );
  });

  it('obeys De Morgan, and two negations cancel', () => {
    fc.assert(
      fc.property(some, fc.record(situations), (operands, { facts, conditions }) => {
        const value = (expression: Expression) => evaluate(expression, facts, conditions);
        const negated = operands.map((one) => ({ not: one }));
        expect(value({ not: { all: operands } })).toBe(value({ any: negated }));
        expect(value({ not: { any: operands } })).toBe(value({ all: negated }));
        for (const one of operands) {
          expect(value({ not: one })).toBe(not(value(one)));
          expect(value({ not: { not: one } })).toBe(value(one));
        }
      }),
    );
  });

  it('is classical where everything is known', () => {
    const known = fc.record({
      facts: fc.record({
        yes: fc.boolean(),
        no: fc.boolean(),
        few: fc.nat(2),
        many: fc.nat(2),
        word: fc.constantFrom('x', 'y'),
      }),
      conditions: fc.record({ p: fc.boolean(), q: fc.boolean(), r: fc.boolean() }),
    });
    fc.assert(
      fc.property(expressions, known, (expression, { facts, conditions }) => {
        const truths = Object.fromEntries(
          Object.entries(conditions).map(([name, value]) => [name, value ? TRUE : FALSE]),
        );
        const expected = classical(expression, facts, conditions) ? TRUE : FALSE;
        expect(evaluate(expression, facts, truths)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is sound: what it settles, every completion of the unknown agrees with', () => {
    let settled = 0;
    fc.assert(
      fc.property(expressions, fc.record(situations), (expression, { facts, conditions }) => {
        const value = evaluate(expression, facts, conditions);
        if (value === UNKNOWN) return;
        settled += 1;
        for (const [filled, chosen] of completions(facts, conditions)) {
          expect(classical(expression, filled, chosen)).toBe(value === TRUE);
        }
      }),
      { numRuns: 300 },
    );
    expect(settled).toBeGreaterThan(50);
  });

  it('grows with knowledge: what is settled stays so when an unknown is filled in', () => {
    fc.assert(
      fc.property(expressions, fc.record(situations), (expression, { facts, conditions }) => {
        const value = evaluate(expression, facts, conditions);
        if (value === UNKNOWN) return;
        for (const name of FACTS.filter((one) => facts[one] === undefined)) {
          for (const filled of VALUES[name]) {
            expect(evaluate(expression, { ...facts, [name]: filled }, conditions)).toBe(value);
          }
        }
        for (const name of CONDITIONS.filter((one) => conditions[one] === UNKNOWN)) {
          for (const truth of [FALSE, TRUE]) {
            expect(evaluate(expression, facts, { ...conditions, [name]: truth })).toBe(value);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers the same whether known facts are fixed at compile time or read', () => {
    const fixed = fc.subarray([...FACTS]);
    fc.assert(
      fc.property(expressions, fc.record(situations), fixed, (expression, one, constant) => {
        const { facts, conditions } = one;
        expect(evaluate(expression, facts, conditions, constant)).toBe(
          evaluate(expression, facts, conditions),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a comparison with something unknown unknown, on either side', () => {
    const conditions = { p: TRUE, q: TRUE, r: TRUE };
    const both: Expression = { fact: 'few', operator: 'lessThan', value: { fact: 'many' } };
    expect(evaluate(both, { few: 0 }, conditions)).toBe(UNKNOWN);
    expect(evaluate(both, { many: 2 }, conditions)).toBe(UNKNOWN);
    expect(evaluate(both, { few: 0, many: 2 }, conditions)).toBe(TRUE);
    expect(evaluate({ not: both }, {}, conditions)).toBe(UNKNOWN);
  });
});
