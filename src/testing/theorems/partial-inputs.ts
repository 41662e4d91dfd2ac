import { PLACEMENTS } from '../../facts/placements.ts';
import { INPUT_CODES, KERNEL_INPUTS } from '../../kernel/inputs.ts';
import type { KernelWorld } from './kernel-space.ts';

/** Which inputs are known, as bits, and their values. */
export interface PartialInputs {
  readonly known: number;
  readonly value: number;
}

/** Every way of knowing some of the inputs and not the others: 3 to the power of 9. */
export const PARTIAL_INPUTS: readonly PartialInputs[] = /* @__PURE__ */ (() => {
  const all: PartialInputs[] = [];
  for (let known = 0; known < INPUT_CODES; known += 1) {
    for (let value = known; ; value = (value - 1) & known) {
      all.push({ known, value });
      if (value === 0) break;
    }
  }
  return all;
})();

/** Placements as bits, in the order of `PLACEMENTS`. */
export type PlacementBits = number;

/** The bits of some placements. */
export function bitsOf(placements: Iterable<string>): PlacementBits {
  let bits = 0;
  for (const one of placements) bits |= 1 << (PLACEMENTS as readonly string[]).indexOf(one);
  return bits;
}

/** The placements of bits, as text. */
export function textOfBits(bits: PlacementBits): string {
  return PLACEMENTS.filter((_one, at) => (bits & (1 << at)) !== 0).join('|');
}

/** Partly known inputs in words; an input that is not named is unknown. */
export function partialText({ known, value }: PartialInputs): string {
  const named = KERNEL_INPUTS.flatMap((input, at) => {
    if ((known & (1 << at)) === 0) return [];
    return [(value & (1 << at)) === 0 ? `not ${input}` : input];
  });
  return named.length === 0 ? 'nothing known' : named.join(', ');
}

/**
 * What completions of partly known inputs give from a state, worked out apart from the
 * kernel's own expansion: the outcome where all is known, else the union of the two ways of
 * taking one unknown input.
 */
export function unionsOf(
  world: KernelWorld,
  state: number,
): (partial: PartialInputs) => PlacementBits {
  const all = INPUT_CODES - 1;
  // None is without a placement: 0 is one that is not made yet.
  const unions = new Int16Array(INPUT_CODES * INPUT_CODES);
  const union = (known: number, value: number): PlacementBits => {
    const at = known * INPUT_CODES + value;
    const found = unions[at];
    if (found) return found;
    const open = all & ~known;
    const bit = open & -open;
    const made =
      open === 0
        ? bitsOf([world.table.outcome(state, value).placement])
        : union(known | bit, value) | union(known | bit, value | bit);
    unions[at] = made;
    return made;
  };
  return ({ known, value }) => union(known, value);
}

/**
 * One state of each group that has the same placement for every combination of inputs:
 * what is claimed of possible placements need not be tried twice.
 */
export function differentStates(world: KernelWorld): readonly number[] {
  const found = new Map<string, number>();
  for (const state of world.states) {
    const row: string[] = [];
    for (let code = 0; code < INPUT_CODES; code += 1) {
      row.push(world.table.outcome(state, code).placement);
    }
    const key = row.join();
    if (!found.has(key)) found.set(key, state);
  }
  return [...found.values()];
}
