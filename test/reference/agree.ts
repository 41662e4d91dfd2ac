import fc from 'fast-check';
import { expect } from 'vitest';
import { sideBySide } from './against-library.ts';
import { KINDS, referenceReadings, referenceYears } from './arbitrary.ts';

/** What a run of comparisons has covered. */
export interface Covered {
  readonly histories: number;
  readonly years: number;
  /** Answers with one placement, and with several. */
  readonly settled: number;
  readonly open: number;
}

/** Compares both sides on that many histories of a kind, under every reading of the law. */
export function agreeOn(kind: string, histories: number): Covered {
  const kinds = KINDS[kind];
  if (kinds === undefined) throw new Error(`no such kind of history: ${kind}`);
  let years = 0;
  let settled = 0;
  let open = 0;
  fc.assert(
    fc.property(referenceYears(kinds), referenceReadings, (stated, readings) => {
      const both = sideBySide(stated, readings);
      // Texts first: comparing them is cheap, and nearly all are equal.
      if (JSON.stringify(both.library) !== JSON.stringify(both.reference)) {
        expect(both.library).toEqual(both.reference);
      }
      years += stated.length;
      if (both.reference.possible.length === 1) settled += 1;
      else open += 1;
    }),
    { numRuns: histories },
  );
  return { histories, years, settled, open };
}
