/** Reckons days by number, without any date library, for the tests of the calendar. */
const DAY = 86_400_000;

/** Days since 1 January 1970 of an ISO date; NaN for one that does not exist. */
function dayNumber(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return Number.NaN;
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The ISO date so many days after another. */
export function plusDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * DAY).toISOString().slice(0, 10);
}

/** How many days lie between two ISO dates. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The dates that the law gives for a report year, written out by hand: the second opinion. */
export function expectedDates(
  year: number,
  report = year < 2021 ? `${year}-06-01` : `${year}-06-30`,
): Readonly<Record<string, unknown>> {
  const nextFebruary = `${year + 1}-02-01`;
  const window = { from: plusDays(report, 45), to: plusDays(report, 90) };
  return {
    'reporting-period': { from: `${year - 1}-04-01`, to: `${year}-03-31` },
    'report-due': year < 2021 ? `${year}-06-01` : `${year}-06-30`,
    'child-soldiers-list': year < 2010 ? null : report,
    'child-soldiers-notice': year < 2019 ? null : plusDays(report, 45),
    'presidential-determinations': year < 2003 ? null : window,
    'special-watch-list': year < 2004 ? null : window.to,
    'waiver-notice': null,
    'action-plans': year < 2019 ? null : plusDays(report, 180),
    'interim-period':
      year < 2004 ? null : { from: year < 2019 ? report : `${year}-04-01`, to: nextFebruary },
    'interim-assessment': year < 2004 ? null : nextFebruary,
    'child-soldiers-report':
      (year >= 2010 && year <= 2013) || year >= 2019 ? `${year + 1}-06-15` : null,
    'fiscal-year': year < 2003 ? null : { from: `${year}-10-01`, to: `${year + 1}-09-30` },
  };
}
