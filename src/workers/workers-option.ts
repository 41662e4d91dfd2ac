import { describeValue } from '../problems/describe.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** Most threads of one forecast. */
export const MOST_WORKERS = 64;

/** The problem of a number of threads that is no whole number from 1 to 64 (`forecast.bad-workers`). */
export function workersProblems(workers: unknown): readonly Problem[] {
  if (Number.isInteger(workers) && Number(workers) >= 1 && Number(workers) <= MOST_WORKERS) {
    return [];
  }
  const params = { found: describeValue(workers), minimum: 1, maximum: MOST_WORKERS };
  return [problem('forecast.bad-workers', ['workers'], params)];
}
