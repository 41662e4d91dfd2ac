import { allBlocks, BLOCK, type BlockSpan, type Drawing, runsIn } from './drawing.ts';
import { streamOf } from './streams.ts';
import { BRANCHES } from './year-table.ts';

/** How often each entry of a year's table was taken: one list for each year, in order. */
export type Tallies = readonly Uint32Array[];

/** 2^-32: turns a whole number of a stream into a part of 1. */
const PART = 2 ** -32;

/**
 * Draws runs of one country block by block, and yields how many each block held. Only
 * counts are kept, so that memory does not grow with the runs. Every block has a stream of
 * its own: the tallies of spans add up to those of the whole, whoever draws them.
 */
export function* countRuns(
  drawing: Drawing,
  span: BlockSpan = allBlocks(drawing),
): Generator<number, Tallies, void> {
  const { country, seed, starts, years } = drawing;
  const tallies = years.map(({ next }) => new Uint32Array(next.length));
  const states = new Uint16Array(Math.min(BLOCK, runsIn(drawing, span)));
  for (let block = span.first; block < span.end; block += 1) {
    const stream = streamOf(seed, country, block);
    const count = runsIn(drawing, { first: block, end: block + 1 });
    for (let run = 0; run < count; run += 1) {
      // One state is no choice, and takes no number.
      const at = starts.length === 1 ? 0 : Math.floor(stream() * starts.length * PART);
      states[run] = starts[at] ?? 0;
    }
    for (const [at, table] of years.entries()) {
      const tally = tallies[at];
      if (tally !== undefined) takeYear(table, tally, states, count, stream);
    }
    yield count;
  }
  return tallies;
}

/** Adds the tallies of a span of blocks to those of others. */
export function addTallies(sums: Tallies, more: Tallies): void {
  for (const [at, sum] of sums.entries()) {
    const counts = more[at];
    if (counts === undefined) continue;
    for (let entry = 0; entry < sum.length; entry += 1) {
      sum[entry] = (sum[entry] ?? 0) + (counts[entry] ?? 0);
    }
  }
}

function takeYear(
  { thresholds, next }: Drawing['years'][number],
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
