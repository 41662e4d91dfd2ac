import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { type LawOverlay, lawOf } from '../law/law.ts';
import type { Readings } from '../law/readings.ts';
import type { Tallies } from './count-runs.ts';
import type { ForecastJob } from './forecast-job.ts';
import { type Causes, sharesOf } from './forecast-shares.ts';
import { record } from './model.ts';
import { modelHash } from './model-hash.ts';
import { wilsonInterval } from './wilson.ts';

/** Identifier of a forecast document and its version. */
export const FORECAST_SCHEMA = 'tvpa-tiers/forecast/1';

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

/** The document of a job that is drawn: `tallies` of each drawing, in the same order. */
export function forecastDocument(job: ForecastJob, tallies: readonly Tallies[]): Forecast {
  return {
    schema: FORECAST_SCHEMA,
    run: runOf(job),
    rows: job.drawings.flatMap((_drawing, at) => rowsOf(job, at, tallies[at] ?? [])),
  };
}

function rowsOf(
  { plan: { tables }, drawings, runs }: ForecastJob,
  at: number,
  tallies: Tallies,
): readonly ForecastRow[] {
  const { country = '', years = [] } = drawings[at] ?? {};
  return years.map(({ year }, yearAt) => {
    const shares = sharesOf(tables.get(year)?.outcomes ?? [], tallies[yearAt] ?? [], runs);
    const placements = record(PLACEMENTS, (placement) => {
      const share = shares.placements[placement];
      const [low, high] = wilsonInterval(share, runs);
      return { share, low, high };
    });
    return { country, year, projected: true, placements, causes: shares.causes };
  });
}

function runOf({
  plan: { settings, until, model, tables },
  runs,
  seed,
  dataVersion,
}: ForecastJob): ForecastRun {
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
    dataVersion,
  };
}
