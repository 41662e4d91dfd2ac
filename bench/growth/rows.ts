import { columnEvaluator } from '../../src/simulate/columns/column-evaluator.ts';
import { casesOf } from '../inputs/cases.ts';
import { cpuTime } from '../measure/cpu-time.ts';
import { median } from '../measure/interleave.ts';
import { forgetPeak, peakBytes } from '../measure/peak.ts';
import { columnsOf } from '../peers/columns.ts';
import { repeat, tiled } from './tile.ts';

/** What a number of country-years costs the column evaluator. */
export interface RowsCost {
  readonly rows: number;
  /** Seconds of processor time for all. */
  readonly seconds: number;
  /** Bytes of the columns, and of clocks and outcomes. */
  readonly bytes: number;
  /** By how many bytes the process grew at most while they were answered. */
  readonly growth: number;
}

/** Different country-years that are repeated; a multiple of 32. */
const BLOCK = 8_192;
/** The report year of all rows. */
const YEAR = 2025;

/** Country-years of one report year, in growing numbers, through the column evaluator. */
export function growthOfRows(counts: readonly number[], rounds: number): readonly RowsCost[] {
  const evaluator = columnEvaluator();
  const cases = casesOf(BLOCK * 1.25).slice(0, BLOCK);
  const block = columnsOf(cases);
  const starts = Uint32Array.from(cases, ({ state }) => evaluator.clocks([state]));
  evaluator.step(YEAR, block, starts.slice(), new Uint32Array(BLOCK));
  return counts.map((rows) => {
    const columns = tiled(block, rows);
    const clocks = new Uint32Array(rows);
    const outcomes = new Uint32Array(rows);
    forgetPeak();
    const before = peakBytes();
    const times = Array.from({ length: rounds }, () => {
      repeat(clocks, starts, BLOCK);
      const begun = cpuTime();
      evaluator.step(YEAR, columns, clocks, outcomes);
      return (cpuTime() - begun) / 1000;
    });
    const growth = peakBytes() - before;
    const parts = Object.values(columns.facts).flatMap(({ value, known }) => [value, known]);
    const bytes = [...parts, clocks, outcomes].reduce((sum, part) => sum + part.byteLength, 0);
    return { rows, seconds: median(times), bytes, growth };
  });
}
