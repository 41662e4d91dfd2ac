import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_NAMES } from '../../src/facts/vocabulary.ts';
import { nearest } from '../../src/problems/nearest.ts';

describe('nearest', () => {
  it.each([
    ['signifcantEfforts', 'significantEfforts'],
    ['significantefforts', 'significantEfforts'],
    ['SIGNIFICANT_EFFORTS', 'significantEfforts'],
    ['policyOrPatern', 'policyOrPattern'],
    ['specialcase', 'specialCase'],
  ])('%s is %s', (found, name) => {
    expect(nearest(found, FACT_NAMES)).toBe(name);
  });

  it('is nothing where nothing is near', () => {
    expect(nearest('zzzzzzzz', FACT_NAMES)).toBeNull();
    expect(nearest('', FACT_NAMES)).toBeNull();
    expect(nearest('anything', [])).toBeNull();
  });

  it('lets two edits pass in a short word, and a third of the letters in a long one', () => {
    expect(nearest('ab', ['abcd'])).toBe('abcd');
    expect(nearest('ab', ['abcde'])).toBeNull();
    expect(nearest('abcdefghixxx', ['abcdefghijklmno'])).toBeNull();
    expect(nearest('abcdefghxxxx', ['abcdefghijkl'])).toBe('abcdefghijkl');
    expect(nearest('abcdefgxxxxx', ['abcdefghijkl'])).toBeNull();
  });

  it('takes the first of those that are equally near', () => {
    expect(nearest('tier-4', ['tier-1', 'tier-2'])).toBe('tier-1');
    expect(nearest('tier-4', ['tier-2', 'tier-1'])).toBe('tier-2');
  });

  it('does not compare what no misspelling could be', () => {
    const long = 'a'.repeat(65);
    expect(nearest(long, [long])).toBeNull();
    expect(nearest('a'.repeat(64), ['a'.repeat(64)])).toBe('a'.repeat(64));
  });

  it('finds each name for itself, in any case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACT_NAMES), fc.boolean(), (name, upper) => {
        if (name.length > 64) return;
        expect(nearest(upper ? name.toUpperCase() : name, FACT_NAMES)).toBe(name);
      }),
    );
  });

  it('gives one of the allowed names or nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.array(fc.string(), { maxLength: 5 }),
        (word, all) => {
          const found = nearest(word, all);
          if (found !== null) expect(all).toContain(found);
        },
      ),
    );
  });

  const many = Array.from({ length: 20_000 }, (_, at) => `finding${at}`);

  it('still finds a near name in a very long list', () => {
    expect(nearest('significanEfforts', [...many, 'significantEfforts'])).toBe(
      'significantEfforts',
    );
    expect(nearest('SpecialCase', [...many, 'specialCase'])).toBe('specialCase');
    expect(nearest('specialCaseOfItsKind', [...many, 'specialCase'])).toBeNull();
    expect(nearest('zzzz', many)).toBeNull();
  });

  it('of a very long list of like names takes one that is near enough', () => {
    expect(nearest('finding00001', many)).toMatch(/^finding\d+$/);
  });

  it('compares as many names as before in a list of a thousand', () => {
    const thousand = [...many.slice(0, 999), 'xpecialCase'];
    expect(nearest('specialCase', thousand)).toBe('xpecialCase');
    // Longer than that, only names with the same first letter are looked at.
    expect(nearest('specialCase', [...many.slice(0, 1_000), 'xpecialCase'])).toBeNull();
  });
});
