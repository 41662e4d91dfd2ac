import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR_SCHEMA, type Calendar, calendar, calendarEntry } from '../../src/law/calendar.ts';
import { CALENDAR_IDS, type CalendarId } from '../../src/law/calendar-rules.ts';
import { daysBetween, expectedDates, plusDays } from './calendar-oracle.ts';

const years = Array.from({ length: 100 }, (_, index) => 2001 + index);
const datesOf = ({ entries }: Calendar) =>
  Object.fromEntries(entries.map(({ id, date }) => [id, date]));
const entry = (year: number, id: CalendarId, options = {}) =>
  calendarEntry(calendar(year, options), id);

/** A day of release between the end of the reporting period and the interim assessment. */
const releases = fc
  .record({ year: fc.integer({ min: 2001, max: 2100 }), days: fc.integer({ min: 0, max: 306 }) })
  .map(({ year, days }) => ({ year, released: plusDays(`${year}-03-31`, days) }));

describe('calendar', () => {
  it.each(years)('gives every date of the %i report, from the due date', (year) => {
    const answer = calendar(year);
    expect(answer.schema).toBe(CALENDAR_SCHEMA);
    expect(answer.entries.map(({ id }) => id)).toEqual(CALENDAR_IDS);
    expect(datesOf(answer)).toEqual(expectedDates(year));
    expect(answer.notices.map(({ code }) => code)).toEqual(year > 2026 ? ['law.carried-on'] : []);
  });

  it('counts from the day of release where it is given', () => {
    fc.assert(
      fc.property(releases, ({ year, released }) => {
        const answer = calendar(year, { released });
        expect(datesOf(answer)).toEqual(expectedDates(year, released));
        expect(answer.notices.filter(({ code }) => code !== 'law.carried-on')).toEqual([]);
      }),
    );
  });

  it('keeps the days in order', () => {
    fc.assert(
      fc.property(releases, ({ year, released }) => {
        const of = (id: CalendarId) => entry(year, id, { released })?.date;
        const [window, list] = [of('presidential-determinations'), of('special-watch-list')];
        for (const { date } of calendar(year, { released }).entries) {
          if (date !== null && typeof date !== 'string') expect(date.from <= date.to).toBe(true);
        }
        if (typeof window !== 'object' || window === null) return;
        expect([daysBetween(released, window.from), daysBetween(window.from, window.to)]).toEqual([
          45, 45,
        ]);
        if (list !== null) expect(list).toBe(window.to);
        const notice = of('child-soldiers-notice');
        if (notice !== null) expect(notice).toBe(window.from);
      }),
    );
  });

  it('holds the determinations of 14 September 2009 on the last day of their window', () => {
    expect(entry(2009, 'presidential-determinations', { released: '2009-06-16' })).toMatchObject({
      date: { from: '2009-07-31', to: '2009-09-14' },
      computedFrom: 'release',
      cite: '22 U.S.C. 7107(c)',
    });
  });

  it('knows leap days', () => {
    const plans = (year: number, released: string) =>
      entry(year, 'action-plans', { released })?.date;
    expect(plans(2027, '2027-09-03')).toBe('2028-03-01');
    expect(plans(2027, '2027-09-02')).toBe('2028-02-29');
    expect(plans(2026, '2026-09-02')).toBe('2027-03-01');
    expect(plans(2099, '2099-09-02')).toBe('2100-03-01');
    expect(entry(2024, 'report-due', { released: '2024-02-29' })?.date).toBe('2024-06-30');
  });

  it('counts the publicity of a waiver from the notice to Congress only', () => {
    const at = (year: number, options = {}) => entry(year, 'waiver-notice', options);
    expect(at(2008)).toMatchObject({ date: null, reason: 'not-in-force' });
    expect(at(2011, { notified: '2011-06-27' })).toMatchObject({
      date: null,
      reason: 'no-deadline',
    });
    expect(at(2025, { released: '2025-09-29' })).toMatchObject({
      date: null,
      reason: 'day-not-given',
      computedFrom: null,
      statutory: true,
    });
    expect(at(2025, { notified: '2025-02-15' })).toMatchObject({
      date: '2025-03-17',
      reason: null,
      computedFrom: 'notification',
    });
  });

  it('takes the special watch list by the day of the determinations where it is given', () => {
    const options = { released: '2018-06-28', determined: '2018-11-29' };
    expect(entry(2018, 'special-watch-list', options)).toMatchObject({
      date: '2018-11-29',
      computedFrom: 'determination',
    });
    expect(entry(2018, 'presidential-determinations', options)?.date).toEqual({
      from: '2018-08-12',
      to: '2018-09-26',
    });
  });

  it('says since when the statute sets a date, and what practice did before', () => {
    expect(entry(2018, 'reporting-period')).toMatchObject({
      basis: 'practice',
      statutory: false,
      statutorySince: 2019,
      provisional: false,
    });
    expect(entry(2009, 'reporting-period')?.provisional).toBe(true);
    expect(entry(2019, 'reporting-period')).toMatchObject({ basis: 'statute', statutory: true });
    expect(entry(2018, 'action-plans')).toMatchObject({
      reason: 'not-in-force',
      statutory: false,
      statutorySince: 2019,
    });
    expect(entry(2020, 'report-due')?.cite).toContain('106-386');
    expect(entry(2021, 'report-due')?.cite).toContain('116-283');
    expect(entry(2010, 'child-soldiers-list')?.provisional).toBe(true);
  });

  it('says why the first two reports affect no fiscal year', () => {
    for (const year of [2001, 2002]) {
      expect(entry(year, 'fiscal-year')).toMatchObject({ date: null, reason: 'not-in-force' });
      expect(entry(year, 'fiscal-year')?.note).toContain('1 January 2003');
    }
  });

  it('applies a what-if law, and never one later than the report', () => {
    expect(datesOf(calendar(2025, { lawAsOf: 2018 }))).toMatchObject({
      'report-due': '2025-06-01',
      'action-plans': null,
      'interim-period': { from: '2025-06-01', to: '2026-02-01' },
    });
    expect(calendar(2010, { lawAsOf: 2025 })).toEqual(calendar(2010));
  });

  it('is plain data: a date is text, and nothing is shared or lost on the way', () => {
    for (const year of years) {
      const answer = calendar(year, { released: `${year}-06-30` });
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }
  });
});
