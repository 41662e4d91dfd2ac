import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRecords, defaultModel, recordOf } from '../../src/data/index.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { exactForecast } from '../../src/simulate/exact-forecast.ts';
import { fnv1a64 } from '../../src/simulate/fnv.ts';
import { forecast, forecastSteps } from '../../src/simulate/forecast.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { wilsonInterval } from '../../src/simulate/wilson.ts';
import { history, years } from '../support/placement-line.ts';
import { runs } from '../support/runs.ts';
import { modelOf, type RawRow, SAME } from './support.ts';

const WL = 'tier-2-watch-list';
const options = { until: 2030, runs: 500, seed: 7, model: defaultModel() };
const some = ['COG', 'DZA', 'TKM', 'THA'].map((iso3) => recordOf(iso3));

const SPREAD: RawRow = { 'tier-1': 0.05, 'tier-2': 0.2, [WL]: 0.15, 'tier-3': 0.1 };

/** Probabilities of our own, so that a new record does not change what is drawn. */
const GOLDEN = modelOf((one) => ({ ...SPREAD, [one]: (SPREAD[one] ?? 0) + 0.5 }), 0.8);

function codesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemsError) {
      return error.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
    }
    throw error;
  }
  return [];
}

/** A row over the six placements, some of them impossible. */
const row: fc.Arbitrary<RawRow> = fc
  .tuple(...PLACEMENTS.map(() => fc.integer({ min: 0, max: 9 })))
  .filter((weights) => weights.some((one) => one > 0))
  .map((weights) => {
    const sum = weights.reduce((total, one) => total + one, 0);
    return Object.fromEntries(PLACEMENTS.map((one, at) => [one, (weights[at] ?? 0) / sum]));
  });
const model = fc
  .tuple(fc.array(row, { minLength: 6, maxLength: 6 }), fc.integer({ min: 0, max: 10 }))
  .map(([rows, tenths]) => modelOf((one) => rows[PLACEMENTS.indexOf(one)] ?? {}, tenths / 10));
const line = fc
  .array(fc.constantFrom('1', '2', 'W', 'W', '3', 'S', 'N', '?'), { minLength: 1, maxLength: 8 })
  .map((letters) => [...letters, 'W'].join(' '));

describe('the law decides', () => {
  test('of a country whose waivers are used up, none stays on the list', () => {
    const always = modelOf(() => ({ [WL]: 1 }), 1);
    const [first] = forecast([recordOf('COG')], { ...options, model: always }).rows;
    expect(first?.placements['tier-3'].share).toBe(1);
    expect(first?.causes).toEqual({ 'tier-3': { 'automatic-downgrade': 1 } });
  });

  test('a needed waiver is as frequent as the model says', () => {
    const model = modelOf(() => ({ [WL]: 1 }), 0.25);
    const [first] = exactForecast([recordOf('DZA')], { until: 2026, model });
    expect(first?.causes).toEqual({
      [WL]: { waiver: 0.25 },
      'tier-3': { 'automatic-downgrade': 0.75 },
    });
  });

  test('one year back after a waived run and Tier 3, then the cap', () => {
    const model = modelOf(() => ({ [WL]: 1 }), 1);
    const capped = history(years(2015, '2 W W w w 3 3 3 3 3 3'));
    const rows = exactForecast([capped], { until: 2027, model });
    expect(rows.map(({ causes }) => causes)).toEqual([
      { [WL]: { merits: 1 } },
      { 'tier-3': { 'reinstatement-cap': 1 } },
    ]);
  });

  test('as of another year, where asked for', () => {
    const always = modelOf(() => ({ [WL]: 1 }), 1);
    const waived = history(years(2021, '2 W W w'));
    const now = exactForecast([waived], { until: 2025, model: always });
    const before = exactForecast([waived], { until: 2025, model: always, law: { base: 2018 } });
    expect(now[0]?.causes).toEqual({ 'tier-3': { 'automatic-downgrade': 1 } });
    expect(before[0]?.causes).toEqual({ [WL]: { waiver: 1 } });
  });

  test.each(PLACEMENTS)('the same as in a simulation: %s on the merits every year', (merits) => {
    fc.assert(
      fc.property(line, fc.boolean(), (letters, waivers) => {
        const known = history(years(2012, `2 ${letters}`));
        const until = (known.years.at(-1)?.year ?? 0) + 5;
        const model = modelOf(() => ({ [merits]: 1 }), waivers ? 1 : 0);
        const rows = exactForecast([known], { until, model });
        const policy = waivers ? 'always-if-available' : 'never';
        const { years: simulated } = simulate(known, { until, waivers: policy, all: { merits } });
        for (const [at, { placements }] of rows.entries()) {
          const answer = simulated[at]?.classification;
          const likely = PLACEMENTS.filter((one) => placements[one] > 0);
          expect(likely).toEqual(answer?.possible);
        }
      }),
      { numRuns: runs(6, 30) },
    );
  });
});

