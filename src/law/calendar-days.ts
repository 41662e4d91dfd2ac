import type { CalendarOptions } from './calendar-options.ts';
import {
  CALENDAR_RULES,
  type CalendarBase,
  type CalendarId,
  type CalendarPoint,
  type CalendarRule,
  type CalendarVersion,
} from './calendar-rules.ts';
import { daysAfter } from './iso-date.ts';

/** What a date was computed from, where the report year alone does not fix it. */
export type CalendarOrigin = 'due-date' | 'release' | 'determination' | 'notification';

/** A report year, and the report year whose law is applied to it. */
export interface AsOf {
  readonly year: number;
  readonly lawYear: number;
}

/** A day to count from, and where it comes from. */
interface Base {
  readonly day: string;
  readonly origin: CalendarOrigin;
}

/** The days to count from; null where one is not known. */
export type Bases = Readonly<Record<CalendarBase, Base | null>>;

/** The days to count from; without a day of release, from the due date. */
export function basesOf(asOf: AsOf, { released, determined, notified }: CalendarOptions): Bases {
  const origin = released ? 'release' : 'due-date';
  const report = baseOf(released ?? lastDayOf('report-due', asOf), origin);
  const known = { report, determinations: null, notification: null };
  const latest = lastDayOf('presidential-determinations', asOf, known);
  return {
    report,
    determinations: baseOf(determined, 'determination') ?? baseOf(latest, origin),
    notification: baseOf(notified, 'notification'),
  };
}

function baseOf(day: string | null | undefined, origin: CalendarOrigin): Base | null {
  return typeof day === 'string' ? { day, origin } : null;
}

/** The last day of a date of the calendar, or null where there is none. */
export function lastDayOf(id: CalendarId, asOf: AsOf, bases: Bases | null = null): string | null {
  const rule = CALENDAR_RULES.find((one) => one.id === id);
  const end = rule && versionOf(rule, asOf).end;
  return end === undefined ? null : dayOf(end, asOf, bases);
}

/** What the law says about a date in that year. */
export function versionOf(rule: CalendarRule, { lawYear }: AsOf): CalendarVersion {
  return rule.versions.findLast(({ from }) => from <= lawYear) ?? rule.versions[0];
}

/** The ISO date of a point, or null where it is counted from a day that is not known. */
export function dayOf(point: CalendarPoint, { year }: AsOf, bases: Bases | null): string | null {
  if ('day' in point) return `${year + point.year}-${point.day}`;
  const base = bases?.[point.after] ?? null;
  return base === null ? null : daysAfter(base.day, point.days);
}
