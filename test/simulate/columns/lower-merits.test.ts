import { describe, expect, it } from 'vitest';
import { KERNEL_INPUTS } from '../../../src/kernel/inputs.ts';
import { type MeritsProgram, meritsProgram } from '../../../src/kernel/merits.ts';
import { kernelTable } from '../../../src/kernel/table.ts';
import { lawOf } from '../../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import type { Condition, Rulebook } from '../../../src/rulebook/types.ts';
import { codeGroups } from '../../../src/simulate/columns/code-groups.ts';
import { compileMerits } from '../../../src/simulate/columns/compile-merits.ts';
import type { FactLeaf } from '../../../src/simulate/columns/fact-leaf.ts';
import { newGates } from '../../../src/simulate/columns/gates.ts';
import { fillingsOf, inputRails, lowerMerits } from '../../../src/simulate/columns/lower-merits.ts';
import { OPEN } from '../../../src/simulate/columns/rails.ts';

const { parameters } = lawOf(2025);
const SHIPPED = (): MeritsProgram => meritsProgram(DEFAULT_RULEBOOK, parameters, DEFAULT_READINGS);

/** The shipped merits as if these facts and conditions were shared. */
function sharing(sharedFacts: readonly number[], sharedInputs: readonly number[]): MeritsProgram {
  return { ...SHIPPED(), sharedFacts, sharedInputs };
}

const described = { title: 't', cite: 'none', basis: 'statute' } as const;

/** The merits of the shipped rulebook with one condition changed. */
function withCondition(name: string, condition: Condition) {
  const conditions = new Map([...DEFAULT_RULEBOOK.conditions, [name, condition]]);
  const rulebook: Rulebook = { ...DEFAULT_RULEBOOK, conditions };
  return { rulebook, merits: meritsProgram(rulebook, parameters, DEFAULT_READINGS) };
}

describe('what is filled in', () => {
  it('is every combination of what is shared, facts by slot and inputs by position', () => {
    const filled = fillingsOf(sharing([7], [3, 9]), 'law');
    const plain = filled?.map(({ facts, conditions }) => [[...facts], [...conditions]]);
    expect(plain).toHaveLength(8);
    for (const fact of [false, true]) {
      for (const one of [false, true]) {
        for (const other of [false, true]) {
          expect(plain).toContainEqual([
            [[7, fact]],
            [
              [3, one],
              [9, other],
            ],
          ]);
        }
      }
    }
  });

  it('is no fact in practice mode, where our defaults settle more', () => {
    const filled = fillingsOf(sharing([7, 8], [3]), 'practice');
    expect(filled?.map(({ facts, conditions }) => [facts.size, [...conditions]])).toEqual([
      [0, [[3, false]]],
      [0, [[3, true]]],
    ]);
  });

  it('is up to six things, and not seven', () => {
    expect(fillingsOf(sharing([1, 2, 3, 4], [5, 6]), 'law')).toHaveLength(64);
    expect(fillingsOf(sharing([1, 2, 3, 4], [5, 6, 7]), 'law')).toBe(null);
    expect(fillingsOf(sharing([1, 2, 3, 4], [5, 6, 7]), 'practice')).toHaveLength(8);
  });
});

describe('the merits as a network', () => {
  it('are one for the shipped rulebook, with a result for each group of codes', () => {
    const table = kernelTable(DEFAULT_RULEBOOK, parameters, DEFAULT_READINGS);
    const [law, practice] = [false, true].map((one) => codeGroups(DEFAULT_RULEBOOK, table, one));
    if (law === undefined || practice === undefined) throw new Error('no groups');
    const schedule = compileMerits(DEFAULT_RULEBOOK, SHIPPED(), law, practice);
    expect(schedule?.results).toHaveLength(law.codes.length + practice.codes.length);
    // Every fact that the merits rest on is read, and none twice.
    const leaves = (schedule?.leaves ?? []).map((leaf) => JSON.stringify(leaf));
    expect(new Set(leaves).size).toBe(leaves.length);
  });

  it('take a shared input both ways where it is unknown', () => {
    const merits = SHIPPED();
    const [input = -1] = merits.sharedInputs;
    const gates = newGates<FactLeaf>();
    const plain = lowerMerits(DEFAULT_RULEBOOK, merits, gates, 'law')[input] ?? OPEN;
    const [no, yes] = [false, true].map((value) => {
      const filling = { facts: new Map(), conditions: new Map([[input, value]]) };
      return lowerMerits(DEFAULT_RULEBOOK, merits, gates, 'law', filling)[input];
    });
    expect(plain.holds).not.toBe(plain.fails ^ 1);
    expect(yes).toEqual({ holds: plain.fails ^ 1, fails: plain.fails });
    expect(no).toEqual({ holds: plain.holds, fails: plain.holds ^ 1 });
  });

  it('ask the engine once for a comparison that is the same in both modes', () => {
    const counts = { fact: 'victimsPerYear', operator: 'lessThan' } as const;
    const value = { fact: 'consecutiveWatchListYears' };
    const { rulebook, merits } = withCondition('increasingEfforts', {
      ...described,
      all: [{ ...counts, value }],
    });
    const gates = newGates<FactLeaf>();
    lowerMerits(rulebook, merits, gates, 'law');
    const byLaw = gates.list.length;
    lowerMerits(rulebook, merits, gates, 'practice');
    const nodes = gates.list.filter((gate) => 'leaf' in gate && gate.leaf.kind === 'node');
    expect(nodes).toHaveLength(1);
    // Another network has leaves of its own.
    const other = newGates<FactLeaf>();
    lowerMerits(rulebook, merits, other, 'law');
    expect(other.list).toHaveLength(byLaw);
  });

  it('leave a condition open that a fact decides which there is not', () => {
    const { rulebook, merits } = withCondition('increasingEfforts', {
      ...described,
      decidedBy: 'weather',
      all: [{ fact: 'law.weather', operator: 'equal', value: true }],
    });
    const rails = inputRails(merits, lowerMerits(rulebook, merits, newGates(), 'law'));
    expect(rails).toHaveLength(KERNEL_INPUTS.length);
    expect(rails[KERNEL_INPUTS.indexOf('increasingEfforts')]).toEqual(OPEN);
  });

  it('leave an input open that the rulebook lacks', () => {
    const conditions = new Map(DEFAULT_RULEBOOK.conditions);
    conditions.delete('increasingEfforts');
    const rulebook = { ...DEFAULT_RULEBOOK, conditions };
    const merits = meritsProgram(rulebook, parameters, DEFAULT_READINGS);
    const rails = inputRails(merits, lowerMerits(rulebook, merits, newGates(), 'law'));
    expect(rails[KERNEL_INPUTS.indexOf('increasingEfforts')]).toEqual(OPEN);
    expect(rails.filter(({ holds, fails }) => holds === fails)).toHaveLength(1);
  });
});
