import type { Forecast, ForecastOptions, Problem, RawHistory } from 'tvpa-tiers';

/** What the page asks its worker. */
export interface ForecastQuestion {
  readonly history: RawHistory;
  readonly options: ForecastOptions;
}

/** What the worker tells: how far it is (share of the runs), the forecast, or what is wrong. */
export type ForecastAnswer =
  | { readonly share: number }
  | { readonly forecast: Forecast }
  | { readonly problems: readonly Problem[] };
