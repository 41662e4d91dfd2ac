import { describe, expect, it } from 'vitest';
import { calendar, calendarEntry } from '../../src/law/calendar.ts';
import { LAST_REPORT_YEAR } from '../../src/law/law.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';

describe('the given days of a calendar', () => {
  it('stand in it, null where none was given', () => {
    expect(calendar(2025).given).toEqual({ released: null, determined: null, notified: null });
    const given = { released: '2025-09-29', determined: '2025-10-30', notified: '2025-11-02' };
    expect(calendar(2025, given).given).toEqual(given);
  });

  it('are what a date says that it is counted from', () => {
    const from = (options: Parameters<typeof calendar>[1]) =>
      calendarEntry(calendar(2025, options), 'presidential-determinations')?.computedFrom;
    expect(from({})).toBe('due-date');
    expect(from({ released: '2025-09-29' })).toBe('release');
  });

  it('are refused with the days that they may lie between', () => {
    try {
      calendar(2025, { released: '1999-09-29' });
      expect.unreachable();
    } catch (error) {
      expect(error instanceof ProblemsError && error.problems).toEqual([
        {
          code: 'options.date-out-of-range',
          path: ['released'],
          params: { found: '"1999-09-29"', minimum: '2000-10-28', maximum: '2199-12-31' },
        },
      ]);
    }
  });
});

describe('a year past the last known law', () => {
  it('is told, and no other', () => {
    expect(calendar(LAST_REPORT_YEAR).notices).toEqual([]);
    expect(calendar(LAST_REPORT_YEAR + 1).notices).toEqual([
      { code: 'law.carried-on', path: [], params: { lastYear: LAST_REPORT_YEAR } },
    ]);
  });
});

describe('what the calendar is silent about', () => {
  it.each([2001, 2013, 2019, 2025])('%i: a day that is not given is no notice', (year) => {
    expect(calendar(year).notices).toEqual([]);
    expect(calendar(year, { released: undefined }).notices).toEqual([]);
  });
});
