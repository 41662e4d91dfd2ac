/** Standard normal quantile of a two-sided interval of 95 %. */
const Z_95 = 1.959963984540054;

/**
 * The Wilson score interval of a share seen in `runs` draws (1 or more): where the true
 * share lies, at the confidence that `z` stands for. Only arithmetic and a square root, so
 * that every platform gives the same bits; rounded to millionths, outward.
 */
export function wilsonInterval(share: number, runs: number, z: number = Z_95): [number, number] {
  const z2 = (z * z) / runs;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (z / (1 + z2)) * Math.sqrt((share * (1 - share)) / runs + z2 / (4 * runs));
  const low = Math.floor((middle - half) * 1e6) / 1e6;
  const high = Math.ceil((middle + half) * 1e6) / 1e6;
  return [share === 0 ? 0 : Math.max(0, low), share === 1 ? 1 : Math.min(1, high)];
}
