import type { Calendar, CalendarEntry } from '../../law/calendar.ts';
import type { CalendarOrigin } from '../../law/calendar-days.ts';
import type { CalendarGap } from '../../law/calendar-rules.ts';
import { listText } from './list.ts';
import { noticeText } from './notices.ts';

const GAPS: Readonly<Record<CalendarGap, string>> = {
  'not-in-force': 'none for this report',
  'no-deadline': 'no day set',
  'day-not-given': 'needs a day',
};

const ORIGINS: Readonly<Record<CalendarOrigin, string>> = {
  'due-date': 'counted from the day the report is due',
  release: 'counted from the day of release',
  determination: 'by the day of the determinations',
  notification: 'counted from the day Congress was notified of the waiver',
};

const NEEDS = 'counts from the day Congress was notified of a waiver, which is not given';

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
      ...remarks(entry).map((remark) => `${indent}${remark}`),
    ];
  });
  return [heading(calendar), '', ...lines, ...tail(notices.map(noticeText))].join('\n');
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

function remarks(entry: CalendarEntry): readonly string[] {
  const marks = [
    entry.computedFrom === null ? null : ORIGINS[entry.computedFrom],
    entry.reason === 'day-not-given' ? NEEDS : null,
    entry.basis === 'practice' && entry.statutorySince !== null
      ? `practice; statute from the ${entry.statutorySince} report`
      : null,
    entry.provisional ? 'history of the provision not checked' : null,
  ].filter((mark) => mark !== null);
  return [
    ...(marks.length > 0 ? [`${listText(marks, 'and')}.`] : []),
    ...(entry.note ? [entry.note] : []),
  ];
}

function tail(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : ['', ...texts.map((text) => `  ! ${text}`)];
}
