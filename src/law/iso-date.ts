import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';

/**
 * The ISO date (YYYY-MM-DD) a number of days after another; whole days, counted in UTC,
 * so that no time zone and no daylight saving can move it. `date` must be a real date
 * from the year 1 to 9998 or so: the result has four digits for the year.
 */
export function daysAfter(date: string, days: number): string {
  return addDays(new UTCDateMini(date), days).toISOString().slice(0, 10);
}
