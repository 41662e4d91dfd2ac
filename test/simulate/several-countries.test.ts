import { describe, expect, it } from 'vitest';
import { exactForecast } from '../../src/simulate/exact-forecast.ts';
import { forecast } from '../../src/simulate/forecast.ts';
import { forecastJob } from '../../src/simulate/forecast-job.ts';
import { wilsonInterval } from '../../src/simulate/wilson.ts';
import { BRANCHES } from '../../src/simulate/year-table.ts';
import { years } from '../support/placement-line.ts';
import { modelOf } from './support.ts';

const WL = 'tier-2-watch-list';

/** Four countries whose records end in three different years, not in order of their codes. */
const COUNTRIES = () => [
  { country: 'TCD', years: years(2019, '2 W W 3') },
  { country: 'AGO', years: years(2020, '2 W W') },
  { country: 'COG', years: years(2021, '3 W W w') },
  { country: 'BLR', years: years(2019, '1 ? W W') },
];

const SPREAD = () => modelOf(() => ({ 'tier-1': 0.1, 'tier-2': 0.3, [WL]: 0.4, 'tier-3': 0.2 }));

describe('countries whose records end in different years', () => {
  const options = { until: 2026, runs: 400, seed: 11 };

  it('have rows from the year after their own last one to the end, in order of code', () => {
    const { rows } = forecast(COUNTRIES(), { ...options, model: SPREAD() });
    const spans = rows.map(({ country, year }) => `${country} ${year}`);
    const exact = exactForecast(COUNTRIES(), { until: 2026, model: SPREAD() });
    expect(exact.map(({ country, year }) => `${country} ${year}`)).toEqual(spans);
    for (const row of [...rows, ...exact]) expect(row.projected).toBe(true);
    const from = (country: string, first: number) =>
      Array.from({ length: 2027 - first }, (_, at) => `${country} ${first + at}`);
    expect(spans).toEqual([
      ...from('AGO', 2023),
      ...from('BLR', 2023),
      ...from('COG', 2025),
      ...from('TCD', 2023),
    ]);
  });

  it('have the rows that each has alone, in whatever order they are given', () => {
    const all = { ...options, model: SPREAD() };
    const exact = { until: 2026, model: SPREAD() };
    const alone = [...COUNTRIES()].sort((a, b) => (a.country < b.country ? -1 : 1));
    const apart = alone.flatMap((one) => forecast([one], all).rows);
    // Sums are taken in the order of the clocks' numbers, which depends on who else is there.
    const rounded = (given: Parameters<typeof exactForecast>[0]) =>
      JSON.stringify(exactForecast(given, exact), (_key, value: unknown) =>
        typeof value === 'number' ? value.toFixed(9) : value,
      );
    const apartExact = alone.map((one) => rounded([one]).slice(1, -1)).join();
    for (const given of [COUNTRIES(), COUNTRIES().reverse()]) {
      expect(forecast(given, all).rows).toEqual(apart);
      expect(rounded(given)).toBe(`[${apartExact}]`);
    }
  });
});

describe('what is drawn', () => {
  it('is never what the model gives no chance, even where its row misses a little of 1', () => {
    const model = modelOf(() => ({ 'tier-1': 0.5, [WL]: 0.3, 'tier-3': 0.2 - 1e-7 }), 0);
    const { plan } = forecastJob(COUNTRIES(), { until: 2026, runs: 1, seed: 1, model });
    for (const { thresholds, probabilities, states } of plan.tables.values()) {
      for (const at of states.keys()) {
        const branches = probabilities.slice(at * BRANCHES, (at + 1) * BRANCHES);
        const taken = thresholds.slice(at * BRANCHES, (at + 1) * BRANCHES).indexOf(2 ** 32);
        // The first threshold above every number that is drawn ends the choice.
        expect(taken).toBe(branches.findLastIndex((one) => one > 0));
        expect(thresholds[at * BRANCHES]).toBe(2 ** 31);
      }
    }
  });

  it('without a watch list in the law is read from the row of an open one', () => {
    const model = modelOf(() => ({ [WL]: 1 }), 0.5);
    const rows = exactForecast(COUNTRIES().slice(0, 1), {
      until: 2024,
      model,
      law: { base: 2002 },
    });
    expect(rows.map(({ year, causes }) => [year, causes])).toEqual([
      [2023, { 'tier-2': { merits: 1 } }],
      [2024, { 'tier-2': { merits: 1 } }],
    ]);
  });

  it('never or always has an interval that ends at 0 or 1, exactly', () => {
    for (let runs = 1; runs < 400; runs += 1) {
      const [low, some] = wilsonInterval(0, runs);
      const [most, high] = wilsonInterval(1, runs);
      expect([low, high]).toEqual([0, 1]);
      expect(some).toBeGreaterThan(0);
      expect(most).toBeLessThan(1);
    }
  });
});
