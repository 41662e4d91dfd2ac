import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../scripts/mutate/sample.ts';
import { mutantAt } from './mutants.ts';

const all = Array.from({ length: 40 }, (_, line) => mutantAt(line + 1, 'Survived'));

describe('sampleOf', () => {
  it('draws as many as asked for, each at most once, and none that is not there', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer(), (size, seed) => {
        const drawn = sampleOf(all, size, seed);
        expect(drawn).toHaveLength(Math.min(size, all.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((mutant) => all.includes(mutant))).toBe(true);
      }),
    );
  });

  it('depends on the seed and not on the order', () => {
    expect(sampleOf([...all].reverse(), 10, 7)).toEqual(sampleOf(all, 10, 7));
    expect(sampleOf(all, 10, 8)).not.toEqual(sampleOf(all, 10, 7));
  });

  it('draws each mutant about as often as the others', () => {
    const times = new Map(all.map((mutant) => [mutant, 0]));
    for (let seed = 0; seed < 400; seed += 1) {
      for (const mutant of sampleOf(all, 10, seed)) times.set(mutant, (times.get(mutant) ?? 0) + 1);
    }
    // 100 expected, with a standard deviation of 8.7.
    expect(Math.min(...times.values())).toBeGreaterThan(60);
    expect(Math.max(...times.values())).toBeLessThan(140);
  });
});
