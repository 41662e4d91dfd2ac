import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src/law/calendar.ts';
import { calendarText } from '../../../src/messages/en/calendar.ts';

describe('calendarText', () => {
  it('gives every date with its paragraph, in columns', () => {
    const text = calendarText(calendar(2025, { released: '2025-09-29', notified: '2025-09-29' }));
    const lines = text.split('\n');
    expect(lines[0]).toBe(
      'Calendar of the 2025 report (released 2025-09-29, waiver notified 2025-09-29)',
    );
    expect(lines).toContain(
      '  2025-11-13 to 2025-12-28  President notifies Congress of a determination for each Tier 3 country [22 U.S.C. 7107(c)]',
    );
    expect(text).toMatch(/ {2}by 2025-10-29 {13}Grounds of a waiver made public \[/u);
    expect(text).toContain('Counted from the day of release.');
    expect(text).not.toContain('due.\n\n');
  });

  it('says why there is no date, and what is practice or not checked', () => {
    const text = calendarText(calendar(2002));
    expect(text).toContain('none for this report');
    expect(text).toContain('1 January 2003');
    expect(text).toContain('Practice; the statute names it from the 2019 report.');
    expect(text).toContain('The history of this provision is not checked.');
    expect(calendarText(calendar(2025))).toContain('which is not given');
    expect(calendarText(calendar(2018))).toContain('no day set');
  });

  it('ends with the notices, in words', () => {
    const text = calendarText(calendar(2027, { released: '2026-06-30', lawAsOf: 2018 }));
    expect(text.split('\n')[0]).toContain('law as of the 2018 report');
    expect(text).toContain('checked up to the 2026 report');
    expect(text).not.toContain('calendar.too-early');
  });

  it('has no empty or unfinished word in any year', () => {
    for (let year = 2001; year <= 2100; year += 1) {
      expect(calendarText(calendar(year))).not.toMatch(/undefined|null|NaN|\[\]|\(\)|\[object/u);
    }
  });
});
