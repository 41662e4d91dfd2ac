import type { Calendar, CalendarEntry } from '../../law/calendar.ts';
import type { CalendarOrigin } from '../../law/calendar-days.ts';
import type { CalendarGap } from '../../law/calendar-rules.ts';
import { noticeText } from './notices.ts';

const GAPS: Readonly<Record<CalendarGap, string>> = {
  'not-in-force': 'none for this report',
  'no-deadline': 'no day set',
  'day-not-given': 'needs a day',
};

const ORIGINS: Readonly<Record<CalendarOrigin, string>> = {
  'due-date': 'Counted from the day the report is due.',
  release: 'Counted from the day of release.',
  determination: 'The day of the determinations.',
  notification: 'Counted from the day Congress was notified of the waiver.',
};

const NEEDS = 'Counted from the day Congress was notified of a waiver, which is not given.';

/** The day or days of an entry: `by 2025-06-30`, `2025-11-13 to 2025-12-28`; or why there is none. */
export function calendarDateText({ date, reason, kind }: CalendarEntry): string {
  if (date === null) return GAPS[reason ?? 'not-in-force'];
  if (typeof date !== 'string') return `${date.from} to ${date.to}`;
  return kind === 'deadline' ? `by ${date}` : date;
}

/**
 * A calendar as plain text, one date a line with its paragraph, then what the reader must
 * know. Lines are not wrapped and end without a line break.
 */
export function calendarText(calendar: Calendar): string {
  const { entries, notices } = calendar;
  const width = Math.max(...entries.map((entry) => calendarDateText(entry).length));
  const lines = entries.flatMap((entry) => {
    const indent = ' '.repeat(width + 4);
    return [
      `  ${calendarDateText(entry).padEnd(width)}  ${entry.title} [${entry.cite}]`,
      ...remarksOn(entry).map((remark) => `${indent}${remark}`),
    ];
  });
  const remarks = notices.map(noticeText);
  return [heading(calendar), '', ...lines, ...(remarks.length > 0 ? ['', ...remarks] : [])].join(
    '\n',
  );
}

function heading({ year, lawAsOf, given }: Calendar): string {
  const dates = [
    given.released && `released ${given.released}`,
    given.determined && `determinations ${given.determined}`,
    given.notified && `waiver notified ${given.notified}`,
    lawAsOf < year && `law as of the ${lawAsOf} report`,
  ].filter((text) => typeof text === 'string');
  return `Calendar of the ${year} report${dates.length > 0 ? ` (${dates.join(', ')})` : ''}`;
}

/** What a reader must know of a date: what it is counted from, how it is known. */
export function remarksOn(entry: CalendarEntry): readonly string[] {
  const { computedFrom, reason, basis, statutorySince, provisional, note } = entry;
  const practice = basis === 'practice' && statutorySince !== null;
  return [
    computedFrom === null ? null : ORIGINS[computedFrom],
    reason === 'day-not-given' ? NEEDS : null,
    practice ? `Practice; the statute names it from the ${statutorySince} report.` : null,
    provisional ? 'The history of this provision is not checked.' : null,
    note,
  ].filter((remark) => remark !== null);
}
