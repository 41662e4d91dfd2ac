import { setImmediate } from 'node:timers/promises';
import type { History } from '../history/types.ts';
import { forecastSteps } from '../simulate/forecast.ts';
import type { Forecast } from '../simulate/forecast-document.ts';
import type { ForecastOptions, ForecastProgress } from '../simulate/forecast-job.ts';
import { MOST_WORKERS } from '../workers/workers-option.ts';
import type { Io, ProgressBar } from './io.ts';
import { COMMAND } from './verb.ts';

/** Country-years over all runs from which threads are worth their start: about half a second. */
const LONG = 20_000_000;

/**
 * Forecasts by so many threads, with a bar on a terminal; null where Ctrl-C ended it, after
 * saying how far it came. `workers` null: as many threads as the machine runs at once where the
 * forecast is long, else none. Their number changes nothing in the answer.
 *
 * @throws ProblemsError as `forecastInWorkers` does.
 */
export async function runForecast(
  histories: readonly History[],
  options: ForecastOptions,
  workers: number | null,
  io: Io,
): Promise<Forecast | null> {
  const total = histories.length * options.runs;
  const stop = new AbortController();
  const release = io.onInterrupt(() => stop.abort());
  const bar = await io.progress?.(total);
  let done = 0;
  const onProgress = (progress: ForecastProgress): void => {
    done = progress.done;
    bar?.update(done);
  };
  try {
    const { threads } = io;
    const count = workers ?? (isLong(histories, options) ? (threads?.cores ?? 1) : 1);
    if (threads === undefined || count === 1) {
      return await forecastHere(histories, options, onProgress, stop.signal);
    }
    const asked = { ...options, workers: Math.min(count, MOST_WORKERS) };
    return await threads.forecast(histories, { ...asked, onProgress, signal: stop.signal });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    endOf(bar, release);
  }
  const part = Math.floor((100 * done) / total);
  await io.err(
    `${COMMAND}: stopped after ${done} of ${total} runs (${part} %); nothing is printed\n`,
  );
  return null;
}

function isLong(histories: readonly History[], { until, runs }: ForecastOptions): boolean {
  const years = histories.map((history) => until - (history.years.at(-1)?.year ?? until));
  return years.reduce((sum, one) => sum + one, 0) * runs >= LONG;
}

/** In this thread, step by step. */
async function forecastHere(
  histories: readonly History[],
  options: ForecastOptions,
  onProgress: (progress: ForecastProgress) => void,
  signal: AbortSignal,
): Promise<Forecast> {
  const steps = forecastSteps(histories, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    onProgress(step.value);
    // Lets the bar be drawn and Ctrl-C be heard.
    await setImmediate();
    signal.throwIfAborted();
  }
}

function endOf(bar: ProgressBar | undefined, release: () => void): void {
  bar?.stop();
  release();
}
