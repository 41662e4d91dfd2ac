import { loadavg } from 'node:os';
import { forecast } from '../../src/simulate/forecast.ts';
import { forecastInWorkers } from '../../src/workers/forecast-in-workers.ts';
import { cpuTime } from '../measure/cpu-time.ts';
import { median, ratio } from '../measure/interleave.ts';
import { handWrittenForecast } from './hand-written.ts';
import type { ForecastSetting } from './setting.ts';

/** Seconds that a forecast of 188 countries and ten years takes, and how they compare. */
export interface Race {
  readonly runs: number;
  /** One core, processor time. */
  readonly handWritten: number;
  readonly ours: number;
  /** Ours to the hand-written loop, both in processor time. */
  readonly share: number;
  /** More runs, for the threads: time on the wall. */
  readonly workerRuns: number;
  readonly oneCore: number;
  readonly twoWorkers: number;
  /** How many times as fast two workers are as one core. */
  readonly speedup: number;
  /** Programs that waited for the machine's cores meanwhile: the wall shows them. */
  readonly load: number;
}

/**
 * Runs the loop and our forecast in turn, then our forecast on one core and with two workers,
 * some rounds each after one that does not count. Threads take some tenths of a second to
 * start: two of them are given more runs.
 */
export async function race(
  setting: ForecastSetting,
  runs: number,
  workerRuns: number,
  rounds: number,
): Promise<Race> {
  const { histories, starts, until, seed, model } = setting;
  const ours = { until, seed, model };
  const [hand, alone] = await inTurn(rounds, [
    () => handWrittenForecast(starts, until, runs, seed, model),
    () => forecast(histories, { ...ours, runs }),
  ]);
  const [one, two] = await inTurn(rounds, [
    () => forecast(histories, { ...ours, runs: workerRuns }),
    () => forecastInWorkers(histories, { ...ours, runs: workerRuns, workers: 2 }),
  ]);
  return {
    runs,
    handWritten: median(hand.cpu),
    ours: median(alone.cpu),
    share: ratio(alone.cpu, hand.cpu),
    workerRuns,
    oneCore: median(one.wall),
    twoWorkers: median(two.wall),
    speedup: ratio(one.wall, two.wall),
    load: loadavg()[0] ?? 0,
  };
}

/** Seconds of each round. */
interface Taken {
  readonly cpu: number[];
  readonly wall: number[];
}

async function inTurn(
  rounds: number,
  work: readonly [() => unknown, () => unknown],
): Promise<readonly [Taken, Taken]> {
  const taken: readonly [Taken, Taken] = [
    { cpu: [], wall: [] },
    { cpu: [], wall: [] },
  ];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, { cpu, wall }] of taken.entries()) {
      const [begun, cpuBegun] = [performance.now(), cpuTime()];
      await work[at]?.();
      if (round === 0) continue;
      wall.push((performance.now() - begun) / 1000);
      cpu.push((cpuTime() - cpuBegun) / 1000);
    }
  }
  return taken;
}
