import { availableParallelism } from 'node:os';
import type { History } from '../history/types.ts';
import { describeValue } from '../problems/describe.ts';
import { objectProblems } from '../problems/option-names.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { addTallies, type Tallies } from '../simulate/count-runs.ts';
import { runsIn } from '../simulate/drawing.ts';
import { type Forecast, forecastDocument } from '../simulate/forecast-document.ts';
import {
  FORECAST_OPTIONS,
  type ForecastOptions,
  type ForecastProgress,
  forecastJob,
} from '../simulate/forecast-job.ts';
import { type ForecastPool, forecastPool, type PoolSettings } from './forecast-pool.ts';
import { tasksOf } from './forecast-task.ts';
import { MOST_WORKERS, workersProblems } from './workers-option.ts';

/** What a forecast by several threads needs to be told. */
export interface WorkerForecastOptions extends ForecastOptions {
  /** Threads, 1 to 64; by default as many as the machine runs at once. */
  readonly workers?: number;
  /** Called after every part of some ten milliseconds, in runs over all countries. */
  readonly onProgress?: (progress: ForecastProgress) => void;
  /** Stops the forecast: every thread is ended, and the promise rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** The options of `forecastInWorkers` by name. */
const WORKER_OPTIONS: readonly string[] = [...FORECAST_OPTIONS, 'workers', 'onProgress', 'signal'];

/**
 * `forecast` by several threads of Node: the same bytes for the same seed, with any number of
 * workers and without any. The main thread is free meanwhile. Gives the whole forecast or
 * nothing; the threads are gone when the promise settles.
 *
 * @throws ProblemsError as `forecast` does; `forecast.bad-workers` outside 1 to 64,
 * `forecast.worker-died` where a thread ends before its part is done.
 * @throws The reason of the signal where it stops the forecast.
 */
export function forecastInWorkers(
  histories: readonly (History | unknown)[],
  options: WorkerForecastOptions,
): Promise<Forecast> {
  return forecastBy(histories, options, {});
}

/** The same with threads that are started otherwise. */
export async function forecastBy(
  histories: readonly (History | unknown)[],
  options: WorkerForecastOptions,
  settings: PoolSettings,
): Promise<Forecast> {
  const wrong = objectProblems(options);
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const { workers = defaultWorkers(), onProgress, signal } = options;
  const problems = [
    ...workersProblems(workers),
    ...handleProblems(
      'onProgress',
      onProgress,
      'a function',
      (found) => typeof found === 'function',
    ),
    ...handleProblems('signal', signal, 'an AbortSignal', (found) => found instanceof AbortSignal),
  ];
  if (problems.length === 0) signal?.throwIfAborted();
  // Its threads get ready while the main one plans.
  const pool = problems.length > 0 ? null : forecastPool(workers, settings);
  try {
    const job = forecastJob(histories, options, WORKER_OPTIONS, problems);
    if (pool === null) throw new ProblemsError(problems);
    let done = 0;
    const drawn = (runs: number): void => {
      done += runs;
      if (signal?.aborted !== true) onProgress?.({ done, total: job.total });
    };
    const drawing = Promise.all(job.drawings.map((one) => tallied(pool, one, drawn)));
    return forecastDocument(job, await unlessAborted(drawing, signal));
  } finally {
    await pool?.end();
  }
}

/** What is wrong with an option that is no data; absent is fine. */
function handleProblems(
  name: string,
  found: unknown,
  expected: string,
  fits: (found: unknown) => boolean,
): readonly Problem[] {
  if (found === undefined || fits(found)) return [];
  return [problem('input.wrong-type', [name], { found: describeValue(found), expected })];
}

function defaultWorkers(): number {
  return Math.min(MOST_WORKERS, availableParallelism());
}

/** The tallies of one drawing, added up from its parts: sums, so that their order is nothing. */
async function tallied(
  pool: ForecastPool,
  drawing: Parameters<typeof tasksOf>[0],
  drawn: (runs: number) => void,
): Promise<Tallies> {
  const sums = drawing.years.map(({ next }) => new Uint32Array(next.length));
  const parts = tasksOf(drawing).map(async (task) => {
    addTallies(sums, await pool.draw(task));
    drawn(runsIn(drawing, task.span));
  });
  await Promise.all(parts);
  return sums;
}

/** What comes of a promise, unless the signal is first. */
async function unlessAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (signal === undefined) return promise;
  let release = (): void => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    release = () => signal.removeEventListener('abort', stop);
    // Planning may have taken a while.
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    release();
  }
}
