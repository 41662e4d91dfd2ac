import { expect, test } from 'vitest';
import { inBold, printed, refused } from '../support/printing.ts';

test('before the law was amended most dates do not exist yet', async () => {
  expect(await printed('calendar 2003')).toBe(`Calendar of the 2003 report

  2002-04-01 to 2003-03-31  Reporting period [State Department practice, not checked for these reports]
                            Practice; the statute names it from the 2019 report.
                            The history of this provision is not checked.
  by 2003-06-01             Report due to Congress [Pub. L. 106-386 §110(b)(1)]
  none for this report      Child soldiers list, published in the report [Pub. L. 110-457 title IV]
                            The history of this provision is not checked.
                            The Child Soldiers Prevention Act was enacted on 23 December 2008; its first list came with the 2010 report.
  none for this report      Governments on the child soldiers list notified [Pub. L. 110-457 title IV]
                            The history of this provision is not checked.
                            The Child Soldiers Prevention Act was enacted on 23 December 2008; its first list came with the 2010 report.
  2003-07-16 to 2003-08-30  President notifies Congress of a determination for each Tier 3 country [22 U.S.C. 7107(c)]
                            Counted from the day the report is due.
  none for this report      Special watch list submitted, no later than the determinations [Pub. L. 108-193]
                            The special watch list was created on 19 December 2003.
  none for this report      Grounds of a waiver made public [Pub. L. 110-457 §107]
                            The two-year limit and its waiver begin with the 2009 report.
  none for this report      Action plans for countries raised from Tier 3 [Pub. L. 115-427]
                            Action plans are asked from the 2019 report.
  none for this report      Progress that the interim assessment measures [Pub. L. 108-193]
                            The special watch list was created on 19 December 2003.
  none for this report      Interim assessment of the countries on the special watch list [Pub. L. 108-193]
                            The special watch list was created on 19 December 2003.
  none for this report      President reports on assistance withheld under the child soldiers list [Pub. L. 110-457 title IV]
                            The history of this provision is not checked.
                            The Child Soldiers Prevention Act was enacted on 23 December 2008; its first list came with the 2010 report.
  2003-10-01 to 2004-09-30  Fiscal year that restrictions affect [22 U.S.C. 7107(d)(1); 2025 report, funding restrictions]
                            The fiscal year that begins after the report is due, also where the determinations come later; so State reads it.
`);
});

test('a terminal shows the title in bold', async () => {
  expect(await inBold('calendar 2003')).toEqual(['Calendar of the 2003 report']);
});

test('ten digits are no year', async () => {
  expect(await refused('calendar 2025202520')).toEqual([
    'tvpa-tiers: report year `2025202520` is not allowed (allowed: `2001 to 2100`)',
  ]);
});

test('a year before the first report', async () => {
  expect(await refused('calendar 1999')).toEqual([
    'tvpa-tiers: `1999` is not a report year from 2001 to 2100',
  ]);
});

test('a word that only begins with a year', async () => {
  expect(await refused('calendar 2025x')).toEqual([
    'tvpa-tiers: report year `2025x` is not allowed (allowed: `2001 to 2100`)',
  ]);
});

test('a word that only ends with a year', async () => {
  expect(await refused('calendar x2025')).toEqual([
    'tvpa-tiers: report year `x2025` is not allowed (allowed: `2001 to 2100`)',
  ]);
});

test('faults of the year and of a day together', async () => {
  expect(await refused('calendar x --released y')).toEqual([
    'tvpa-tiers: report year `x` is not allowed (allowed: `2001 to 2100`)',
    'tvpa-tiers: --released: `"y"` is not a date of the form YYYY-MM-DD',
  ]);
});
