import * as z from 'zod/mini';
import { describeValue } from '../problems/describe.ts';
import { problemsFromZod } from '../problems/from-zod.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { LATEST_REPORT_YEAR, yearProblems } from './year-problems.ts';

/** Days on which something really happened: ISO dates (YYYY-MM-DD), 2000-10-28 to 2199-12-31. */
export interface CalendarOptions {
  /** The report was submitted to Congress and made public; taken as one day. */
  readonly released?: string | undefined;
  /** The President notified the determinations for Tier 3 countries. */
  readonly determined?: string | undefined;
  /** Congress was notified of a waiver of the two-year limit. */
  readonly notified?: string | undefined;
  /** A what-if law: the report year, 2001 to 2100, after which no amendment counts. */
  readonly lawAsOf?: number | undefined;
}

/** The options that are dates. */
export type CalendarDate = 'released' | 'determined' | 'notified';

/** Last report year that has a calendar: far enough for any projection. */
export const LAST_CALENDAR_YEAR = LATEST_REPORT_YEAR;
/** Enactment of the Trafficking Victims Protection Act: nothing under it happened before. */
const EARLIEST = '2000-10-28';
const LATEST = '2199-12-31';

const date = z.optional(z.iso.date());

/** The dates among the options, for functions that take them beside others. */
export const calendarDates = { released: date, determined: date, notified: date };

const calendarShape = { ...calendarDates, lawAsOf: z.optional(z.number()) };

/**
 * Every fault of a report year and of options of a shape that holds `calendarDates`:
 * `options.year-out-of-range`, `options.date-out-of-range`, and `input.*` where something
 * is no date or no text, or has an unknown name.
 */
export function calendarProblems(
  year: unknown,
  options: unknown,
  shape: Readonly<Record<string, z.ZodMiniType>> = calendarShape,
): readonly Problem[] {
  const result = z.strictObject(shape).safeParse(options);
  const faults = result.success
    ? [...lawAsOfProblems(result.data.lawAsOf), ...dateProblems(result.data)]
    : problemsFromZod(result.error.issues, options, () => Object.keys(shape));
  return [...yearProblems(year, ['year']), ...faults];
}

function lawAsOfProblems(year: unknown): readonly Problem[] {
  return year === undefined ? [] : yearProblems(year, ['lawAsOf']);
}

function dateProblems(options: Readonly<Record<string, unknown>>): readonly Problem[] {
  return Object.keys(calendarDates).flatMap((name) => {
    const found = options[name];
    if (typeof found !== 'string' || (found >= EARLIEST && found <= LATEST)) return [];
    const params = { found: describeValue(found), minimum: EARLIEST, maximum: LATEST };
    return [problem('options.date-out-of-range', [name], params)];
  });
}
