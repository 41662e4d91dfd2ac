import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import type { History } from '../history/types.ts';
import { type LawOverlay, lawOf } from '../law/law.ts';
import type { Readings } from '../law/readings.ts';
import { describeValue } from '../problems/describe.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { countRuns, type Tallies } from './count-runs.ts';
import { type ForecastBasis, type ForecastPlan, planForecast } from './forecast-plan.ts';
import { type Causes, sharesOf } from './forecast-shares.ts';
import { record } from './model.ts';
import { modelHash } from './model-hash.ts';
import { wilsonInterval } from './wilson.ts';

/** Identifier of a forecast document and its version. */
export const FORECAST_SCHEMA = 'tvpa-tiers/forecast/1';

/** Most runs of one forecast. */
const MOST_RUNS = 10_000_000;

/** What a drawn forecast needs to be told. */
export interface ForecastOptions extends ForecastBasis {
  /** Trajectories drawn for each country, 1 to 10,000,000. */
  readonly runs: number;
  /** A whole number; the same one gives the same bytes on every platform. */
  readonly seed: number;
  /** Which data the histories come from, to be kept in the record of the run. */
  readonly dataVersion?: string;
}

/** Share of the runs, 0 to 1, and its Wilson interval of 95 %: the error of drawing alone. */
export interface ForecastShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** One country in one projected year. */
export interface ForecastRow {
  readonly country: string;
  readonly year: number;
  readonly projected: true;
  readonly placements: Readonly<Record<Placement, ForecastShare>>;
  /** Shares of all runs by placement and cause: how much of Tier 3 is automatic, say. */
  readonly causes: Causes;
}

/** All that is needed to draw the same forecast again. */
export interface ForecastRun {
  readonly seed: number;
  readonly runs: number;
  readonly until: number;
  readonly modelHash: string;
  /** The law version that each projected year was judged by. */
  readonly laws: readonly {
    readonly year: number;
    readonly id: string;
    readonly carriedOn: boolean;
  }[];
  readonly overlay: LawOverlay | null;
  readonly readings: Readings;
  readonly dataVersion: string | null;
}

/** A forecast: a supposition about judgements, carried through the law. Not a determination. */
export interface Forecast {
  readonly schema: typeof FORECAST_SCHEMA;
  readonly run: ForecastRun;
  /** In order of country code, then of year. */
  readonly rows: readonly ForecastRow[];
}

/** How far a forecast has come, in runs over all countries. */
export interface ForecastProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Draws what may become of countries after their record. Placements on the merits and
 * waivers are drawn from the model; the law of each year decides what follows (22 U.S.C.
 * 7107(b)). Where the record leaves several clocks possible, each is as likely. Intervals
 * tell the error of drawing, not whether the model is right.
 *
 * @throws ProblemsError with every problem of histories, model and options: `forecast.bad-runs`
 * outside 1 to 10,000,000, `forecast.bad-seed` for a seed that is no whole number,
 * `forecast.before-record-ends` where a history already covers `until`.
 */
export function forecast(
  histories: readonly (History | unknown)[],
  options: ForecastOptions,
): Forecast {
  const steps = forecastSteps(histories, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of a few milliseconds, to show progress and to stop in between. */
export function* forecastSteps(
  histories: readonly (History | unknown)[],
  options: ForecastOptions,
): Generator<ForecastProgress, Forecast, void> {
  const { runs, seed, dataVersion, ...basis } = options;
  const plan = planForecast(histories, basis, drawingProblems(runs, seed));
  const total = plan.countries.length * runs;
  const rows: ForecastRow[] = [];
  let done = 0;
  for (const planned of plan.countries) {
    const counting = countRuns(plan, planned, runs, seed);
    let step = counting.next();
    while (step.done !== true) {
      done += step.value;
      yield { done, total };
      step = counting.next();
    }
    rows.push(...rowsOf(plan, planned.country, step.value, runs));
  }
  return { schema: FORECAST_SCHEMA, run: runOf(plan, runs, seed, dataVersion), rows };
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

function rowsOf(
  { tables }: ForecastPlan,
  country: string,
  tallies: Tallies,
  runs: number,
): readonly ForecastRow[] {
  return [...tallies].map(([year, counts]) => {
    const shares = sharesOf(tables.get(year)?.outcomes ?? [], counts, runs);
    const placements = record(PLACEMENTS, (placement) => {
      const share = shares.placements[placement];
      const [low, high] = wilsonInterval(share, runs);
      return { share, low, high };
    });
    return { country, year, projected: true, placements, causes: shares.causes };
  });
}

function runOf(
  { settings, until, model, tables }: ForecastPlan,
  runs: number,
  seed: number,
  dataVersion: string | undefined,
): ForecastRun {
  const laws = [...tables.keys()].map((year) => {
    const { id, carriedOn } = lawOf(year, settings.law);
    return { year, id, carriedOn };
  });
  return {
    // Minus zero would be written like zero.
    seed: seed + 0,
    runs,
    until,
    modelHash: modelHash(model),
    laws,
    overlay: settings.law,
    readings: settings.readings,
    dataVersion: dataVersion ?? null,
  };
}
