import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classification } from '../../../src/classify/classification.ts';
import { classify } from '../../../src/classify/classify.ts';
import { replay } from '../../../src/classify/replay.ts';
import { allRecords } from '../../../src/data/index.ts';
import { CAUSES } from '../../../src/facts/causes.ts';
import { parseHistory } from '../../../src/history/parse.ts';
import { INITIAL_STATE } from '../../../src/kernel/state.ts';
import { ProblemsError } from '../../../src/problems/problems-error.ts';
import { classifyMany } from '../../../src/simulate/columns/classify-many.ts';
import type { ManyRow } from '../../../src/simulate/columns/many-row.ts';
import { cases, historyOfCase } from '../../scenarios/scenario.ts';
import { integerFromEnvironment } from '../../setup/environment.ts';
import { anyReadings, reportYears } from '../../support/arbitraries/law-setting.ts';
import { rawHistories } from '../../support/arbitraries/raw-history.ts';
import { runs, some } from '../../support/runs.ts';

const RUNS = integerFromEnvironment('TVPA_RUNS', runs(8, 60), 1);

/** What a row has to be, read from the answer with its reasons. */
function rowOf({ country, year, placement, possible, expected, causes }: Classification): ManyRow {
  const ordered = CAUSES.filter((cause) => causes.includes(cause));
  return { country, year, placement, possible, expected, causes: ordered };
}

const lists = fc.array(rawHistories, { minLength: 1, maxLength: 4 });

describe('classifyMany', () => {
  it('gives the rows of replay for random histories under random readings', () => {
    fc.assert(
      fc.property(lists, anyReadings, (histories, readings) => {
        const rows = histories.flatMap((one) => replay(one, { readings }).map(rowOf));
        expect(classifyMany(histories, { readings })).toEqual(rows);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the row of classify for one year, within the histories or outside', () => {
    fc.assert(
      fc.property(lists, reportYears, (histories, year) => {
        const rows = histories.map((one) => rowOf(classify(one, { year })));
        expect(classifyMany(histories, { year })).toEqual(rows);
      }),
      { numRuns: RUNS },
    );
  });

  it('resumes from given states, in their order', () => {
    const resume = [{ ...INITIAL_STATE, run: 2, waivers: 0 }, INITIAL_STATE];
    const facts = { significantEfforts: true, fullyMeetsMinimumStandards: false };
    const history = { country: 'THA', years: [{ year: 2014, facts }] };
    const rows = replay(history, { resume }).map(rowOf);
    expect(classifyMany([history], { resume })).toEqual(rows);
    expect(rows[0]?.causes).toContain('automatic-downgrade');
  });

  it('gives the rows of replay for the whole record', () => {
    const every = allRecords();
    const records = some(
      every.filter((_one, at) => at % 6 === 0),
      every,
    );
    const rows = records.flatMap((one) => replay(one).map(rowOf));
    expect(rows.length).toBeGreaterThan(runs(600, 4000));
    expect(classifyMany(records)).toEqual(rows);
  }, 120_000);

  it('answers every scenario as replay does, and as State did among others', () => {
    const histories = cases.map((one) => historyOfCase(one));
    const rows = histories.flatMap((one) => replay(one).map(rowOf));
    expect(classifyMany(histories)).toEqual(rows);
    for (const one of cases) {
      const [row] = classifyMany([historyOfCase(one)], { year: one.year });
      expect(row?.possible, one.id).toContain(one.recorded);
      expect(row?.expected, one.id).toContain(one.recorded);
    }
  });

  it('gives the rows of replay under a what-if law, of which the clock hears little', () => {
    const records = allRecords().slice(0, 3);
    const law = { base: 2018 };
    const rows = records.flatMap((one) => replay(one, { law }).map(rowOf));
    expect(classifyMany(records, { law })).toEqual(rows);
    const last = records.map((one) => rowOf(classify(one, { law, year: 2020 })));
    expect(classifyMany(records, { law, year: 2020 })).toEqual(last);
  });

  it('takes parsed histories as they are, and gives nothing for nothing', () => {
    const raw = { country: 'THA', years: [{ year: 2025, placement: 'tier-2' }] };
    const parsed = parseHistory(raw);
    expect(classifyMany([parsed.ok ? parsed.value : null])).toEqual(classifyMany([raw]));
    expect(classifyMany([])).toEqual([]);
    expect(classifyMany([{ country: 'THA', years: [] }])).toEqual([]);
    expect(classifyMany([{ country: 'THA', years: [] }], { year: 2025 })).toHaveLength(1);
  });

  it('takes histories through in groups, each once', () => {
    const parsed = parseHistory({ country: 'THA', years: [{ year: 2002, placement: 'tier-1' }] });
    const rows = classifyMany(
      Array.from({ length: 8200 }, () => (parsed.ok ? parsed.value : null)),
    );
    expect(rows).toHaveLength(8200);
    expect(new Set(rows.map(({ placement }) => placement)).size).toBe(1);
  });

  it('begins and ends each history in years of its own', () => {
    const histories = [[2010, 2011], [2012], [2009, 2013]].map((years) => ({
      country: 'THA',
      years: years.map((year) => ({ year })),
    }));
    const years = classifyMany(histories).map(({ year }) => year);
    expect(years).toEqual([2010, 2011, 2012, 2009, 2010, 2011, 2012, 2013]);
  });

  it('sees what the counts of two years in a row show', () => {
    const facts = {
      fullyMeetsMinimumStandards: false,
      significantEfforts: true,
      policyOrPattern: false,
      victimNumbersVerySignificant: false,
      victimNumbersSignificantlyIncreasing: false,
      officialComplicityDecreasing: false,
      effortsRestOnCommitments: false,
    };
    const counts = (n: number) => ({
      investigations: n,
      prosecutions: n,
      convictions: n,
      victimsAssisted: n,
    });
    // Ours: fewer of all of them, and nothing else that shows efforts, lead to the watch list.
    const rows = classifyMany(
      [9, 1].map((before) => ({
        country: 'THA',
        years: [
          { year: 2009, statistics: counts(before) },
          { year: 2010, facts, statistics: counts(5) },
        ],
      })),
      { year: 2010 },
    );
    expect(rows.map(({ expected }) => expected)).toEqual([
      ['tier-2-watch-list'],
      ['tier-2', 'tier-2-watch-list'],
    ]);
  });

  it('tells the problems of all histories at once, with the position of each', () => {
    const histories = [
      { country: 'THA', years: [{ year: 2025, placement: 'tier-9' }] },
      { country: 'FRA', years: [] },
      { country: 'DEU', years: [{ year: 1999 }] },
      7,
    ];
    expect(problemsOf(() => classifyMany(histories))).toEqual([
      ['input.not-allowed', [0, 'years', 0, 'placement']],
      ['input.too-small', [2, 'years', 0, 'year']],
      ['input.wrong-type', [3]],
    ]);
  });

  it('tells what is wrong with the list and with the options', () => {
    expect(problemsOf(() => classifyMany({} as never))).toEqual([['input.wrong-type', []]]);
    const options = { year: 1999, readings: { clockLists: 'x' } } as object;
    expect(problemsOf(() => classifyMany([], options))).toEqual([
      ['options.unknown-reading', ['readings', 'clockLists']],
      ['options.year-out-of-range', ['year']],
    ]);
  });
});

function problemsOf(call: () => unknown): readonly unknown[] {
  try {
    call();
  } catch (fault) {
    if (fault instanceof ProblemsError) return fault.problems.map(({ code, path }) => [code, path]);
    throw fault;
  }
  return [];
}
