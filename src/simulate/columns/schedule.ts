import type { Bit, Gates } from './gates.ts';

/** Most registers that one instruction joins. */
export const MOST_READ = 4;

/**
 * Numbers that an instruction takes: the register to write; how many to read, 0 for a leaf;
 * then for each a register (or the leaf) and -1 where it is negated, else 0.
 */
export const STRIDE: number = 2 + 2 * MOST_READ;

/**
 * A network as a flat list of instructions over registers. A register holds a block of
 * words; it is used again once nothing reads it any more, so that a block stays in the
 * nearest cache.
 */
export interface Schedule<Leaf> {
  /** Instructions of STRIDE numbers each. */
  readonly code: Int32Array;
  readonly leaves: readonly Leaf[];
  readonly registers: number;
  /** The register of each wanted bit, or -1 where it is the constant. */
  readonly results: readonly number[];
  /** Wanted bits that are the opposite of their register, as 1. */
  readonly negated: readonly number[];
}

/** Orders what the wanted bits rest on, each gate after those that it reads, and no other. */
export function scheduleOf<Leaf>(gates: Gates<Leaf>, wanted: readonly Bit[]): Schedule<Leaf> {
  const reads = joined(gates, wanted);
  const order = orderOf(reads, wanted);
  const uses = new Map<number, number>();
  const use = (bit: Bit): unknown => uses.set(bit >> 1, (uses.get(bit >> 1) ?? 0) + 1);
  for (const gate of order) reads(gate).forEach(use);
  // Results are never freed.
  wanted.forEach(use);
  const registers = new Map<number, number>();
  const free: number[] = [];
  let most = 0;
  const release = (bit: Bit): void => {
    const left = (uses.get(bit >> 1) ?? 0) - 1;
    uses.set(bit >> 1, left);
    if (left === 0) free.push(registers.get(bit >> 1) ?? 0);
  };
  const leaves: Leaf[] = [];
  const code: number[] = [];
  for (const at of order) {
    const gate = gates.list[at];
    const read = reads(at);
    const from = read.flatMap((bit) => [registers.get(bit >> 1) ?? 0, -(bit & 1)]);
    read.forEach(release);
    const register = free.pop() ?? most++;
    registers.set(at, register);
    const leaf = gate !== undefined && 'leaf' in gate ? [leaves.push(gate.leaf) - 1] : from;
    const instruction = [register, read.length, ...leaf];
    code.push(...instruction, ...Array<number>(STRIDE - instruction.length).fill(0));
  }
  return {
    code: Int32Array.from(code),
    leaves,
    registers: most,
    results: wanted.map((bit) => registers.get(bit >> 1) ?? -1),
    negated: wanted.map((bit) => bit & 1),
  };
}

type Reads = (gate: number) => readonly Bit[];

function readBy<Leaf>(gates: Gates<Leaf>, at: number): readonly Bit[] {
  const gate = gates.list[at];
  return at === 0 || gate === undefined || 'leaf' in gate ? [] : [gate.a, gate.b];
}

/** What each gate reads once a conjunction that only it needs has become part of it. */
function joined<Leaf>(gates: Gates<Leaf>, wanted: readonly Bit[]): Reads {
  const uses = new Map<number, number>();
  const use = (bit: Bit): unknown => uses.set(bit >> 1, (uses.get(bit >> 1) ?? 0) + 1);
  for (const gate of orderOf((at) => readBy(gates, at), wanted)) readBy(gates, gate).forEach(use);
  wanted.forEach(use);
  const made = new Map<number, readonly Bit[]>();
  const reads = (at: number): readonly Bit[] => {
    const known = made.get(at);
    if (known !== undefined) return known;
    let bits = readBy(gates, at);
    for (const bit of bits) {
      const parts = (bit & 1) === 0 && uses.get(bit >> 1) === 1 ? reads(bit >> 1) : [];
      if (parts.length === 0 || bits.length - 1 + parts.length > MOST_READ) continue;
      bits = [...bits.filter((one) => one !== bit), ...parts];
    }
    made.set(at, bits);
    return bits;
  };
  return reads;
}

/** Gates that wanted bits rest on, in the order in which they are first needed. */
function orderOf(reads: Reads, wanted: readonly Bit[]): readonly number[] {
  const seen = new Set<number>([0]);
  const order: number[] = [];
  const open = wanted.map((bit) => bit >> 1).reverse();
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const waiting = reads(at)
      .map((bit) => bit >> 1)
      .filter((one) => !seen.has(one));
    if (seen.has(at) || waiting.length === 0) {
      open.pop();
      if (!seen.has(at)) order.push(at);
      seen.add(at);
    } else open.push(...waiting);
  }
  return order;
}
