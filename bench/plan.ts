import type { Effort } from './measure/interleave.ts';

/** How much of everything a run measures. */
export interface Plan {
  readonly cases: number;
  readonly agreeing: number;
  readonly batchCases: number;
  readonly effort: Effort;
  readonly batchEffort: Effort;
  readonly growthEffort: Effort;
  readonly memoryCases: number;
  readonly copies: readonly number[];
  readonly facts: readonly number[];
  readonly years: readonly number[];
  readonly countries: readonly number[];
  readonly rows: readonly number[];
  readonly rowRounds: number;
  readonly forecastRuns: number;
  readonly workerRuns: number;
  readonly forecastRounds: number;
  readonly forecastMemoryRuns: readonly number[];
}

/** The whole bench: some minutes. */
export const FULL: Plan = {
  cases: 200,
  agreeing: 2_000,
  batchCases: 20_480,
  effort: { rounds: 7, time: 400, warmup: 1500 },
  batchEffort: { rounds: 9, time: 400, warmup: 1500 },
  growthEffort: { rounds: 5, time: 100, warmup: 300 },
  memoryCases: 200,
  copies: [1, 2, 4, 8],
  facts: [0, 5, 15, 30, 60, 90, 117],
  years: [1, 5, 10, 25, 50, 100],
  countries: [1, 10, 50, 188, 1_000],
  rows: [1_000, 10_000, 100_000, 1_000_000, 10_000_000],
  rowRounds: 3,
  forecastRuns: 10_000,
  workerRuns: 100_000,
  forecastRounds: 3,
  forecastMemoryRuns: [1_000, 10_000, 100_000],
};

/** The same in less than a minute. */
export const QUICK: Plan = {
  cases: 50,
  agreeing: 200,
  batchCases: 5_120,
  effort: { rounds: 3, time: 40, warmup: 300 },
  batchEffort: { rounds: 3, time: 60, warmup: 400 },
  growthEffort: { rounds: 3, time: 10, warmup: 40 },
  memoryCases: 10,
  copies: [1, 2],
  facts: [0, 30, 117],
  years: [1, 25, 100],
  countries: [10, 188],
  rows: [10_000, 1_000_000],
  rowRounds: 1,
  forecastRuns: 10_000,
  workerRuns: 30_000,
  forecastRounds: 1,
  forecastMemoryRuns: [1_000, 10_000],
};
