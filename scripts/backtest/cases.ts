import { outlook } from '../../src/audit/outlook.ts';
import { allRecords, type RawHistory } from '../../src/data/index.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { estimateModel } from '../../src/simulate/estimate-model.ts';
import { exactForecast } from '../../src/simulate/exact-forecast.ts';
import { record } from '../../src/simulate/model.ts';
import type { Case, Prediction } from './score.ts';

/** First report year that models and tables are fitted to. */
export const FIT_FROM = 2009;

/** Weight of the supposition in country-years: the default, chosen before any backtest. */
const SMOOTHING = 1;

/**
 * Foretells report year `fitted + ahead` from the record up to `fitted`, for every country
 * that was on a tier or a special case in `fitted` and whose placement is on record in both.
 */
export function casesOf(fitted: number, ahead: number): readonly Case[] {
  const cut = allRecords().map((raw) => ({
    ...raw,
    years: raw.years.filter(({ year }) => year <= fitted),
  }));
  const year = fitted + ahead;
  const table = transitionTable(cut);
  const model = estimateModel(cut, { from: FIT_FROM, until: fitted, smoothing: SMOOTHING });
  const known = cut.filter((raw) => {
    const from = placementIn(raw, fitted);
    return from !== undefined && from !== 'not-rated';
  });
  const foretold = exactForecast(known, { until: year, model }).filter((row) => row.year === year);
  const whole = new Map(allRecords().map((raw) => [raw.country, raw]));
  return known.flatMap((raw) => {
    const { country } = raw;
    const from = placementIn(raw, fitted);
    const came = placementIn(whole.get(country), year);
    const forecast = foretold.find((row) => row.country === country)?.placements;
    if (from === undefined || came === undefined || forecast === undefined) return [];
    const predictions = {
      forecast,
      'nothing changes': certain(from),
      'transition table': steps(table, certain(from), ahead),
    };
    return [{ country, year, from, group: groupOf(raw, from), came, predictions }];
  });
}

/** The final placement of a report year, where it is on record. */
function placementIn(raw: RawHistory | undefined, year: number): Placement | undefined {
  const entry = raw?.years.find((one) => one.year === year);
  return entry?.reassessed ?? entry?.placement;
}

/** What the law made of the watch list for a country on it; other countries by their placement. */
function groupOf(raw: RawHistory, from: Placement): string {
  if (from !== 'tier-2-watch-list') return from;
  const { watchList } = outlook(raw);
  return `${from}: ${watchList.length === 1 ? watchList[0] : 'not known'}`;
}

function certain(placement: Placement): Prediction {
  return record(PLACEMENTS, (one) => (one === placement ? 1 : 0));
}

type Table = Readonly<Record<Placement, Prediction>>;

/** How often each placement followed each other, smoothed like the model. */
function transitionTable(histories: readonly RawHistory[]): Table {
  const counts = record(PLACEMENTS, () => record(PLACEMENTS, () => SMOOTHING / PLACEMENTS.length));
  for (const raw of histories) {
    for (const { year } of raw.years) {
      const [before, now] = [placementIn(raw, year - 1), placementIn(raw, year)];
      if (year >= FIT_FROM && before !== undefined && now !== undefined) counts[before][now] += 1;
    }
  }
  return record(PLACEMENTS, (before) => {
    const sum = PLACEMENTS.reduce((total, one) => total + counts[before][one], 0);
    return record(PLACEMENTS, (one) => counts[before][one] / sum);
  });
}

function steps(table: Table, start: Prediction, count: number): Prediction {
  let now = start;
  for (let step = 0; step < count; step += 1) {
    const before = now;
    now = record(PLACEMENTS, (one) =>
      PLACEMENTS.reduce((sum, from) => sum + before[from] * table[from][one], 0),
    );
  }
  return now;
}
