import { iso31661, iso31663 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { isCountryCode } from '../../src/history/country-codes.ts';

describe('isCountryCode', () => {
  it('knows every code of the standard, and Kosovo', () => {
    const missing = iso31661.filter(({ alpha3 }) => !isCountryCode(alpha3));
    expect(missing.map(({ alpha3 }) => alpha3)).toEqual([]);
    expect(isCountryCode('XKX')).toBe(true);
  });

  it('knows of the dissolved states those of the record', () => {
    const dissolved = new Set(iso31663.map(({ from }) => from.alpha3));
    for (const code of ['ANT', 'SCG']) {
      expect(dissolved.has(code)).toBe(true);
      expect(isCountryCode(code)).toBe(true);
    }
  });

  it('knows nothing else', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const known: string[] = [];
    for (const a of letters)
      for (const b of letters)
        for (const c of letters) if (isCountryCode(a + b + c)) known.push(a + b + c);
    const standard = iso31661.map(({ alpha3 }) => alpha3);
    expect(known).toEqual([...new Set([...standard, 'ANT', 'SCG', 'XKX'])].sort());
  });

  it.each(['tha', 'TH', 'THAI', 'Thailand', '', ' THA', 'THA ', 'TZA ', 'A F', 'BEL\n'])(
    '%j is no code',
    (word) => {
      expect(isCountryCode(word)).toBe(false);
    },
  );
});
