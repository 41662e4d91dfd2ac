import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { fnv1a64 } from './fnv.ts';

/** A source of whole numbers from 0 to 2^32 - 1, evenly spread. */
export type Stream = () => number;

/**
 * The random numbers of one block of runs of one country. They follow from seed, country
 * and number of the block alone, so that it does not matter in which order, or by how many
 * workers, blocks are made. xoroshiro128+ by pure-rand, its 128 bits of state hashed from
 * the three.
 */
export function streamOf(seed: number, country: string, block: number): Stream {
  const name = `${seed}|${country}|${block}`;
  const [a, b] = [scattered(fnv1a64(`${name}|a`)), scattered(fnv1a64(`${name}|b`))];
  // The one state that would only give zeros is kept out.
  const generator = xoroshiro128plusFromState([high(a), low(a), high(b), low(b) | 1]);
  return () => generator.next() >>> 0;
}

/** The last step of MurmurHash3: every bit of the hash depends on every other. */
function scattered(hash: bigint): bigint {
  let mixed = hash;
  for (const factor of [0xff51afd7ed558ccdn, 0xc4ceb9fe1a85ec53n]) {
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 33n)) * factor);
  }
  return mixed ^ (mixed >> 33n);
}

function high(bits: bigint): number {
  return Number(BigInt.asIntN(32, bits >> 32n));
}

function low(bits: bigint): number {
  return Number(BigInt.asIntN(32, bits));
}
