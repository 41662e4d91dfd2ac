import { allRecords } from '../../src/data/history.ts';
import { defaultModel } from '../../src/data/model.ts';
import { historyOf } from '../../src/history/history-of.ts';
import type { History } from '../../src/history/types.ts';
import { stateAt } from '../../src/kernel/state.ts';
import { planForecast } from '../../src/simulate/forecast-plan.ts';
import type { ForecastModel } from '../../src/simulate/model.ts';
import { parseModel } from '../../src/simulate/model.ts';
import type { ForecastStart } from './hand-written.ts';

/** What both forecasts are given. */
export interface ForecastSetting {
  readonly histories: readonly History[];
  readonly starts: readonly ForecastStart[];
  readonly model: ForecastModel;
  readonly until: number;
  readonly seed: number;
}

/** Years after the record that are drawn. */
const YEARS = 10;

/** Countries of the budget (design §9): those rated last, and others of the record after them. */
export const COUNTRIES = 188;

/** The last report that the record holds. */
const LAST = 2025;

/** The real record of 188 countries, carried ten years on under the default model. */
export function forecastSetting(): ForecastSetting {
  const records = allRecords()
    .map(historyOf)
    .filter(({ years }) => years.at(-1)?.year === LAST)
    .sort((a, b) => Number(isRated(b)) - Number(isRated(a)));
  const histories = records.slice(0, COUNTRIES);
  const parsed = parseModel(defaultModel());
  if (!parsed.ok) throw new Error('the default model is not a model');
  const until = LAST + YEARS;
  const plan = planForecast(histories, { until, model: parsed.value });
  const starts = plan.countries.map(({ country, first, starts: numbers }) => ({
    country,
    first,
    states: numbers.map((at) => stateAt(plan.tables.get(first)?.states[at] ?? 0)),
  }));
  return { histories, starts, model: parsed.value, until, seed: 1 };
}

function isRated({ years }: History): boolean {
  return years.at(-1)?.placement !== 'not-rated';
}
