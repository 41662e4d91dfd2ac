import type { ForecastPlan, PlannedCountry } from './forecast-plan.ts';
import { streamOf } from './streams.ts';
import { BRANCHES, type YearTable } from './year-table.ts';

/** How often each entry of a year's table was taken, by year. */
export type Tallies = ReadonlyMap<number, Uint32Array>;

/** Runs that are drawn together, from a stream of their own. */
const BLOCK = 16_384;

/** 2^-32: turns a whole number of a stream into a part of 1. */
const PART = 2 ** -32;

/**
 * Draws the runs of one country block by block, and yields how many each block held. Only
 * counts are kept, so that memory does not grow with the runs.
 */
export function* countRuns(
  { tables, until }: ForecastPlan,
  { country, first, starts }: PlannedCountry,
  runs: number,
  seed: number,
): Generator<number, Tallies, void> {
  const years: YearTable[] = [];
  for (let year = first; year <= until; year += 1) {
    const table = tables.get(year);
    if (table !== undefined) years.push(table);
  }
  const tallies = new Map(years.map(({ year, next }) => [year, new Uint32Array(next.length)]));
  const states = new Uint16Array(Math.min(BLOCK, runs));
  for (let begun = 0, block = 0; begun < runs; begun += BLOCK, block += 1) {
    const stream = streamOf(seed, country, block);
    const count = Math.min(BLOCK, runs - begun);
    for (let run = 0; run < count; run += 1) {
      // One state is no choice, and takes no number.
      const at = starts.length === 1 ? 0 : Math.floor(stream() * starts.length * PART);
      states[run] = starts[at] ?? 0;
    }
    for (const table of years) {
      const tally = tallies.get(table.year);
      if (tally !== undefined) takeYear(table, tally, states, count, stream);
    }
    yield count;
  }
  return tallies;
}

function takeYear(
  { thresholds, next }: YearTable,
  tally: Uint32Array,
  states: Uint16Array,
  count: number,
  stream: () => number,
): void {
  for (let run = 0; run < count; run += 1) {
    const drawn = stream();
    let at = (states[run] ?? 0) * BRANCHES;
    while (drawn >= (thresholds[at] ?? 0)) at += 1;
    tally[at] = (tally[at] ?? 0) + 1;
    states[run] = next[at] ?? 0;
  }
}
