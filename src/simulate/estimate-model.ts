import { settingsOf } from '../classify/options.ts';
import { type RunYear, runYears } from '../classify/run.ts';
import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { historiesOf } from '../history/histories-of.ts';
import type { History } from '../history/types.ts';
import { accessOf, WATCH_LIST_ACCESS, type WatchListAccess } from '../kernel/access.ts';
import type { Readings } from '../law/readings.ts';
import { yearProblems } from '../law/year-problems.ts';
import { describeValue } from '../problems/describe.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { type ForecastModel, type MeritsRow, MODEL_SCHEMA, record } from './model.ts';

/** What a model is estimated from. */
export interface EstimateOptions {
  /** First report year whose placement counts, 2009 by default: the first year of the clock. */
  readonly from?: number;
  /** Last report year whose placement counts; nothing later is looked at. */
  readonly until: number;
  /** Weight of the supposition in country-years, more than 0 up to 1000; 1 by default. */
  readonly smoothing?: number;
  readonly readings?: Partial<Readings>;
  readonly rulebook?: Rulebook;
}

/** The options of `estimateModel` by name. */
const ESTIMATE_OPTIONS: readonly (keyof EstimateOptions)[] = [
  'from',
  'until',
  'smoothing',
  'readings',
  'rulebook',
];

type Counts = Record<Placement, Record<WatchListAccess, Record<Placement, number>>>;

interface Tally {
  readonly merits: Counts;
  transitions: number;
  granted: number;
  refused: number;
}

/**
 * Estimates a model from recorded placements. A country-year counts where its placement and
 * the one of the year before are on record and the law allows it. What is not visible in
 * the record is split: a country-year counts in equal parts for every clock that may have
 * stood before it, and in each for every placement on the merits that the law leaves (Tier 3
 * with a downgrade due is half Tier 3 on the merits, half the watch list).
 *
 * Smoothing is additive in two steps. The row of a placement over all clocks gets
 * `smoothing` country-years spread evenly over the six placements; the row of one clock
 * gets `smoothing` country-years spread like the row over all clocks. The waiver gets half of
 * it granted and half refused. Rounded to millionths, so that rows sum to 1. Deterministic.
 *
 * @throws ProblemsError with every problem of the histories or the options (`model.*`).
 */
export function estimateModel(
  histories: readonly (History | unknown)[],
  options: EstimateOptions,
): ForecastModel {
  const settings = settingsOf(options, ESTIMATE_OPTIONS);
  const { from = 2009, until, smoothing = 1 } = options;
  refuse(from, until, smoothing);
  const tally: Tally = { merits: emptyCounts(), transitions: 0, granted: 0, refused: 0 };
  for (const history of historiesOf(histories)) {
    if (history.years.length === 0) continue;
    const run = runYears(history, settings, until, until + 1);
    for (const [at, year] of run.entries()) {
      const before = run[at - 1];
      if (before !== undefined && year.year >= from) count(tally, before, year);
    }
  }
  const waiver = (tally.granted + smoothing / 2) / (tally.granted + tally.refused + smoothing);
  return {
    schema: MODEL_SCHEMA,
    estimated: { from, until, smoothing, transitions: tally.transitions },
    merits: record(PLACEMENTS, (placement) => rowsOf(tally.merits[placement], smoothing)),
    waiver: Math.round(waiver * MILLION) / MILLION,
  };
}

function refuse(from: number, until: number, smoothing: number): void {
  const problems: Problem[] = [...yearProblems(until, ['until'])];
  if (problems.length === 0 && (!Number.isInteger(from) || from > until)) {
    problems.push(problem('model.bad-span', ['from'], { found: describeValue(from), until }));
  }
  if (!(smoothing > 0 && smoothing <= 1000)) {
    problems.push(problem('model.bad-smoothing', ['smoothing'], { found: String(smoothing) }));
  }
  if (problems.length > 0) throw new ProblemsError(problems);
}

function emptyCounts(): Counts {
  return record(PLACEMENTS, () => record(WATCH_LIST_ACCESS, () => record(PLACEMENTS, () => 0)));
}

/** Counts one country-year, in parts where clock or merits are not visible. */
function count(tally: Tally, before: RunYear, { signals, folded, table }: RunYear): void {
  const previous = before.signals.recorded;
  if (previous === null || signals.recorded === null) return;
  if (folded.refused.includes('recorded')) return;
  tally.transitions += 1;
  for (const state of folded.before) {
    const access = accessOf(table, state) ?? 'free';
    const ways = folded.ways.filter((way) => way.state === state);
    const merits = new Set(ways.map(({ outcome }) => outcome.merits));
    const part = 1 / (folded.before.length * merits.size);
    for (const placement of merits) {
      tally.merits[previous][access][placement] += part;
      if (access !== 'needs-waiver' || placement !== 'tier-2-watch-list') continue;
      if (signals.recorded === 'tier-2-watch-list') tally.granted += part;
      else tally.refused += part;
    }
  }
}

function rowsOf(
  counts: Readonly<Record<WatchListAccess, Readonly<Record<Placement, number>>>>,
  smoothing: number,
): Record<WatchListAccess, MeritsRow> {
  const over = record(PLACEMENTS, (one) =>
    WATCH_LIST_ACCESS.reduce((sum, access) => sum + counts[access][one], 0),
  );
  const pooled = smoothed(over, () => smoothing / PLACEMENTS.length);
  return record(WATCH_LIST_ACCESS, (access) =>
    inMillionths(smoothed(counts[access], (one) => smoothing * pooled[one])),
  );
}

function smoothed(counts: MeritsRow, added: (placement: Placement) => number): MeritsRow {
  const row = record(PLACEMENTS, (one) => counts[one] + added(one));
  const sum = PLACEMENTS.reduce((total, one) => total + row[one], 0);
  return record(PLACEMENTS, (one) => row[one] / sum);
}

const MILLION = 1_000_000;

/** Rounds down, then gives what is missing to those that lost most, so that the sum stays 1. */
function inMillionths(row: MeritsRow): MeritsRow {
  const whole = record(PLACEMENTS, (one) => Math.floor(row[one] * MILLION));
  const missing = MILLION - PLACEMENTS.reduce((sum, one) => sum + whole[one], 0);
  const lost = (one: Placement): number => row[one] * MILLION - whole[one];
  const first = [...PLACEMENTS].sort((a, b) => lost(b) - lost(a)).slice(0, missing);
  return record(PLACEMENTS, (one) => (whole[one] + (first.includes(one) ? 1 : 0)) / MILLION);
}
