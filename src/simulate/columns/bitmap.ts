/** Rows in a word of a bitmap. */
const WORD = 32;

/** How many words a bitmap of so many rows takes. */
export function wordsOf(rows: number): number {
  return Math.ceil(rows / WORD);
}

/** The bit of a row: 1 or 0. Row r is bit r % 32 of word r / 32, the lowest bit first. */
export function bitAt(bitmap: Uint32Array, row: number): number {
  return ((bitmap[row >>> 5] ?? 0) >>> (row & 31)) & 1;
}

/** Sets the bit of a row to 1. */
export function setBit(bitmap: Uint32Array, row: number): void {
  const word = row >>> 5;
  bitmap[word] = (bitmap[word] ?? 0) | (1 << (row & 31));
}

/** Sets the bit of a row to 1 or to 0. */
export function writeBit(bitmap: Uint32Array, row: number, value: boolean): void {
  const word = row >>> 5;
  const bit = 1 << (row & 31);
  const held = bitmap[word] ?? 0;
  bitmap[word] = value ? held | bit : held & ~bit;
}
