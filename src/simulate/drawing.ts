import type { ForecastPlan, PlannedCountry } from './forecast-plan.ts';
import type { YearTable } from './year-table.ts';

/** Runs that are drawn together, from a stream of their own. */
export const BLOCK = 16_384;

/**
 * All that is needed to draw the runs of one country: plain data of a few kilobytes, which
 * may go to another thread. The law is in the tables; nothing else has to be loaded there.
 */
export interface Drawing {
  readonly country: string;
  readonly seed: number;
  /** Trajectories in all, 1 or more. */
  readonly runs: number;
  /** Numbers of the states that a run may start in. */
  readonly starts: readonly number[];
  /** The projected years, in order. */
  readonly years: readonly Pick<YearTable, 'year' | 'thresholds' | 'next'>[];
}

/** Some of a drawing's blocks: those from `first` on, `end` excluded. */
export interface BlockSpan {
  readonly first: number;
  readonly end: number;
}

/** The drawing of one country of a plan. */
export function drawingOf(
  { tables, until }: ForecastPlan,
  { country, first, starts }: PlannedCountry,
  runs: number,
  seed: number,
): Drawing {
  const years = [...tables.values()]
    .filter(({ year }) => year >= first && year <= until)
    .map(({ year, thresholds, next }) => ({ year, thresholds, next }));
  return { country, seed, runs, starts, years };
}

/** Every block of a drawing. */
export function allBlocks({ runs }: Drawing): BlockSpan {
  return { first: 0, end: Math.ceil(runs / BLOCK) };
}

/** How many runs a span of blocks holds; only the last block may hold fewer than the others. */
export function runsIn({ runs }: Drawing, { first, end }: BlockSpan): number {
  return Math.min(runs, end * BLOCK) - first * BLOCK;
}
