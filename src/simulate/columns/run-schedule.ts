import type { FactValue } from '../../engine/facts.ts';
import { TRUE } from '../../engine/kleene.ts';
import { FACT_NAMES } from '../../facts/vocabulary.ts';
import { bitAt } from './bitmap.ts';
import type { BooleanColumn, FactColumns, IntegerColumn } from './fact-columns.ts';
import type { FactLeaf } from './fact-leaf.ts';
import { type Schedule, STRIDE } from './schedule.ts';

/** Words that a register holds: 2,048 rows. */
export const BLOCK = 64;

/** Registers for a schedule, to be used again for every block. */
export function registersFor(schedule: Schedule<FactLeaf>): Uint32Array {
  return new Uint32Array(schedule.registers * BLOCK);
}

type Column = BooleanColumn | IntegerColumn;

/** The column that each leaf of a schedule reads; undefined where nothing is known. */
export type Sources = readonly (Column | undefined)[];

/** Finds the columns that a schedule reads in a batch. */
export function sourcesOf({ leaves }: Schedule<FactLeaf>, columns: FactColumns): Sources {
  return leaves.map((leaf) => (leaf.kind === 'node' ? undefined : columnOf(columns, leaf.fact)));
}

/** A batch with the columns found in it. */
export interface BoundColumns {
  readonly columns: FactColumns;
  readonly sources: Sources;
}

/** Runs a schedule over `words` words (at most BLOCK) of a batch, from word `from` on. */
export function runSchedule(
  { code, leaves }: Schedule<FactLeaf>,
  { columns, sources }: BoundColumns,
  from: number,
  words: number,
  registers: Uint32Array,
): void {
  for (let at = 0; at < code.length; at += STRIDE) {
    const read = code[at + 1] ?? 0;
    if (read === 0) {
      const leaf = leaves[code[at + 2] ?? 0];
      const source = sources[code[at + 2] ?? 0];
      const place = { from, words, to: (code[at] ?? 0) * BLOCK };
      if (leaf === undefined) continue;
      if (leaf.kind === 'node') readNode(leaf, columns, place, registers);
      else readLeaf(leaf, source, place, registers);
    } else if (read === 2) joinTwo(registers, code, at, words);
    else if (read === 3) joinThree(registers, code, at, words);
    else joinFour(registers, code, at, words);
  }
}

/** Words to read from a column, and where the register begins. */
interface Place {
  readonly from: number;
  readonly words: number;
  readonly to: number;
}

function joinTwo(r: Uint32Array, code: Int32Array, at: number, words: number): void {
  const to = (code[at] ?? 0) * BLOCK;
  const [a, notA] = [(code[at + 2] ?? 0) * BLOCK, code[at + 3] ?? 0];
  const [b, notB] = [(code[at + 4] ?? 0) * BLOCK, code[at + 5] ?? 0];
  for (let i = 0; i < words; i += 1) {
    r[to + i] = ((r[a + i] ?? 0) ^ notA) & ((r[b + i] ?? 0) ^ notB);
  }
}

function joinThree(r: Uint32Array, code: Int32Array, at: number, words: number): void {
  const to = (code[at] ?? 0) * BLOCK;
  const [a, notA] = [(code[at + 2] ?? 0) * BLOCK, code[at + 3] ?? 0];
  const [b, notB] = [(code[at + 4] ?? 0) * BLOCK, code[at + 5] ?? 0];
  const [c, notC] = [(code[at + 6] ?? 0) * BLOCK, code[at + 7] ?? 0];
  for (let i = 0; i < words; i += 1) {
    r[to + i] = ((r[a + i] ?? 0) ^ notA) & ((r[b + i] ?? 0) ^ notB) & ((r[c + i] ?? 0) ^ notC);
  }
}

function joinFour(r: Uint32Array, code: Int32Array, at: number, words: number): void {
  const to = (code[at] ?? 0) * BLOCK;
  const [a, notA] = [(code[at + 2] ?? 0) * BLOCK, code[at + 3] ?? 0];
  const [b, notB] = [(code[at + 4] ?? 0) * BLOCK, code[at + 5] ?? 0];
  const [c, notC] = [(code[at + 6] ?? 0) * BLOCK, code[at + 7] ?? 0];
  const [d, notD] = [(code[at + 8] ?? 0) * BLOCK, code[at + 9] ?? 0];
  for (let i = 0; i < words; i += 1) {
    const left = ((r[a + i] ?? 0) ^ notA) & ((r[b + i] ?? 0) ^ notB);
    r[to + i] = left & ((r[c + i] ?? 0) ^ notC) & ((r[d + i] ?? 0) ^ notD);
  }
}

function readLeaf(
  leaf: Exclude<FactLeaf, { readonly kind: 'node' }>,
  source: Column | undefined,
  place: Place,
  r: Uint32Array,
): void {
  const { from, words, to } = place;
  if (source === undefined) r.fill(0, to, to + words);
  else if (leaf.kind === 'within') readWithin(leaf, source, place, r);
  else if (leaf.kind === 'known') {
    for (let i = 0; i < words; i += 1) r[to + i] = source.known[from + i] ?? 0;
  } else if (source.value instanceof Uint32Array) {
    readBoolean(source.value, source.known, leaf.kind === 'true' ? 0 : -1, place, r);
  }
}

function readBoolean(
  value: Uint32Array,
  known: Uint32Array,
  turn: number,
  { from, words, to }: Place,
  r: Uint32Array,
): void {
  for (let i = 0; i < words; i += 1) {
    r[to + i] = (known[from + i] ?? 0) & ((value[from + i] ?? 0) ^ turn);
  }
}

function readWithin(
  leaf: FactLeaf & { readonly kind: 'within' },
  { value, known }: Column,
  { from, words, to }: Place,
  r: Uint32Array,
): void {
  for (let i = 0; i < words; i += 1) {
    let word = 0;
    // Each known row, from the lowest bit on.
    for (let left = known[from + i] ?? 0; left !== 0; left &= left - 1) {
      const lowest = left & -left;
      const number = value[(from + i) * 32 + 31 - Math.clz32(lowest)] ?? 0;
      if (number >= leaf.from && number <= leaf.to) word |= lowest;
    }
    r[to + i] = word;
  }
}

function readNode(
  { facts, node }: FactLeaf & { readonly kind: 'node' },
  columns: FactColumns,
  { from, words, to }: Place,
  r: Uint32Array,
): void {
  const row: (FactValue | undefined)[] = [];
  const conditions = new Int8Array();
  for (let i = 0; i < words; i += 1) {
    let word = 0;
    for (let bit = 0; bit < 32; bit += 1) {
      for (const fact of facts) row[fact] = factAt(columns, fact, (from + i) * 32 + bit);
      if (node(row, conditions) === TRUE) word |= 1 << bit;
    }
    r[to + i] = word;
  }
}

/** The value of a fact (by slot) in one row; undefined where it is unknown. */
export function factAt(columns: FactColumns, fact: number, row: number): FactValue | undefined {
  const column = columnOf(columns, fact);
  if (column === undefined || bitAt(column.known, row) === 0) return undefined;
  if (column.value instanceof Int32Array) return column.value[row];
  return bitAt(column.value, row) === 1;
}

function columnOf({ facts }: FactColumns, fact: number): BooleanColumn | IntegerColumn | undefined {
  const name = FACT_NAMES[fact];
  return name === undefined ? undefined : facts[name];
}
