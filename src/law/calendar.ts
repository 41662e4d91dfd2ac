import type { Problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import {
  type AsOf,
  type Bases,
  basesOf,
  type CalendarOrigin,
  dayOf,
  versionOf,
} from './calendar-days.ts';
import { calendarNotices } from './calendar-notices.ts';
import { type CalendarOptions, calendarProblems } from './calendar-options.ts';
import {
  CALENDAR_RULES,
  type CalendarGap,
  type CalendarId,
  type CalendarKind,
  type CalendarRule,
} from './calendar-rules.ts';

/** Identifier of the calendar document and its version. */
export const CALENDAR_SCHEMA = 'tvpa-tiers/calendar/1';

/** Days from one to another, ISO dates (YYYY-MM-DD), both included. */
export interface CalendarSpan {
  readonly from: string;
  readonly to: string;
}

/** One date of a report year. */
export interface CalendarEntry {
  readonly id: CalendarId;
  readonly title: string;
  readonly kind: CalendarKind;
  /** ISO date (YYYY-MM-DD), days from one to another, or null where there is none. */
  readonly date: string | CalendarSpan | null;
  /** Why there is no date; null where there is one. */
  readonly reason: CalendarGap | null;
  /** What the date was computed from; null where the report year alone fixes it. */
  readonly computedFrom: CalendarOrigin | null;
  readonly cite: string;
  readonly basis: 'statute' | 'practice';
  /** True where the history of the provision is not source-checked. */
  readonly provisional: boolean;
  /** True where the statute sets the date for this report, false where practice does or nothing. */
  readonly statutory: boolean;
  /** First report year for which the statute sets the date; null where it never does. */
  readonly statutorySince: number | null;
  readonly note: string | null;
}

/** Every statutory date of one report year. Dates are ISO texts, never Date objects. */
export interface Calendar {
  readonly schema: typeof CALENDAR_SCHEMA;
  /** Report year. */
  readonly year: number;
  /** The report year whose law gives the dates: `year`, or earlier under a what-if law. */
  readonly lawAsOf: number;
  /** The dates that were given; null where they were not. */
  readonly given: {
    readonly released: string | null;
    readonly determined: string | null;
    readonly notified: string | null;
  };
  readonly entries: readonly CalendarEntry[];
  /** `law.carried-on`; `calendar.too-early`, `calendar.too-late`: a given date out of order; `calendar.without-effect`. */
  readonly notices: readonly Problem[];
}

/**
 * The calendar of a report year (integer, 2001 to 2100): the reporting period, when the
 * report is due, and everything that the law hangs on it (22 U.S.C. 7107(b)-(d), 2370c-1,
 * 2370c-2). Where the day of release is not given, days are counted from the due date.
 * The same in every time zone.
 *
 * @param reportYear The year of the report, not the year that it covers.
 * @param options Days on which things really happened; a what-if law.
 * @throws ProblemsError with every fault: a year out of range, text that is no date.
 *
 * @example
 * ```ts
 * import { calendar } from 'tvpa-tiers';
 *
 * const { entries } = calendar(2025, { released: '2025-09-29' });
 * entries.find(({ id }) => id === 'presidential-determinations')?.date;
 * // => { from: '2025-11-13', to: '2025-12-28' }
 * ```
 */
export function calendar(reportYear: number, options: CalendarOptions = {}): Calendar {
  const problems = calendarProblems(reportYear, options);
  if (problems.length > 0) throw new ProblemsError(problems);
  const { released = null, determined = null, notified = null, lawAsOf } = options;
  const asOf = { year: reportYear, lawYear: Math.min(reportYear, lawAsOf ?? reportYear) };
  const bases = basesOf(asOf, options);
  return {
    schema: CALENDAR_SCHEMA,
    year: reportYear,
    lawAsOf: asOf.lawYear,
    given: { released, determined, notified },
    entries: CALENDAR_RULES.map((rule) => entryOf(rule, asOf, bases)),
    notices: calendarNotices(asOf, options),
  };
}

/** Finds one date of a calendar. */
export function calendarEntry(calendar: Calendar, id: CalendarId): CalendarEntry | undefined {
  return calendar.entries.find((entry) => entry.id === id);
}

function entryOf(rule: CalendarRule, asOf: AsOf, bases: Bases): CalendarEntry {
  const { start, end, none, ...version } = versionOf(rule, asOf);
  const [from, to] = [start, end].map((point) => (point ? dayOf(point, asOf, bases) : null));
  const date = start && from && to ? { from, to } : (to ?? null);
  const counted = [start, end].find((point) => point !== undefined && 'after' in point);
  const base = counted !== undefined && 'after' in counted ? bases[counted.after] : null;
  return {
    id: rule.id,
    title: rule.title,
    kind: rule.kind,
    date,
    reason: date === null ? (none ?? 'day-not-given') : null,
    computedFrom: base?.origin ?? null,
    cite: version.cite,
    basis: version.basis,
    provisional: version.provisional ?? false,
    statutory: version.basis === 'statute' && end !== undefined,
    statutorySince: sinceOf(rule),
    note: version.note ?? null,
  };
}

function sinceOf(rule: CalendarRule): number | null {
  return rule.versions.find(({ basis, end }) => basis === 'statute' && end)?.from ?? null;
}
