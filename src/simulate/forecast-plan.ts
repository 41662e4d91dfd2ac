import { type ClassifyOptions, type Settings, settingsOf } from '../classify/options.ts';
import { runYears } from '../classify/run.ts';
import { parseHistories } from '../history/histories-of.ts';
import { FIRST_YEAR } from '../history/limits.ts';
import type { History } from '../history/types.ts';
import { kernelTable } from '../kernel/table.ts';
import { lawOf } from '../law/law.ts';
import { yearProblems } from '../law/year-problems.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { problemsIn } from '../problems/problems-in.ts';
import { type ForecastModel, parseModel } from './model.ts';
import { type YearTable, yearTable } from './year-table.ts';

/** What every forecast needs to be told, drawn or exact. */
export interface ForecastBasis extends Pick<ClassifyOptions, 'readings' | 'law' | 'rulebook'> {
  /** Last report year, after the last year of every history and at most 2100. */
  readonly until: number;
  /** A model, parsed or raw: `defaultModel()` of `tvpa-tiers/data` is one. */
  readonly model: ForecastModel | unknown;
}

/** The options of `exactForecast` by name. */
export const FORECAST_BASIS = [
  'until',
  'model',
  'readings',
  'law',
  'rulebook',
] as const satisfies readonly (keyof ForecastBasis)[];

/** A country of a forecast, ready to run. */
export interface PlannedCountry {
  readonly country: string;
  /** First projected year. */
  readonly first: number;
  /** Numbers of the states that it may start in, in the table of that year. */
  readonly starts: readonly number[];
}

/** A forecast before anything is drawn: the law of every year as a table, and the starts. */
export interface ForecastPlan {
  readonly settings: Settings;
  readonly until: number;
  readonly model: ForecastModel;
  /** In order of country code. */
  readonly countries: readonly PlannedCountry[];
  readonly tables: ReadonlyMap<number, YearTable>;
}

/**
 * Checks a forecast and prepares it. `names` are the options that the caller takes, `more`
 * problems found elsewhere, told with the rest.
 *
 * @throws ProblemsError with every problem of histories, model and options (`forecast.*`,
 * `model.*`, `options.*`).
 */
export function planForecast(
  histories: readonly (History | unknown)[],
  basis: ForecastBasis,
  names: readonly string[] = FORECAST_BASIS,
  more: readonly Problem[] = [],
): ForecastPlan {
  const { until, model: rawModel } = basis;
  const parsed = parseHistories(histories, { withYears: true });
  const known = parsed.ok ? parsed.value : [];
  const model = parseModel(rawModel);
  const problems = [
    ...more,
    ...(model.ok ? [] : model.problems.map((one) => ({ ...one, path: ['model', ...one.path] }))),
    ...(parsed.ok ? countryProblems(known) : parsed.problems),
    ...untilProblems(until, known),
    ...problemsIn(() => settingsOf(basis, names)),
  ];
  if (problems.length > 0 || !model.ok) throw new ProblemsError(problems);
  const settings = settingsOf(basis, names);
  const starts = known
    .map((history) => startOf(history, settings))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
  const first = starts.reduce((least, start) => Math.min(least, start.first), Infinity);
  const arrivingIn = (year: number): readonly number[] =>
    distinct(starts.flatMap((start) => (start.first === year ? start.states : [])));
  const tables = new Map<number, YearTable>();
  let states = arrivingIn(first);
  for (let year = first; year <= until; year += 1) {
    const law = lawOf(year, settings.law);
    const kernel = kernelTable(settings.rulebook, law.parameters, settings.readings);
    const { made, after } = yearTable(year, kernel, states, arrivingIn(year + 1), model.value);
    tables.set(year, made);
    states = after;
  }
  const countries = starts.map((start) => ({
    country: start.country,
    first: start.first,
    starts: start.states.map((state) => tables.get(start.first)?.states.indexOf(state) ?? 0),
  }));
  return { settings, until, model: model.value, countries, tables };
}

interface Start {
  readonly country: string;
  readonly first: number;
  readonly states: readonly number[];
}

/** The states after the last year of a history: each is as likely as the others. */
function startOf(history: History, settings: Settings): Start {
  const last = history.years.at(-1)?.year ?? FIRST_YEAR;
  const run = runYears(history, settings, last + 1, last + 2);
  return { country: history.country, first: last + 1, states: run.at(-1)?.states ?? [] };
}

function untilProblems(until: unknown, histories: readonly History[]): readonly Problem[] {
  const outside = yearProblems(until, ['until']);
  if (outside.length > 0) return outside;
  return histories.flatMap(({ country, years }) => {
    const last = years.at(-1)?.year ?? FIRST_YEAR;
    if (Number(until) > last) return [];
    const params = { found: Number(until), last, country };
    return [problem('forecast.before-record-ends', ['until'], params)];
  });
}

function countryProblems(histories: readonly History[]): readonly Problem[] {
  if (histories.length === 0) return [problem('forecast.no-history', [], {})];
  const seen = new Set<string>();
  const twice = histories.flatMap(({ country }) => {
    const again = seen.has(country);
    seen.add(country);
    return again ? [country] : [];
  });
  return distinct(twice).map((country) => problem('forecast.duplicate-country', [], { country }));
}

function distinct<One>(all: readonly One[]): readonly One[] {
  return [...new Set(all)];
}
