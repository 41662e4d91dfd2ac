import { describeValue } from '../problems/describe.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { FIRST_REPORT_YEAR } from './law.ts';

/** Latest report year that anything may speak of: far enough for any projection. */
export const LATEST_REPORT_YEAR = 2100;

/** The bounds of a year where they are narrower than those of all report years. */
export interface YearBounds {
  /** 2001 by default. */
  readonly earliest?: number;
  /** 2100 by default. */
  readonly latest?: number;
}

/**
 * The problem of what is no report year (`options.year-out-of-range`): a whole number from
 * 2001 to 2100, or within closer bounds. `path` leads to it.
 */
export function yearProblems(
  year: unknown,
  path: Problem['path'],
  { earliest = FIRST_REPORT_YEAR, latest = LATEST_REPORT_YEAR }: YearBounds = {},
): readonly Problem[] {
  if (Number.isInteger(year) && Number(year) >= earliest && Number(year) <= latest) return [];
  const params = { found: describeValue(year), minimum: earliest, maximum: latest };
  return [problem('options.year-out-of-range', path, params)];
}
