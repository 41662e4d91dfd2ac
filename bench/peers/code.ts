import { PLACEMENTS } from '../../src/facts/placements.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { placementName } from '../lowering/lower.ts';
import { railName } from '../lowering/rails.ts';

/**
 * One answer as one number, so that answers can be compared: the nine kernel inputs, two
 * bits each in their order (0 false, 1 unknown, 2 true), above them a bit for each possible
 * placement. No bit of these is set where a competitor does not run the procedure.
 */
export function codeOf(inputs: ArrayLike<number>, placements: number): number {
  let code = placements << PLACEMENT_BITS;
  for (let at = 0; at < KERNEL_INPUTS.length; at += 1) code |= (inputs[at] ?? 1) << (2 * at);
  return code;
}

/** Where the placements begin. */
export const PLACEMENT_BITS: number = 2 * KERNEL_INPUTS.length;

/** The bits of some placements. */
export function placementBits(placements: Iterable<string>): number {
  let bits = 0;
  for (const placement of placements) bits |= 1 << PLACEMENTS.findIndex((one) => one === placement);
  return bits;
}

const RAILS = KERNEL_INPUTS.map(
  (input) => [railName(input, true), railName(input, false)] as const,
);
const NAMES = PLACEMENTS.map(placementName);

/** The answer of a competitor that tells both rails of the inputs and the placements by name. */
export function codeOfRails(told: Readonly<Record<string, unknown>>): number {
  const inputs = RAILS.map(([holds, fails]) =>
    told[holds] === true ? 2 : told[fails] === true ? 0 : 1,
  );
  return codeOf(
    inputs,
    placementBits(PLACEMENTS.filter((_placement, at) => told[NAMES[at] ?? ''] === true)),
  );
}
