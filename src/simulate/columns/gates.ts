/**
 * A bit of every row: the number of a gate times two, plus one where it is negated. 0 is
 * false in every row, 1 is true.
 */
export type Bit = number;

/** False in every row. */
export const NONE: Bit = 0;
/** True in every row. */
export const EVERY: Bit = 1;

/** What a gate is: a leaf that is read from the facts, or the conjunction of two bits. */
export type Gate<Leaf> = { readonly leaf: Leaf } | { readonly a: Bit; readonly b: Bit };

/**
 * A network of conjunctions and negations in which equal parts are one gate: what two
 * modes, two fillings or two conditions have in common is computed once. Constants are
 * folded as it is built. Gates are numbered so that each comes after those it reads.
 */
export interface Gates<Leaf> {
  readonly list: readonly Gate<Leaf>[];
  /** The bit of a leaf; equal keys are one leaf. */
  leaf(key: string, leaf: Leaf): Bit;
  and(a: Bit, b: Bit): Bit;
  or(a: Bit, b: Bit): Bit;
}

/** More bits than a network has: two of them make one exact number. */
const MOST_BITS = 2 ** 26;

/** The opposite in every row. */
export function negated(bit: Bit): Bit {
  return bit ^ 1;
}

/** A network without gates. */
export function newGates<Leaf>(): Gates<Leaf> {
  // Gate 0 is the constant; it is never run.
  const list: Gate<Leaf>[] = [{ a: NONE, b: NONE }];
  const leaves = new Map<string, Bit>();
  const conjunctions = new Map<number, Bit>();
  const add = <Key>(known: Map<Key, Bit>, key: Key, gate: Gate<Leaf>): Bit => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const bit = (list.push(gate) - 1) * 2;
    known.set(key, bit);
    return bit;
  };
  const and = (x: Bit, y: Bit): Bit => {
    const [a, b] = x < y ? [x, y] : [y, x];
    if (a === NONE || a === negated(b)) return NONE;
    if (a === EVERY || a === b) return b;
    return add(conjunctions, a * MOST_BITS + b, { a, b });
  };
  return {
    list,
    leaf: (key, leaf) => add(leaves, key, { leaf }),
    and,
    or: (a, b) => negated(and(negated(a), negated(b))),
  };
}
