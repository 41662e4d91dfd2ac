import table from './generated/model.json' with { type: 'json' };
import type { Placement } from './types.ts';

/** What the watch list is to a country; see `outlook`. */
type Access = 'free' | 'needs-waiver' | 'exhausted' | 'capped';

/** The identifier that `parseModel` expects. */
const SCHEMA = 'tvpa-tiers/model/1';

/** A model of forecasts as a document: a `ForecastModel`, and as a file what `parseModel` reads. */
export interface ModelDocument {
  readonly schema: typeof SCHEMA;
  readonly name: string;
  /** First and last report year, smoothing in country-years, and country-years counted. */
  readonly estimated: {
    readonly from: number;
    readonly until: number;
    readonly smoothing: number;
    readonly transitions: number;
  };
  /** Probability of each placement on the merits, by the placement of the year before and the clock. */
  readonly merits: Readonly<
    Record<Placement, Readonly<Record<Access, Readonly<Record<Placement, number>>>>>
  >;
  /** How likely a waiver is, where it is needed and available. */
  readonly waiver: number;
}

/**
 * The default model of forecasts, estimated from the record of 2009 to 2025. A supposition
 * of ours, not law: `docs/backtest.md` shows how good it is. Save it, change it, and give it
 * to `forecast` instead.
 */
export function defaultModel(): ModelDocument {
  return { ...table, schema: SCHEMA };
}
