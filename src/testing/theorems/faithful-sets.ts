import { INPUT_CODES } from '../../kernel/inputs.ts';
import type { PartialInputs, PlacementBits } from './partial-inputs.ts';

/**
 * Whether sets of known inputs are the decisive ones: each alone forces what is possible, none
 * has an input too many, and every known set that forces it contains one of them. Told from the
 * placements of the completions alone.
 */
export function isFaithful(
  sets: readonly PartialInputs[],
  { known, value }: PartialInputs,
  union: (partial: PartialInputs) => PlacementBits,
): boolean {
  const possible = union({ known, value });
  const forces = (subset: number): boolean =>
    union({ known: subset, value: value & subset }) === possible;
  const minimal = (subset: number): boolean => {
    for (let bit = 1; bit < INPUT_CODES; bit <<= 1) {
      if ((subset & bit) !== 0 && forces(subset & ~bit)) return false;
    }
    return true;
  };
  const right = sets.every(
    (one) =>
      (one.known & known) === one.known &&
      one.value === (value & one.known) &&
      forces(one.known) &&
      minimal(one.known),
  );
  if (!right) return false;
  for (let subset = known; subset > 0; subset = (subset - 1) & known) {
    if (forces(subset) && !sets.some((one) => (one.known & subset) === one.known)) return false;
  }
  return sets.length > 0;
}
