import { describe, expect, it } from 'vitest';
import { EVERY, NONE, negated, newGates } from '../../../src/simulate/columns/gates.ts';
import { MOST_READ, STRIDE, scheduleOf } from '../../../src/simulate/columns/schedule.ts';

/** A network with leaves of these names. */
function leaves(...names: readonly string[]) {
  const gates = newGates<string>();
  return { gates, bits: names.map((name) => gates.leaf(name, name)) };
}

/** Instructions without what fills them up to their length. */
function instructions(code: Int32Array): readonly (readonly number[])[] {
  return Array.from({ length: code.length / STRIDE }, (_, at) => {
    const whole = [...code.subarray(at * STRIDE, (at + 1) * STRIDE)];
    return whole.slice(0, whole[1] === 0 ? 3 : 2 + 2 * (whole[1] ?? 0));
  });
}

describe('a network', () => {
  it('begins with the constant alone', () => {
    expect(newGates().list).toEqual([{ a: NONE, b: NONE }]);
  });
});

describe('a schedule', () => {
  it('is nothing where a constant is wanted', () => {
    const { gates } = leaves('a');
    expect(scheduleOf(gates, [NONE, EVERY])).toEqual({
      code: new Int32Array(),
      leaves: [],
      registers: 0,
      results: [-1, -1],
      negated: [0, 1],
    });
  });

  it('reads only the leaves that are wanted, and says which result is turned', () => {
    const { gates, bits } = leaves('a', 'b', 'c');
    const [, b = NONE, c = NONE] = bits;
    const schedule = scheduleOf(gates, [negated(c), c, b]);
    expect(schedule.leaves).toEqual(['c', 'b']);
    expect(instructions(schedule.code)).toEqual([
      [0, 0, 0],
      [1, 0, 1],
    ]);
    expect([schedule.results, schedule.negated]).toEqual([
      [0, 0, 1],
      [1, 0, 0],
    ]);
  });

  it('joins what only one gate needs, four at most, and turns what is negated', () => {
    const { gates, bits } = leaves('a', 'b', 'c', 'd', 'e');
    const [a = NONE, b = NONE, c = NONE, d = NONE, e = NONE] = bits;
    const four = gates.and(gates.and(a, negated(b)), gates.and(c, d));
    const joined = instructions(scheduleOf(gates, [four]).code);
    expect(joined.map(([, read]) => read)).toEqual([0, 0, 0, 0, MOST_READ]);
    expect(joined.at(-1)?.filter((one) => one === -1)).toHaveLength(1);
    const five = instructions(scheduleOf(gates, [gates.and(four, e)]).code);
    expect(five.map(([, read]) => read)).toEqual([0, 0, 0, 0, MOST_READ, 0, 2]);
  });

  it('works out once what two gates need', () => {
    const { gates, bits } = leaves('a', 'b', 'c', 'd');
    const [a = NONE, b = NONE, c = NONE, d = NONE] = bits;
    const both = gates.and(a, b);
    const wanted = [gates.and(both, c), gates.and(both, d)];
    const reads = instructions(scheduleOf(gates, wanted).code).map(([, read]) => read);
    expect(reads).toEqual([0, 0, 2, 0, 2, 0, 2]);
    // A conjunction that is wanted itself has to be there as well.
    const more = instructions(scheduleOf(gates, [gates.and(both, c), both]).code);
    expect(more.map(([, read]) => read)).toEqual([0, 0, 2, 0, 2]);
  });

  it('uses a register again once nothing reads it any more', () => {
    const names = Array.from({ length: 40 }, (_, at) => `leaf ${at}`);
    const { gates, bits } = leaves(...names);
    const longAlternative = bits.reduce((all, one) => gates.or(all, one), NONE);
    // As many as one instruction reads; it may write over what it reads.
    expect(scheduleOf(gates, [longAlternative]).registers).toBe(MOST_READ);
    // A result is kept to the end.
    const [first = NONE] = bits;
    expect(scheduleOf(gates, [first, longAlternative]).registers).toBe(MOST_READ + 1);
  });
});
