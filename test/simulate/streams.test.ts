import { describe, expect, test } from 'vitest';
import { streamOf } from '../../src/simulate/streams.ts';

/** The first numbers of a stream. */
function firstOf(seed: number, country: string, block: number, count = 4): readonly number[] {
  const stream = streamOf(seed, country, block);
  return Array.from({ length: count }, () => stream());
}

describe('streamOf', () => {
  test('gives the same numbers for the same seed, country and block', () => {
    expect(firstOf(1, 'THA', 0)).toEqual(firstOf(1, 'THA', 0));
  });

  test('gives others for any other', () => {
    const streams = [
      [1, 'THA', 0],
      [2, 'THA', 0],
      [-1, 'THA', 0],
      // Beyond 32 bits a seed must still count in full.
      [1 + 2 ** 32, 'THA', 0],
      [1, 'THA', 1],
      [1, 'TZA', 0],
      [11, 'THA', 0],
      [1, '1|THA', 0],
    ] as const;
    const numbers = streams.flatMap(([seed, country, block]) => firstOf(seed, country, block));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('spreads whole numbers evenly from 0 to 2^32 - 1', () => {
    const sixteenths = Array.from({ length: 16 }, () => 0);
    for (let block = 0; block < 100; block += 1) {
      for (const one of firstOf(1, 'THA', block, 160)) {
        expect(Number.isInteger(one) && one >= 0 && one < 2 ** 32).toBe(true);
        const at = Math.floor(one / 2 ** 28);
        sixteenths[at] = (sixteenths[at] ?? 0) + 1;
      }
    }
    // 1000 are expected in each; five standard deviations are 153.
    for (const count of sixteenths) expect(Math.abs(count - 1000)).toBeLessThan(153);
  });

  test('begins evenly too: the first number of many streams', () => {
    const first = Array.from(
      { length: 4000 },
      (_one, block) => firstOf(1, 'THA', block, 1)[0] ?? 0,
    );
    const mean = first.reduce((sum, one) => sum + one / 2 ** 32, 0) / first.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.023);
  });
});
