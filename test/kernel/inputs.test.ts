import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codesOf,
  completions,
  INPUT_CODES,
  inputBit,
  KERNEL_INPUTS,
} from '../../src/kernel/inputs.ts';

const bits = fc.nat(INPUT_CODES - 1);

describe('completions', () => {
  it('are the codes that agree with what is known, two for each unknown input', () => {
    fc.assert(
      fc.property(bits, bits, (known, value) => {
        const codes = completions(known, value);
        for (const code of codes) expect(code & known).toBe(value & known);
        const open = KERNEL_INPUTS.filter((input) => (known & inputBit(input)) === 0);
        expect(new Set(codes).size).toBe(2 ** open.length);
        expect(codes.length).toBe(2 ** open.length);
      }),
    );
  });

  it('are one list for what comes to the same, so that it can serve as a key', () => {
    fc.assert(
      fc.property(bits, bits, bits, (known, value, noise) => {
        expect(completions(known, value)).toBe(completions(known, value ^ (noise & ~known)));
      }),
    );
  });
});

describe('codesOf', () => {
  it('reads null and absent as unknown, never as false', () => {
    expect(codesOf({})).toHaveLength(INPUT_CODES);
    expect(codesOf({ specialCase: null })).toHaveLength(INPUT_CODES);
    expect(codesOf({ specialCase: false })).toHaveLength(INPUT_CODES / 2);
  });

  it('gives one code where every input is known', () => {
    fc.assert(
      fc.property(bits, (code) => {
        const inputs = Object.fromEntries(
          KERNEL_INPUTS.map((input) => [input, (code & inputBit(input)) !== 0]),
        );
        expect(codesOf(inputs)).toEqual([code]);
      }),
    );
  });
});
