import { describe, expect, it } from 'vitest';
import { FALSE, TRUE, UNKNOWN } from '../../../src/engine/kleene.ts';
import { FACT_NAMES, type FactName } from '../../../src/facts/vocabulary.ts';
import type { FactLeaf } from '../../../src/simulate/columns/fact-leaf.ts';
import {
  emptyColumns,
  type OpenColumns,
  setFact,
} from '../../../src/simulate/columns/fill-columns.ts';
import {
  BLOCK,
  factAt,
  registersFor,
  runSchedule,
  sourcesOf,
} from '../../../src/simulate/columns/run-schedule.ts';
import { type Schedule, STRIDE } from '../../../src/simulate/columns/schedule.ts';

const [YES, COUNT] = ['specialCase', 'victimsPerYear'] as const satisfies readonly FactName[];
const [yes, count] = [FACT_NAMES.indexOf(YES), FACT_NAMES.indexOf(COUNT)];
/** Rows of a full block and of two words more. */
const ROWS = (BLOCK + 2) * 32;

/** True, false and unknown in turn; numbers from 0 to 6, every fifth unknown. */
function filled(): OpenColumns {
  const columns = emptyColumns(ROWS);
  for (let row = 0; row < ROWS; row += 1) {
    if (row % 3 < 2) setFact(columns, YES, row, row % 3 === 0);
    if (row % 5 > 0) setFact(columns, COUNT, row, row % 7);
  }
  return columns;
}

/** A schedule that reads leaves, each into its register, as many as there are. */
function reading(leaves: readonly FactLeaf[], into: readonly number[]): Schedule<FactLeaf> {
  const code = new Int32Array(STRIDE * leaves.length);
  for (const [at, register] of into.entries()) code.set([register, 0, at], at * STRIDE);
  const results = [...into];
  return { code, leaves, registers: leaves.length, results, negated: results.map(() => 0) };
}

/** Runs a schedule over words of columns; the bits of a register, row after row. */
function run(schedule: Schedule<FactLeaf>, columns: OpenColumns, from: number, words: number) {
  const registers = registersFor(schedule).fill(0xdeadbeef);
  const bound = { columns, sources: sourcesOf(schedule, columns) };
  runSchedule(schedule, bound, from, words, registers);
  return (register: number): readonly number[] =>
    Array.from({ length: words * 32 }, (_, row) => {
      const word = registers[register * BLOCK + (row >>> 5)] ?? 0;
      return (word >>> (row & 31)) & 1;
    });
}

const LEAVES: readonly FactLeaf[] = [
  { kind: 'true', fact: yes },
  { kind: 'false', fact: yes },
  { kind: 'known', fact: count },
  { kind: 'within', fact: count, from: 2, to: 4 },
  { kind: 'known', fact: FACT_NAMES.indexOf('policyOrPattern') },
  {
    kind: 'node',
    facts: [yes, count],
    node: (row) => {
      const [flag, number] = [row[yes], row[count]];
      if (flag === undefined || number === undefined) return UNKNOWN;
      return flag === true && number === 3 ? TRUE : FALSE;
    },
  },
];

/** The same of one row, by its number. */
function wanted(leaf: number, row: number): number {
  const number = row % 5 > 0 ? row % 7 : -1;
  const truths = [row % 3 === 0, row % 3 === 1, number >= 0, number >= 2 && number <= 4, false];
  return Number([...truths, row % 3 === 0 && number === 3][leaf]);
}

describe('the leaves of a schedule', () => {
  it.each([
    ['a full block', 0, BLOCK],
    ['what follows it', BLOCK, 2],
  ])('are read row by row: %s, and nothing beyond', (_, from, words) => {
    const columns = filled();
    // From the last register to the first: what is read must not run into what is there.
    const into = LEAVES.map((_leaf, at) => LEAVES.length - 1 - at);
    const bits = run(reading(LEAVES, into), columns, from, words);
    for (const [leaf, register] of into.entries()) {
      const rows = Array.from({ length: words * 32 }, (_row, at) => from * 32 + at);
      expect(bits(register), LEAVES[leaf]?.kind).toEqual(rows.map((row) => wanted(leaf, row)));
    }
  });
});

describe('the conjunctions of a schedule', () => {
  it.each([[2], [3], [4]])('of %i registers are worked out word by word', (count) => {
    // Leaves that hold together in some rows, and one that does not in all of them.
    const leaves = [LEAVES[2], LEAVES[0], LEAVES[2], LEAVES[3]].slice(-count) as FactLeaf[];
    const read = leaves.map((_leaf, at) => at);
    const { code, ...schedule } = reading(leaves, read);
    // The last one is turned; the result goes to a register beside those that are read.
    const join = new Int32Array(STRIDE);
    join.set([count, count, ...read.flatMap((at) => [at, at === count - 1 ? -1 : 0])]);
    const joined = { ...schedule, code: Int32Array.from([...code, ...join]), registers: count + 1 };
    for (const words of [BLOCK, 2]) {
      const bits = run(joined, filled(), 0, words);
      const inputs = read.map((at) => bits(at));
      expect(bits(count)).toEqual(
        Array.from({ length: words * 32 }, (_, row) =>
          Number(inputs.every((one, at) => one[row] === (at === count - 1 ? 0 : 1))),
        ),
      );
    }
  });
});

describe('the value of a fact in a row', () => {
  it('is what was written there, else unknown', () => {
    const columns = emptyColumns(34);
    setFact(columns, YES, 33, false);
    setFact(columns, YES, 1, true);
    setFact(columns, COUNT, 33, 6);
    const at = (fact: number) => [1, 2, 33].map((row) => factAt(columns, fact, row));
    expect(at(yes)).toEqual([true, undefined, false]);
    expect(at(count)).toEqual([undefined, undefined, 6]);
    expect(at(FACT_NAMES.indexOf('policyOrPattern'))).toEqual([undefined, undefined, undefined]);
    expect(at(-1)).toEqual([undefined, undefined, undefined]);
  });
});