describe('what is drawn', () => {
  test('lies about what is exact', () => {
    fc.assert(
      fc.property(line, model, fc.integer(), (letters, drawn, seed) => {
        const known = history(years(2015, letters));
        const until = (known.years.at(-1)?.year ?? 0) + 4;
        const exact = exactForecast([known], { until, model: drawn });
        const { rows } = forecast([known], { until, model: drawn, seed, runs: 2000 });
        for (const [at, { placements }] of rows.entries()) {
          for (const one of PLACEMENTS) {
            const share = exact[at]?.placements[one] ?? Number.NaN;
            // Five standard errors: about one in two million is outside by chance.
            const [low, high] = wilsonInterval(placements[one].share, 2000, 5);
            expect(share).toBeGreaterThanOrEqual(low);
            expect(share).toBeLessThanOrEqual(high);
          }
        }
      }),
      { numRuns: runs(15, 100) },
    );
  });

  test('comes out with the probability of the model over more than one block', () => {
    const half = modelOf(() => ({ 'tier-1': 0.5, 'tier-3': 0.5 }));
    const { rows } = forecast(some, { ...options, until: 2026, runs: 40_000, model: half });
    for (const { placements } of rows) {
      expect(Math.abs(placements['tier-1'].share - 0.5)).toBeLessThan(0.0125);
    }
    // Countries do not move together.
    expect(new Set(rows.map(({ placements }) => placements['tier-1'].share)).size).toBe(4);
  });

  test('adds up: placements to 1, causes to their placement', () => {
    for (const { placements, causes } of forecast(some, options).rows) {
      const sum = PLACEMENTS.reduce((total, one) => total + placements[one].share, 0);
      expect(sum).toBeCloseTo(1, 12);
      for (const one of PLACEMENTS) {
        const parts = Object.values(causes[one] ?? {});
        expect(parts.reduce((total, part) => total + part, 0)).toBeCloseTo(
          placements[one].share,
          12,
        );
      }
    }
  });

  test('is never what cannot be', () => {
    const { rows } = forecast(some, { ...options, model: SAME });
    const thailand = rows.filter(({ country }) => country === 'THA');
    expect(thailand.map(({ placements }) => placements['tier-2'])).toEqual(
      thailand.map(() => ({ share: 1, low: expect.closeTo(0.992, 2), high: 1 })),
    );
  });
});

describe('the same seed gives the same bytes', () => {
  const text = JSON.stringify(forecast(some, options));

  test('again, and in any order of the countries', () => {
    expect(JSON.stringify(forecast([...some].reverse(), options))).toBe(text);
  });

  test('of a country, whichever others are with it', () => {
    const alone = forecast([recordOf('TKM')], options).rows;
    const among = forecast(some, options).rows.filter(({ country }) => country === 'TKM');
    expect(JSON.stringify(alone)).toBe(JSON.stringify(among));
  });

  test('on every platform: these', () => {
    const made = ['AAA', 'BBB'].map((country) => ({
      country,
      years: years(2015, '2 W W w 3 3 W W 3 3 W'),
    }));
    const { rows } = forecast(made, { ...options, until: 2032, runs: 20_000, model: GOLDEN });
    expect(fnv1a64(JSON.stringify(rows)).toString(16)).toBe('503cd49b67d06105');
  });

  test('and another seed gives others', () => {
    const other = forecast(some, { ...options, seed: 8 });
    expect(JSON.stringify(other.rows)).not.toBe(JSON.stringify(forecast(some, options).rows));
  });
});

