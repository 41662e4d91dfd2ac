import { PLACEMENTS } from '../../src/facts/placements.ts';
import { exactForecast } from '../../src/simulate/exact-forecast.ts';
import { forecast } from '../../src/simulate/forecast.ts';
import { handWrittenForecast } from './hand-written.ts';
import type { ForecastSetting } from './setting.ts';

/** Runs of the comparison, and how far a share may lie from the exact one: six standard errors. */
const RUNS = 2_000;
const TOLERANCE = 6 * Math.sqrt(0.25 / RUNS);

/**
 * Sees to it that both forecasts draw from the distribution that the exact enumeration
 * gives, and returns the greatest distance of a share.
 *
 * @throws Error where one is further off than chance explains.
 */
export function checkShares(setting: ForecastSetting): number {
  const { starts, until, seed, model } = setting;
  const histories = setting.histories.slice(0, 40);
  const exact = exactForecast(histories, { until, model });
  const ours = forecast(histories, { until, model, runs: RUNS, seed });
  const known = new Set(histories.map(({ country }) => country));
  const asked = starts.filter(({ country }) => known.has(country));
  const theirs = handWrittenForecast(asked, until, RUNS, seed, model);
  let furthest = 0;
  for (const [at, { country, year, placements }] of exact.entries()) {
    const row = ours.rows[at];
    const counts = theirs.get(country)?.get(year);
    for (const placement of PLACEMENTS) {
      const share = placements[placement];
      furthest = Math.max(
        furthest,
        Math.abs((row?.placements[placement].share ?? -1) - share),
        Math.abs((counts?.[placement] ?? -RUNS) / RUNS - share),
      );
    }
  }
  if (furthest > TOLERANCE) throw new Error(`a forecast is off by ${furthest.toFixed(3)}`);
  return furthest;
}
