import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/classify/replay.ts';
import { outcomes } from '../../src/core/outcomes.ts';
import { allRecords } from '../../src/data/history.ts';
import { anyReadings } from '../support/arbitraries/law-setting.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';
import { runs } from '../support/runs.ts';

/** What `replay` answers, cut to what the core answers. */
function replayed(...args: Parameters<typeof replay>): readonly unknown[] {
  return replay(...args).map(
    ({ country, year, placement, possible, expected, cause, causes, state, decisive }) => {
      const { before, after } = state;
      const clock = { before, after };
      return {
        country,
        year,
        placement,
        possible,
        expected,
        cause,
        causes,
        state: clock,
        decisive,
      };
    },
  );
}

describe('outcomes', () => {
  it('answers what replay answers, the reasons included', () => {
    fc.assert(
      fc.property(rawHistories, anyReadings, (raw, readings) => {
        expect(outcomes(raw, { readings })).toEqual(replayed(raw, { readings }));
      }),
      { numRuns: runs(20, 300) },
    );
  });

  it('does so for the record, under the law and under a what-if law', () => {
    for (const record of allRecords().slice(0, 8)) {
      const law = { parameters: { maxWaiverYears: 2 } };
      expect(outcomes(record)).toEqual(replayed(record));
      expect(outcomes(record, { law })).toEqual(replayed(record, { law }));
    }
  });

  it('answers nothing of a history without a year, and a year that is asked for', () => {
    expect(outcomes({ country: 'XKX', years: [] })).toEqual([]);
    const [only] = outcomes({ country: 'XKX', years: [] }, { year: 2020 });
    expect(only).toMatchObject({ year: 2020, placement: null });
  });

  it('throws every problem of the history, and of the options', () => {
    const raw = { country: 'THA', years: [{ year: 1999, placment: 'tier-1' }] };
    expect(() => outcomes(raw)).toThrow(/input\.too-small.*input\.unknown-name/su);
    expect(() =>
      outcomes({ country: 'THA', years: [] }, { readings: { F9: 1 } as object }),
    ).toThrow(/options\.unknown-reading/u);
  });
});
