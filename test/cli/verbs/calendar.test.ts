import { expect, test } from 'vitest';
import { calendar } from '../../../src/index.ts';
import { calendarText } from '../../../src/messages/en/calendar.ts';
import { command } from '../support/command.ts';

test('--json prints the calendar, with the days that were given', async () => {
  const argv =
    'calendar 2025 --released 2025-09-29 --determined 2025-11-20 --notified 2025-09-30 --json';
  const { code, json } = await command(argv.split(' '));
  expect(code).toBe(0);
  const given = { released: '2025-09-29', determined: '2025-11-20', notified: '2025-09-30' };
  expect(json()).toEqual([calendar(2025, given)]);
  const asOf = await command(['calendar', '2025', '--law-as-of', '2018', '--json']);
  expect(asOf.json()).toEqual([calendar(2025, { lawAsOf: 2018 })]);
});

test('the table has every date with its paragraph', async () => {
  const { code, out } = await command(['calendar', '2026']);
  expect(code).toBe(0);
  expect(out).toBe(`${calendarText(calendar(2026))}\n`);
  expect(out.split('\n')[0]).toBe('Calendar of the 2026 report');
  expect(out).toMatch(
    /^ {2}2025-04-01 to 2026-03-31 {2}Reporting period \[22 U\.S\.C\. 7107\(b\)\(1\)/m,
  );
  expect(out).toMatch(
    /^ {2}by 2026-06-30 {13}Report due to Congress \[22 U\.S\.C\. 7107\(b\)\(1\)/m,
  );
  expect(out).toMatch(/^ {2}2026-08-14 to 2026-09-28 .*determination/m);
  expect(out).toMatch(/^ {2}by 2027-02-01 {13}Interim assessment/m);
  expect(out).toMatch(/^ {2}2026-10-01 to 2027-09-30 .*Fiscal year/m);
  for (const { title, cite } of calendar(2026).entries) expect(out).toContain(`${title} [${cite}]`);
});

test('a day of release moves what is counted from it', async () => {
  const { out } = await command(['calendar', '2025', '--released', '2025-09-29']);
  expect(out.split('\n')[0]).toBe('Calendar of the 2025 report (released 2025-09-29)');
  expect(out).toMatch(/^ {2}2025-11-13 to 2025-12-28 /m);
  const slip = await command(['calendar', '2025', '--released', '2015-09-29']);
  expect(slip.code).toBe(0);
  expect(slip.out).toContain('2015-09-29');
});

test('before 2021 the report was due on 1 June', async () => {
  expect((await command(['calendar', '2020'])).out).toMatch(/^ {2}by 2020-06-01 .*Report due/m);
  expect((await command(['calendar', '2021'])).out).toMatch(/^ {2}by 2021-06-30 .*Report due/m);
});

test.each([
  [['soon'], ['tvpa-tiers: report year `soon` is not allowed (allowed: `2001 to 2100`)']],
  [['2000'], ['tvpa-tiers: `2000` is not a report year from 2001 to 2100']],
  [
    ['2025', '--released', '2025-02-30', '--notified', 'x', '--law-as-of', '1999'],
    [
      'tvpa-tiers: --law-as-of: `1999` is not a report year from 2001 to 2100',
      expect.stringMatching(
        /^tvpa-tiers: --released: .*2025-02-30.* is not a date of the form YYYY-MM-DD$/,
      ),
      expect.stringMatching(/^tvpa-tiers: --notified: .*x.* is not a date of the form YYYY-MM-DD$/),
    ],
  ],
  [
    ['2025', '--released', '1999-01-01'],
    [
      expect.stringMatching(
        /^tvpa-tiers: --released: .*1999-01-01.* is not a day from 2000-10-28 to 2199-12-31$/,
      ),
    ],
  ],
  [['2025', '2026'], [expect.stringMatching(/^tvpa-tiers calendar: unexpected argument `2026` /)]],
])('%j: one line each', async (argv, lines) => {
  const { code, out, err } = await command(['calendar', ...argv]);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: lines });
});
