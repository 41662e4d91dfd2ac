import { type Problem, problem } from '../problems/problem.ts';
import { type AsOf, lastDayOf, versionOf } from './calendar-days.ts';
import type { CalendarDate, CalendarOptions } from './calendar-options.ts';
import { CALENDAR_RULES, type CalendarId } from './calendar-rules.ts';
import { LAST_REPORT_YEAR } from './law.ts';

/** What the reader of a calendar must know: law carried on, given dates that are odd or unused. */
export function calendarNotices(asOf: AsOf, options: CalendarOptions): readonly Problem[] {
  const { released, determined, notified } = options;
  const carried = asOf.year > LAST_REPORT_YEAR;
  return [
    ...(carried ? [problem('law.carried-on', [], { lastYear: LAST_REPORT_YEAR })] : []),
    ...outOfOrder('released', released, lastDayOf('reporting-period', asOf), 'calendar.too-early'),
    ...outOfOrder('released', released, lastDayOf('interim-assessment', asOf), 'calendar.too-late'),
    ...outOfOrder('determined', determined, released ?? null, 'calendar.too-early'),
    ...withoutEffect('determined', determined, 'presidential-determinations', asOf),
    ...withoutEffect('notified', notified, 'waiver-notice', asOf),
  ];
}

/** A date on the wrong side of another: possible to write, and most likely a slip. */
function outOfOrder(
  name: CalendarDate,
  found: string | undefined,
  bound: string | null,
  code: 'calendar.too-early' | 'calendar.too-late',
): readonly Problem[] {
  if (found === undefined || bound === null) return [];
  const wrong = code === 'calendar.too-early' ? found < bound : found > bound;
  return wrong ? [problem(code, [name], { found, bound })] : [];
}

/** A date on which nothing depends in this report year. */
function withoutEffect(
  name: CalendarDate,
  found: string | undefined,
  id: CalendarId,
  asOf: AsOf,
): readonly Problem[] {
  const rule = CALENDAR_RULES.find((one) => one.id === id);
  if (found === undefined || rule === undefined || versionOf(rule, asOf).end) return [];
  return [problem('calendar.without-effect', [name], { found })];
}
