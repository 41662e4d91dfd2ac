import type { History } from '../history/types.ts';
import { countRuns, type Tallies } from './count-runs.ts';
import { type Forecast, forecastDocument } from './forecast-document.ts';
import { type ForecastOptions, type ForecastProgress, forecastJob } from './forecast-job.ts';

/**
 * Draws what may become of countries after their record. Placements on the merits and
 * waivers are drawn from the model; the law of each year decides what follows (22 U.S.C.
 * 7107(b)). Where the record leaves several clocks possible, each is as likely. Intervals
 * tell the error of drawing, not whether the model is right.
 *
 * @throws ProblemsError with every problem of histories, model and options: `forecast.bad-runs`
 * outside 1 to 10,000,000, `forecast.bad-seed` for a seed that is no whole number,
 * `forecast.before-record-ends` where a history already covers `until`.
 */
export function forecast(
  histories: readonly (History | unknown)[],
  options: ForecastOptions,
): Forecast {
  const steps = forecastSteps(histories, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of a few milliseconds, to show progress and to stop in between. */
export function* forecastSteps(
  histories: readonly (History | unknown)[],
  options: ForecastOptions,
): Generator<ForecastProgress, Forecast, void> {
  const job = forecastJob(histories, options);
  const tallies: Tallies[] = [];
  let done = 0;
  for (const drawing of job.drawings) {
    const counting = countRuns(drawing);
    let step = counting.next();
    while (step.done !== true) {
      done += step.value;
      yield { done, total: job.total };
      step = counting.next();
    }
    tallies.push(step.value);
  }
  return forecastDocument(job, tallies);
}
