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

/** A day to count from and where it comes from; null where it is not known. */
export type Bases = Readonly<Record<CalendarBase, { day: string; origin: CalendarOrigin } | null>>;

/** The days to count from; without a day of release, from the due date. */
export function basesOf(asOf: AsOf, { released, determined, notified }: CalendarOptions): Bases {
  const due = lastDayOf('report-due', asOf) ?? '';
  const report = { day: released ?? due, origin: released ? 'release' : 'due-date' } as const;
  const known = { report, determinations: null, notification: null };
  const last = lastDayOf('presidential-determinations', asOf, known);
  const assumed = last === null ? null : { ...report, day: last };
  return {
    report,
    determinations: determined ? { day: determined, origin: 'determination' } : assumed,
    notification: notified ? { day: notified, origin: 'notification' } : null,
  };
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
