/** How many bits of a whole number from 0 on are set. */
export function bitCount(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) ones += 1;
  return ones;
}
