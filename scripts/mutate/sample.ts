import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { keyOf, type Mutant } from './mutants.ts';

/**
 * Draws mutants at random, without putting any back: the same seed draws the same mutants
 * from the same sources, in whatever order they come.
 *
 * @param size - how many; all of them when there are no more
 * @param seed - a whole number
 */
export function sampleOf(
  mutants: readonly Mutant[],
  size: number,
  seed: number,
): readonly Mutant[] {
  const key = new Map(mutants.map((mutant) => [mutant, keyOf(mutant)]));
  const order = (mutant: Mutant): string => key.get(mutant) ?? '';
  const rest = [...mutants].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const random = xoroshiro128plus(seed);
  const drawn: Mutant[] = [];
  while (drawn.length < size && rest.length > 0) {
    drawn.push(...rest.splice(uniformInt(random, 0, rest.length - 1), 1));
  }
  return drawn;
}
