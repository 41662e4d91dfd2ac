import type { Settings } from '../../classify/options.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../history/limits.ts';
import type { History, HistoryYear } from '../../history/types.ts';
import { type ColumnEvaluator, evaluatorOf } from './column-evaluator.ts';
import { gatherColumns } from './gather-columns.ts';
import type { ManyRow } from './many-row.ts';

/** A history on its way through the years. */
interface Traveller {
  readonly history: History;
  readonly entries: ReadonlyMap<number, HistoryYear>;
  readonly first: number;
  readonly last: number;
  clocks: number;
  readonly rows: ManyRow[];
}

/** Histories that are taken through the years together, so that columns stay small. */
const TOGETHER = 8192;

/**
 * Takes histories through their years in columns: all of one report year at once, then
 * the next. `only` is the one year that is wanted, or null for all. The counterpart of
 * `runYears` without a what-if law.
 */
export function foldHistories(
  histories: readonly History[],
  settings: Settings,
  only: number | null,
): readonly ManyRow[] {
  const evaluator = evaluatorOf(settings);
  const rows: ManyRow[] = [];
  for (let from = 0; from < histories.length; from += TOGETHER) {
    const group = histories
      .slice(from, from + TOGETHER)
      .flatMap((history) => travellerOf(history, settings, only, evaluator));
    travel(group, settings, only, evaluator);
    for (const traveller of group) for (const row of traveller.rows) rows.push(row);
  }
  return rows;
}

function travellerOf(
  history: History,
  settings: Settings,
  only: number | null,
  evaluator: ColumnEvaluator,
): readonly Traveller[] {
  const last = only ?? history.years.at(-1)?.year;
  if (last === undefined) return [];
  const first = Math.min(history.years[0]?.year ?? last, last);
  const clocks = evaluator.clocks(settings.resume ?? first);
  const entries = new Map(history.years.map((entry) => [entry.year, entry]));
  return [{ history, entries, first, last, clocks, rows: [] }];
}

function travel(
  group: readonly Traveller[],
  settings: Settings,
  only: number | null,
  evaluator: ColumnEvaluator,
): void {
  const last = group.reduce((most, one) => Math.max(most, one.last), FIRST_YEAR - 1);
  const first = group.reduce((least, one) => Math.min(least, one.first), LAST_YEAR);
  for (let year = first; year <= last; year += 1) {
    const here = group.filter((one) => one.first <= year && year <= one.last);
    const columns = gatherColumns(
      here.map(({ entries }) => ({ entry: entries.get(year), before: entries.get(year - 1) })),
      year,
      settings,
    );
    const clocks = Uint32Array.from(here, (one) => one.clocks);
    const outcomes = new Uint32Array(here.length);
    evaluator.step(year, columns, clocks, outcomes);
    for (const [row, one] of here.entries()) {
      one.clocks = clocks[row] ?? 0;
      if (only !== null && only !== year) continue;
      const { country } = one.history;
      one.rows.push({ country, year, ...evaluator.outcome(outcomes[row] ?? 0) });
    }
  }
}
