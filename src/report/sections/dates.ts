import { list, type Section, text } from '../../explain/report.ts';
import { calendar } from '../../law/calendar.ts';
import type { CalendarOptions } from '../../law/calendar-options.ts';
import { calendarDateText, remarksOn } from '../../messages/en/calendar.ts';
import { noticeText } from '../../messages/en/notices.ts';

/** Every statutory date of a report year. */
export function datesSection(year: number, options: CalendarOptions): Section {
  const { entries, notices } = calendar(year, options);
  return {
    heading: `Dates of the ${year} report`,
    background: true,
    blocks: [
      {
        kind: 'table',
        head: ['When', 'What', 'Paragraph'],
        rows: entries.map((entry) => [
          calendarDateText(entry),
          sentences([entry.title, ...remarksOn(entry)]),
          entry.cite,
        ]),
      },
      ...list(notices.map((notice) => ({ text: noticeText(notice) }))),
      ...(options.released === undefined
        ? [text('Where the day of release is not given, days are counted from the due date.')]
        : []),
    ],
  };
}

/** Several sentences as one text: a full stop only where there is none. */
function sentences(parts: readonly string[]): string {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return first;
  return parts.map((part) => (/[.!?]$/u.test(part) ? part : `${part}.`)).join(' ');
}