describe('the record of the run', () => {
  test('says all that is needed to draw it again', () => {
    const { run } = forecast(some, { ...options, until: 2027, dataVersion: 'x' });
    expect(run).toMatchObject({
      seed: 7,
      runs: 500,
      until: 2027,
      laws: [
        { year: 2026, id: 'R2021', carriedOn: false },
        { year: 2027, id: 'R2021', carriedOn: true },
      ],
      overlay: null,
      dataVersion: 'x',
    });
    expect(run.modelHash).toMatch(/^[0-9a-f]{16}$/);
    expect(run.readings.reinstatementCap).toBe('F1');
  });
});

describe('bad input is refused', () => {
  test.each([
    [{ runs: 0 }, 'forecast.bad-runs runs'],
    [{ runs: 1e12 }, 'forecast.bad-runs runs'],
    [{ runs: 10_000_001 }, 'forecast.bad-runs runs'],
    [{ runs: 2.5 }, 'forecast.bad-runs runs'],
    [{ seed: 1.5 }, 'forecast.bad-seed seed'],
    [{ seed: Number.NaN }, 'forecast.bad-seed seed'],
    [{ seed: 2 ** 53 }, 'forecast.bad-seed seed'],
    [{ until: 2200 }, 'options.year-out-of-range until'],
    [{ until: 2025.5 }, 'options.year-out-of-range until'],
    [{ model: { ...SAME, waiver: 2 } }, 'model.probability-range model.waiver'],
  ])('%o', (part, problem) => {
    expect(codesOf(() => forecast([recordOf('THA')], { ...options, ...part }))).toEqual([problem]);
  });

  test('a record that is not over, for each country', () => {
    const early = codesOf(() => forecast(some, { ...options, until: 2025 }));
    expect(early).toEqual(some.map(() => 'forecast.before-record-ends until'));
  });

  test('no history, one without a year, the same country twice', () => {
    expect(codesOf(() => forecast([], options))).toEqual(['forecast.no-history ']);
    const empty = { country: 'THA', years: [] };
    expect(codesOf(() => forecast([empty], options))).toEqual(['history.no-year 0.years']);
    const twice = [recordOf('THA'), recordOf('THA')];
    expect(codesOf(() => forecast(twice, options))).toEqual(['forecast.duplicate-country ']);
  });

  test('everything at once', () => {
    const bad = { until: 2020, runs: 0, seed: 0.5, model: { ...SAME, waiver: 2 } };
    expect(codesOf(() => forecast([recordOf('THA')], bad))).toHaveLength(4);
  });
});

test('progress counts every run', () => {
  const steps = [...forecastSteps(some, { ...options, runs: 20_000, until: 2026 })];
  expect(steps.at(-1)).toEqual({ done: 80_000, total: 80_000 });
  expect(steps).toHaveLength(8);
});

test('many histories at once, those of the record', () => {
  const { rows } = forecast(allRecords(), { ...options, runs: 1, until: 2026 });
  expect(rows.map(({ country }) => country)).toEqual(
    allRecords()
      .map(({ country }) => country)
      .sort(),
  );
});

describe('the Wilson interval', () => {
  test('is the published one', () => {
    // Agresti and Coull 1998: 0 of 10 gives 0 to 0.278, 5 of 10 gives 0.237 to 0.763.
    expect(wilsonInterval(0, 10)).toEqual([0, expect.closeTo(0.2775, 3)]);
    expect(wilsonInterval(0.5, 10)).toEqual([expect.closeTo(0.2366, 3), expect.closeTo(0.7634, 3)]);
  });
});
