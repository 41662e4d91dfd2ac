import { describe, expect, it } from 'vitest';
import { withinReach } from '../../src/problems/within-reach.ts';

describe('withinReach', () => {
  it('hands on the result of a parser that ends', () => {
    const result = { ok: true, value: 7 } as const;
    expect(withinReach(() => result)).toBe(result);
  });

  it('makes one problem of a list too long to hand over', () => {
    expect(
      withinReach(() => {
        throw new RangeError('Maximum call stack size exceeded');
      }),
    ).toEqual({
      ok: false,
      problems: [{ code: 'input.too-many-faults', path: [], params: {} }],
    });
  });

  it('leaves other errors alone', () => {
    expect(() =>
      withinReach(() => {
        throw new TypeError('a fault of ours');
      }),
    ).toThrow('a fault of ours');
  });
});
