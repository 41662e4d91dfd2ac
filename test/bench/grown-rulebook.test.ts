import { describe, expect, it } from 'vitest';
import { grownRulebook } from '../../bench/growth/grown-rulebook.ts';
import { tiled } from '../../bench/growth/tile.ts';
import { casesOf } from '../../bench/inputs/cases.ts';
import { KINDS } from '../../bench/inputs/year-case.ts';
import { dependencyOrder } from '../../src/engine/order.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';

describe('a grown rulebook', () => {
  it('holds every condition below the roots once for each copy, and the roots', () => {
    const below = dependencyOrder(DEFAULT_RULEBOOK, KERNEL_INPUTS).length;
    for (const copies of [2, 3]) {
      const grown = grownRulebook(DEFAULT_RULEBOOK, KERNEL_INPUTS, copies);
      const order = dependencyOrder(grown, KERNEL_INPUTS);
      // No copy is out of reach but those that a shorter list no longer names.
      expect(order.length).toBeGreaterThan(below * copies * 0.9);
      expect(order.length).toBeLessThanOrEqual(below * copies + KERNEL_INPUTS.length);
    }
    expect(grownRulebook(DEFAULT_RULEBOOK, KERNEL_INPUTS, 1)).toBe(DEFAULT_RULEBOOK);
  });
});

describe('inputs', () => {
  it('are the same every time, a fifth of each kind', () => {
    const cases = casesOf(50);
    expect(casesOf(50)).toEqual(cases);
    for (const kind of KINDS) {
      expect(cases.filter((one) => one.kind === kind)).toHaveLength(10);
    }
  });

  it('repeat row by row when they are tiled', () => {
    const known = Uint32Array.of(0b101);
    const value = Int32Array.from({ length: 32 }, (_, at) => at);
    const block = { rows: 32, facts: { victimsPerYear: { value, known } } };
    const { facts, rows } = tiled(block, 80);
    expect(rows).toBe(80);
    expect([...(facts.victimsPerYear?.known ?? [])]).toEqual([0b101, 0b101, 0b101]);
    expect([...(facts.victimsPerYear?.value ?? [])].slice(30, 35)).toEqual([30, 31, 0, 1, 2]);
  });
});
