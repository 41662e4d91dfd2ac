/** `tvpa-tiers/workers`: long forecasts by several threads. Node only. */
export { forecastInWorkers, type WorkerForecastOptions } from './forecast-in-workers.ts';
export { MOST_WORKERS } from './workers-option.ts';
