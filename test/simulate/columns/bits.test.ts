import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitAt, setBit, wordsOf, writeBit } from '../../../src/simulate/columns/bitmap.ts';
import { type Bit, EVERY, NONE, negated, newGates } from '../../../src/simulate/columns/gates.ts';
import { newNumberIndex } from '../../../src/simulate/columns/number-index.ts';
import {
  MOST_READ,
  type Schedule,
  STRIDE,
  scheduleOf,
} from '../../../src/simulate/columns/schedule.ts';
import { transpose } from '../../../src/simulate/columns/transpose.ts';

const words = fc.uint32Array({ minLength: 32, maxLength: 32 });

describe('bitmaps', () => {
  it('keep what is set when more is set, and lose only what is written over', () => {
    const bitmap = new Uint32Array(wordsOf(33));
    for (const row of [0, 3, 31, 32]) setBit(bitmap, row);
    expect([...bitmap]).toEqual([0x8000_0009, 1]);
    writeBit(bitmap, 3, false);
    writeBit(bitmap, 4, true);
    expect([...bitmap]).toEqual([0x8000_0011, 1]);
    expect([0, 3, 4, 31, 32, 33, 99].map((row) => bitAt(bitmap, row))).toEqual([
      1, 0, 1, 1, 1, 0, 0,
    ]);
  });
});

describe('transpose', () => {
  it('takes bit c of word r to bit r of word c, in each square', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const turned = new Uint32Array(64);
        transpose(Uint32Array.from([...first, ...second]), turned);
        for (const [square, from] of [first, second].entries()) {
          for (let row = 0; row < 32; row += 1) {
            for (let bit = 0; bit < 32; bit += 1) {
              const found = ((turned[square * 32 + bit] ?? 0) >>> row) & 1;
              expect(found).toBe(((from[row] ?? 0) >>> bit) & 1);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('newNumberIndex', () => {
  it('numbers keys in the order in which they appear, one number each, however many', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 900 }), fc.nat(9), (drawn, repeats) => {
        const keys = [0, ...drawn, ...drawn.slice(0, repeats), 0xffffffff, 0];
        const index = newNumberIndex();
        const distinct = [...new Set(keys)];
        expect(keys.map((key) => index.of(key))).toEqual(keys.map((key) => distinct.indexOf(key)));
        const into = new Uint32Array(keys.length + 1);
        const known = Uint32Array.from(keys);
        expect(index.known(known, keys.length, into, 1)).toBe(keys.length);
        expect([...into.subarray(1)]).toEqual(keys.map((key) => distinct.indexOf(key)));
      }),
      { numRuns: 50 },
    );
  });

  it('stops writing at the first new key', () => {
    const index = newNumberIndex();
    index.of(7);
    const into = new Uint32Array(3).fill(9);
    expect(index.known(Uint32Array.of(7, 0, 7), 3, into, 0)).toBe(1);
    expect([...into]).toEqual([0, 9, 9]);
  });
});

/** A conjunction or alternative of earlier bits, some negated. */
const plans = fc.array(
  fc.record({ join: fc.constantFrom('and', 'or'), a: fc.nat(), b: fc.nat(), turn: fc.nat(3) }),
  { minLength: 1, maxLength: 60 },
);

/** Runs a schedule for one row, leaf by leaf. */
function run(schedule: Schedule<number>, values: readonly boolean[]): readonly boolean[] {
  const registers: boolean[] = [];
  const { code, leaves } = schedule;
  for (let at = 0; at < code.length; at += STRIDE) {
    const count = code[at + 1] ?? 0;
    const leaf = leaves[code[at + 2] ?? -1] ?? -1;
    const read = Array.from({ length: count }, (_, one) => {
      const register = code[at + 2 + 2 * one] ?? -1;
      return registers[register] !== (code[at + 3 + 2 * one] === -1);
    });
    registers[code[at] ?? -1] = count === 0 ? values[leaf] === true : read.every(Boolean);
  }
  return schedule.results.map((register, wanted) => {
    const bit = register < 0 ? false : registers[register] === true;
    return bit !== (schedule.negated[wanted] === 1);
  });
}

describe('gates and their schedule', () => {
  it('give what the same logic gives directly, in few registers, joined in threes and fours', () => {
    const LEAVES = 5;
    fc.assert(
      fc.property(plans, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (plan, values) => {
        const gates = newGates<number>();
        const bits: Bit[] = [NONE, EVERY];
        const truths = [false, true];
        for (let leaf = 0; leaf < LEAVES; leaf += 1) {
          bits.push(gates.leaf(String(leaf), leaf));
          truths.push(values[leaf] === true);
        }
        for (const { join, a, b, turn } of plan) {
          const [x, y] = [a % bits.length, b % bits.length];
          const [left, right] = [bits[x] ?? NONE, bits[y] ?? NONE];
          const one = (turn & 1) === 0 ? left : negated(left);
          const other = (turn & 2) === 0 ? right : negated(right);
          const p = truths[x] !== ((turn & 1) === 1);
          const q = truths[y] !== ((turn & 2) === 2);
          bits.push(join === 'and' ? gates.and(one, other) : gates.or(one, other));
          truths.push(join === 'and' ? p && q : p || q);
        }
        const wanted = [bits.at(-1) ?? NONE, bits.at(-2) ?? NONE, negated(bits.at(-3) ?? NONE)];
        const schedule = scheduleOf(gates, wanted);
        const [last, before, third] = [truths.at(-1), truths.at(-2), truths.at(-3) === false];
        expect(run(schedule, values)).toEqual([last, before, third]);
        expect(schedule.registers).toBeLessThanOrEqual(LEAVES + plan.length);
        for (let at = 0; at < schedule.code.length; at += STRIDE) {
          expect(schedule.code[at + 1]).toBeLessThanOrEqual(MOST_READ);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('makes equal parts once, and folds what is settled', () => {
    const gates = newGates<number>();
    const [a, b] = [gates.leaf('a', 0), gates.leaf('b', 1)];
    expect(gates.and(a, b)).toBe(gates.and(b, a));
    expect(gates.leaf('a', 0)).toBe(a);
    expect(gates.and(a, negated(a))).toBe(NONE);
    expect(gates.or(a, negated(a))).toBe(EVERY);
    expect(gates.and(a, a)).toBe(a);
    expect(gates.or(a, NONE)).toBe(a);
    expect(gates.and(a, EVERY)).toBe(a);
    expect(gates.list).toHaveLength(4);
  });
});
