import { countRuns, type Tallies } from '../simulate/count-runs.ts';
import type { ForecastTask } from './forecast-task.ts';

/** What a thread of the pool does: draws one span of blocks of one country. */
export function drawSpan({ drawing, span }: ForecastTask): Tallies {
  const counting = countRuns(drawing, span);
  let step = counting.next();
  while (step.done !== true) step = counting.next();
  return step.value;
}
