import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/classify/replay.ts';
import { outcomes } from '../../src/core/outcomes.ts';
import { allRecords } from '../../src/data/history.ts';
import { anyReadings } from '../support/arbitraries/law-setting.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';
import { runs } from '../support/runs.ts';

/** What may be set aside, with the notice that tells of it. */
const SIGNALS = [
  ['run', 'count.contradicts-clock'],
  ['waived', 'waiver.without-effect'],
  ['recorded', 'record.not-lawful'],
  ['recorded', 'record.set-aside'],
] as const;

/** What `replay` answers, cut to what the core answers. */
function replayed(...args: Parameters<typeof replay>): readonly unknown[] {
  return replay(...args).map((answer) => {
    const { country, year, placement, possible, expected, cause, causes, decisive } = answer;
    const { before, after } = answer.state;
    const codes = answer.notices.map(({ code }) => code);
    return {
      ...{ country, year, placement, possible, expected, cause, causes, decisive },
      state: { before, after },
      recorded: answer.recorded?.final ?? null,
      setAside: SIGNALS.flatMap(([signal, code]) => (codes.includes(code) ? [signal] : [])),
      law: { id: answer.lawVersion.id, carriedOn: codes.includes('law.carried-on') },
    };
  });
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

  it('says what is on record, and sets aside what no lawful way satisfies', () => {
    const facts = { fullyMeetsMinimumStandards: false };
    const raw = { country: 'THA', years: [{ year: 2020, placement: 'tier-1', facts }] };
    expect(outcomes(raw)[0]).toMatchObject({
      recorded: 'tier-1',
      setAside: ['recorded'],
      possible: ['tier-2', 'tier-2-watch-list', 'tier-3'],
    });
  });

  it('says so where the law is carried on past its last year', () => {
    const [answer] = outcomes({ country: 'THA', years: [{ year: 2035 }] });
    expect(answer?.law).toMatchObject({ carriedOn: true });
  });

  it('takes no other rulebook: nothing of the core could have checked one', () => {
    const options = { rulebook: {} } as object;
    expect(() => outcomes({ country: 'THA', years: [] }, options)).toThrow(
      /options\.unknown-name/u,
    );
  });

  it('throws every problem of the history, and of the options', () => {
    const raw = { country: 'THA', years: [{ year: 1999, placment: 'tier-1' }] };
    expect(() => outcomes(raw)).toThrow(/input\.too-small.*input\.unknown-name/su);
    expect(() =>
      outcomes({ country: 'THA', years: [] }, { readings: { F9: 1 } as object }),
    ).toThrow(/options\.unknown-reading/u);
  });
});
