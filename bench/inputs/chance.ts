import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance with a seed: the same inputs in every run. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  share(): number;
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  /** One of a list that is not empty. */
  of<One>(list: readonly One[]): One;
}

/** A source of chance for a seed. */
export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const share = (): number => (generator.next() >>> 0) * 2 ** -32;
  const below = (limit: number): number => Math.floor(share() * limit);
  return { share, below, of: (list) => list[below(list.length)] as (typeof list)[number] };
}
