/**
 * Turns squares of 32 words of 32 bits: bit c of word r becomes bit r of word c, in each
 * square. Halves, quarters and so on change places (Warren, Hacker's Delight, 2nd edition,
 * 7-3).
 */
export function transpose(from: Uint32Array, to: Uint32Array): void {
  to.set(from);
  for (let square = 0; square < to.length; square += 32) {
    change(to, square, 16, 0xffff);
    change(to, square, 8, 0xff00ff);
    change(to, square, 4, 0xf0f0f0f);
    change(to, square, 2, 0x33333333);
    change(to, square, 1, 0x55555555);
  }
}

/** Lets each word change its upper bits for the lower ones of the word `width` further on. */
function change(words: Uint32Array, square: number, width: number, mask: number): void {
  for (let first = square; first < square + 32; first += 2 * width) {
    for (let at = first; at < first + width; at += 1) {
      const one = words[at] ?? 0;
      const other = words[at + width] ?? 0;
      const moved = ((one >>> width) ^ other) & mask;
      words[at] = one ^ (moved << width);
      words[at + width] = other ^ moved;
    }
  }
}
