import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../../src/problems/problems-error.ts';
import { newClockSets } from '../../../src/simulate/columns/clock-sets.ts';
import type { ColumnOutcome } from '../../../src/simulate/columns/column-outcome.ts';
import { type FactLeaf, leafKey } from '../../../src/simulate/columns/fact-leaf.ts';
import { newInputClasses } from '../../../src/simulate/columns/input-classes.ts';
import { newNumberIndex } from '../../../src/simulate/columns/number-index.ts';
import { newOutcomeList } from '../../../src/simulate/columns/outcome-list.ts';

describe('sets of clock states', () => {
  it('have one number each, from 0 on; another order is another set', () => {
    const sets = newClockSets();
    const lists = [[5, 2], [5], [5, 2], [2, 5], [52], [5]];
    expect(lists.map((states) => sets.of(states))).toEqual([0, 1, 0, 2, 3, 1]);
    expect([0, 1, 2, 3].map((set) => sets.at(set))).toEqual([[5, 2], [5], [2, 5], [52]]);
  });

  it('are asked for by their number, and by no other', () => {
    const sets = newClockSets();
    sets.of([7]);
    expect(problemOf(() => sets.at(1))).toEqual({
      code: 'input.wrong-type',
      path: ['clocks'],
      params: { found: '1', expected: 'a number of `clocks`, below 1' },
    });
  });
});

describe('outcomes', () => {
  const open: ColumnOutcome = {
    placement: null,
    possible: ['tier-1', 'tier-2'],
    expected: ['tier-2'],
    causes: ['merits'],
  };

  it('have one number each, from 0 on, and equal ones are one object', () => {
    const list = newOutcomeList();
    const others = [
      { ...open, expected: open.possible },
      { ...open, causes: [...open.causes, 'waiver'] },
      { ...open, placement: 'tier-1', possible: ['tier-1'], expected: ['tier-1'] },
    ] as const;
    expect([open, ...others, { ...open }].map((one) => list.of(one))).toEqual([0, 1, 2, 3, 0]);
    expect(list.at(0)).toBe(open);
    expect(list.at(3)).toBe(others[2]);
  });

  it('are asked for by their number, and by no other', () => {
    expect(problemOf(() => newOutcomeList().at(0))).toEqual({
      code: 'input.wrong-type',
      path: ['outcome'],
      params: { found: '0', expected: 'a number of `outcomes`, below 0' },
    });
  });
});

describe('the key of a leaf', () => {
  const keys = (leaves: readonly FactLeaf[]) => leaves.map(leafKey);

  it('is the same for equal leaves only', () => {
    const leaves = (): readonly FactLeaf[] => [
      { kind: 'true', fact: 1 },
      { kind: 'false', fact: 1 },
      { kind: 'known', fact: 1 },
      { kind: 'true', fact: 11 },
      { kind: 'within', fact: 1, from: 1, to: 12 },
      { kind: 'within', fact: 1, from: 11, to: 2 },
      { kind: 'within', fact: 11, from: 1, to: 2 },
    ];
    expect(keys(leaves())).toEqual(keys(leaves()));
    expect(new Set(keys(leaves())).size).toBe(leaves().length);
    expect(keys(leaves())).not.toContain(null);
  });

  it('is none where the engine is asked: closures cannot be compared', () => {
    expect(keys([{ kind: 'node', facts: [1], node: () => 0 }])).toEqual([null]);
  });
});

describe('the index of numbers', () => {
  it('still knows every key after it has grown many times', () => {
    const index = newNumberIndex();
    const keys = Array.from({ length: 3000 }, (_, at) => at * 0x10001);
    expect(keys.map((key) => index.of(key))).toEqual(keys.map((_, at) => at));
    expect(keys.map((key) => index.of(key))).toEqual(keys.map((_, at) => at));
    expect(index.of(-1)).toBe(3000);
  });
});

describe('classes of inputs', () => {
  it.each([
    [0, 1],
    [1, 1],
    [32, 1],
    [33, 2],
    [64, 2],
    [65, 3],
  ])('over %i groups take %i words', (groups, words) => {
    expect(newInputClasses(groups).words).toBe(words);
  });

  it('are numbered as they appear and give their groups, in one word', () => {
    const classes = newInputClasses(32);
    const sets = Uint32Array.of(0b101, 0, 0x8000_0000, 0b101);
    const into = new Uint32Array(6).fill(9);
    classes.write(sets, 4, into, 1);
    expect([...into]).toEqual([9, 0, 1, 2, 0, 9]);
    expect(classes.of(sets, 2)).toBe(2);
    expect([0, 1, 2, 3].map((one) => classes.groups(one))).toEqual([[0, 2], [], [31], []]);
  });

  it('are told apart by every word where there are more groups', () => {
    const classes = newInputClasses(70);
    const sets = new Uint32Array(96);
    // Three sets, of three words each; word by word they lie 32 apart.
    for (const [set, words] of [
      [1, 1, 0],
      [1, 0, 32],
      [1, 1, 0],
    ].entries()) {
      for (const [word, bits] of words.entries()) sets[word * 32 + set] = bits;
    }
    const into = new Uint32Array(4).fill(9);
    classes.write(sets, 3, into, 1);
    expect([...into]).toEqual([9, 0, 1, 0]);
    expect(classes.of(sets, 3)).toBe(2);
    expect([0, 1, 2].map((one) => classes.groups(one))).toEqual([[0, 32], [0, 69], []]);
  });
});

function problemOf(call: () => unknown): unknown {
  try {
    call();
  } catch (fault) {
    if (fault instanceof ProblemsError && fault.problems.length === 1) return fault.problems[0];
    throw fault;
  }
  return null;
}
