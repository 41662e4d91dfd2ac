import type { History } from '../history/types.ts';
import { describeValue } from '../problems/describe.ts';
import { objectProblems } from '../problems/option-names.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import {
  FORECAST_BASIS,
  type ForecastBasis,
  type ForecastPlan,
  planForecast,
} from './forecast-plan.ts';

/** Most runs of one forecast. */
export const MOST_RUNS = 10_000_000;

/** What a drawn forecast needs to be told. */
export interface ForecastOptions extends ForecastBasis {
  /** Trajectories drawn for each country, 1 to 10,000,000. */
  readonly runs: number;
  /** A whole number; the same one gives the same bytes on every platform. */
  readonly seed: number;
  /** Which data the histories come from, to be kept in the record of the run. */
  readonly dataVersion?: string;
}

/** The options of `forecast` by name. */
export const FORECAST_OPTIONS = [
  ...FORECAST_BASIS,
  'runs',
  'seed',
  'dataVersion',
] as const satisfies readonly (keyof ForecastOptions)[];

/** How far a forecast has come, in runs over all countries. */
export interface ForecastProgress {
  readonly done: number;
  readonly total: number;
}

/** A forecast that is checked and ready to be drawn, here or by workers. */
export interface ForecastJob {
  readonly plan: ForecastPlan;
  readonly runs: number;
  readonly seed: number;
  readonly dataVersion: string | null;
  /** One for each country, in order of country code. */
  readonly drawings: readonly Drawing[];
  /** Runs over all countries. */
  readonly total: number;
}

/**
 * Checks a forecast and prepares its drawings. `names` are the options that the caller takes,
 * `more` problems found elsewhere, told with the rest.
 *
 * @throws ProblemsError as `forecast` does.
 */
export function forecastJob(
  histories: readonly (History | unknown)[],
  options: ForecastOptions,
  names: readonly string[] = FORECAST_OPTIONS,
  more: readonly Problem[] = [],
): ForecastJob {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const { runs, seed, dataVersion = null } = options;
  const faults = [...more, ...drawingProblems(runs, seed)];
  const plan = planForecast(histories, options, names, faults);
  const drawings = plan.countries.map((country) => drawingOf(plan, country, runs, seed));
  return { plan, runs, seed, dataVersion, drawings, total: drawings.length * runs };
}

function drawingProblems(runs: unknown, seed: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  if (!Number.isInteger(runs) || Number(runs) < 1 || Number(runs) > MOST_RUNS) {
    const params = { found: describeValue(runs), minimum: 1, maximum: MOST_RUNS };
    problems.push(problem('forecast.bad-runs', ['runs'], params));
  }
  if (!Number.isSafeInteger(seed)) {
    problems.push(problem('forecast.bad-seed', ['seed'], { found: describeValue(seed) }));
  }
  return problems;
}
