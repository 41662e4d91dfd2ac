import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitCount } from '../../src/kernel/bit-count.ts';

it('counts the ones of a number as it is written in twos', () => {
  expect([0, 1, 2, 3, 511, 512].map(bitCount)).toEqual([0, 1, 1, 2, 9, 1]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 20 }), (bits) => {
      expect(bitCount(bits)).toBe(bits.toString(2).replaceAll('0', '').length);
    }),
  );
});
