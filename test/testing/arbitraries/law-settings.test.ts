import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lawProblems } from '../../../src/classify/options.ts';
import { LAST_REPORT_YEAR, lawOf } from '../../../src/law/law.ts';
import { lawOverlays } from '../../../src/testing/arbitraries/law-settings.ts';

test('every what-if law that is drawn is one that is taken', () => {
  fc.assert(
    fc.property(lawOverlays(), (law) => {
      expect(lawProblems(law)).toEqual([]);
    }),
  );
});

test('`from` is since when the parameters apply, and not since when `base` does', () => {
  const parameters = { watchListLimit: 3 };
  fc.assert(
    fc.property(
      fc.integer({ min: 2001, max: LAST_REPORT_YEAR }),
      fc.integer({ min: 2001, max: LAST_REPORT_YEAR }),
      fc.integer({ min: 2001, max: LAST_REPORT_YEAR + 5 }),
      (base, from, year) => {
        const law = lawOf(year, { base, from, parameters }).parameters;
        const plain = lawOf(Math.min(base, year)).parameters;
        expect(law).toEqual(year < from ? plain : { ...plain, ...parameters });
      },
    ),
  );
});
