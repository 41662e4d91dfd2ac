/**
 * Gives numbers to keys in the order in which they appear: an open hash table in flat
 * arrays. Keys are whole numbers of 32 bits.
 */
export interface NumberIndex {
  /** The number of a key, 0 for the first; a new one where the key is new. */
  of(key: number): number;
  /**
   * Writes the numbers of `count` keys from `at` on, up to the first new one; gives how many
   * it has written.
   */
  known(keys: Uint32Array, count: number, into: Uint32Array, at: number): number;
}

/** Odd, near 2^32 divided by the golden ratio: spreads neighbouring keys. */
const SPREAD = 0x9e3779b1;

/** An index without keys. */
export function newNumberIndex(): NumberIndex {
  let bits = 8;
  let keys = new Int32Array(1 << bits);
  // One more than the number; 0 is a free place.
  let numbers = new Int32Array(1 << bits);
  let size = 0;
  const placeOf = (key: number): number => {
    const mask = keys.length - 1;
    let place = Math.imul(key, SPREAD) >>> (32 - bits);
    while (numbers[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  };
  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    bits += 1;
    keys = new Int32Array(1 << bits);
    numbers = new Int32Array(1 << bits);
    for (const [at, number] of oldNumbers.entries()) {
      if (number === 0) continue;
      const place = placeOf(oldKeys[at] ?? 0);
      keys[place] = oldKeys[at] ?? 0;
      numbers[place] = number;
    }
  };
  const known: NumberIndex['known'] = (wanted, count, into, at) => {
    const [places, found, mask, shift] = [keys, numbers, keys.length - 1, 32 - bits];
    for (let one = 0; one < count; one += 1) {
      const key = (wanted[one] ?? 0) | 0;
      let place = Math.imul(key, SPREAD) >>> shift;
      while (places[place] !== key && found[place] !== 0) place = (place + 1) & mask;
      const number = found[place] ?? 0;
      if (number === 0) return one;
      into[at + one] = number - 1;
    }
    return count;
  };
  return {
    known,
    of: (key) => {
      const whole = key | 0;
      const place = placeOf(whole);
      const found = numbers[place] ?? 0;
      if (found !== 0) return found - 1;
      keys[place] = whole;
      size += 1;
      numbers[place] = size;
      if (size * 2 > keys.length) grow();
      return size - 1;
    },
  };
}
