import type { DecisiveSet } from '../classify/classification.ts';
import type { KernelInput } from '../kernel/inputs.ts';

/** Findings that only say that the country is on a tier at all. */
const RATED: readonly KernelInput[] = ['specialCase', 'notRated'];

/** What those findings say together. */
export const RATED_TEXT =
  'The country is rated: the standards apply to it, and it is no special case';

/**
 * The inputs of a decisive set that deserve a line of their own, and whether the rest
 * says that the country is rated.
 */
export function splitInputs({ inputs }: Pick<DecisiveSet, 'inputs'>): {
  readonly single: DecisiveSet['inputs'];
  readonly rated: boolean;
} {
  const others = inputs.filter(({ input, value }) => value || !RATED.includes(input));
  const rated = others.length > 0 && inputs.length - others.length === RATED.length;
  return { single: rated ? others : inputs, rated };
}
