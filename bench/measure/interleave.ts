import { Bench } from 'tinybench';
import { cpuTime } from './cpu-time.ts';

/** Something to be measured: one call answers `size` country-years. */
export interface Timed {
  readonly name: string;
  readonly size: number;
  readonly batch: () => unknown;
}

/** How long to measure, in milliseconds of processor time. */
export interface Effort {
  readonly rounds: number;
  /** Least time of each competitor in a round. */
  readonly time: number;
  /** Least time of each before the first round, so that code is compiled. */
  readonly warmup: number;
}

/** Times of one competitor: microseconds for each country-year, one for each round. */
export type Samples = readonly number[];

/** Least time of one measured call, in milliseconds: shorter batches are repeated. */
const LEAST = 2;

/**
 * Measures competitors in turn, round by round, so that whatever else the machine does
 * falls on all alike, and by processor time. A round gives the median of tinybench over its
 * calls.
 */
export async function interleave(
  competitors: readonly Timed[],
  effort: Effort,
): Promise<ReadonlyMap<string, Samples>> {
  const ready: Ready[] = [];
  for (const competitor of competitors) ready.push(await warmUp(competitor, effort.warmup));
  const samples = new Map<string, number[]>(competitors.map(({ name }) => [name, []]));
  for (let round = 0; round < effort.rounds; round += 1) {
    const bench = new Bench({ time: effort.time, iterations: 1, warmup: false, now: cpuTime });
    for (const { name, call, async } of ready) bench.add(name, call, { async });
    await bench.run();
    for (const { name, size } of ready) {
      const result = bench.getTask(name)?.result;
      if (result?.state !== 'completed') throw new Error(`${name} could not be measured`);
      samples.get(name)?.push((result.latency.p50 * 1000) / size);
    }
  }
  return samples;
}

/** A competitor whose code is compiled, with batches long enough to be timed. */
interface Ready {
  readonly name: string;
  readonly size: number;
  readonly call: () => unknown;
  readonly async: boolean;
}

async function warmUp({ name, size, batch }: Timed, least: number): Promise<Ready> {
  let [async, last] = [false, 0];
  const begun = cpuTime();
  do {
    const before = cpuTime();
    const result = batch();
    async = result instanceof Promise;
    await result;
    last = cpuTime() - before;
  } while (cpuTime() - begun < least);
  const times = async ? 1 : Math.max(1, Math.ceil(LEAST / Math.max(last, 0.001)));
  const repeated = (): unknown => {
    let result: unknown;
    for (let time = 0; time < times; time += 1) result = batch();
    return result;
  };
  return { name, size: size * times, call: times === 1 ? batch : repeated, async };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** How many times as long one takes as another: the median over rounds of the ratio in each. */
export function ratio(samples: Samples, to: Samples): number {
  return median(samples.map((sample, round) => sample / (to[round] ?? Number.NaN)));
}
