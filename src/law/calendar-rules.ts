import calendarData from '../../rules/calendar.json' with { type: 'json' };

/** Every date of the calendar, in the order in which answers list them. */
export const CALENDAR_IDS = [
  'reporting-period',
  'report-due',
  'child-soldiers-list',
  'child-soldiers-notice',
  'presidential-determinations',
  'special-watch-list',
  'waiver-notice',
  'action-plans',
  'interim-period',
  'interim-assessment',
  'child-soldiers-report',
  'fiscal-year',
] as const;

/** Name of a date of the calendar. */
export type CalendarId = (typeof CALENDAR_IDS)[number];

/**
 * How a date is to be read. `deadline`: no later than this day. `window`: from the first
 * day to the last, both included, something is to happen. `period`: the days, both ends
 * included, that something covers.
 */
export type CalendarKind = 'deadline' | 'window' | 'period';

/**
 * Why the law gives no date: nothing of the kind is in force for this report, the duty
 * has no deadline, or it runs from a day that was not given.
 */
export type CalendarGap = 'not-in-force' | 'no-deadline' | 'day-not-given';

/** What days are counted from: the report, the determinations, or the notice of a waiver to Congress. */
export type CalendarBase = 'report' | 'determinations' | 'notification';

/** A day: fixed (years from the report year, and MM-DD), or so many days after another. */
export type CalendarPoint =
  | { readonly year: number; readonly day: string }
  | { readonly after: CalendarBase; readonly days: number };

/** What the law says about one date from a report year on (`rules/calendar.json`). */
export interface CalendarVersion {
  readonly from: number;
  readonly basis: 'statute' | 'practice';
  readonly cite: string;
  readonly provisional?: boolean;
  readonly note?: string;
  readonly none?: CalendarGap;
  readonly start?: CalendarPoint;
  readonly end?: CalendarPoint;
}

/** One date of the calendar with its versions, oldest first. */
export interface CalendarRule {
  readonly id: CalendarId;
  readonly title: string;
  readonly kind: CalendarKind;
  /** Never empty: the first one holds from the first report year. */
  readonly versions: readonly [CalendarVersion, ...CalendarVersion[]];
}

/** The calendar as data, in the order of `CALENDAR_IDS`; a test holds the file against these types. */
export const CALENDAR_RULES = /* @__PURE__ */ rulesIn(calendarData);

/** A call marked pure, so that a bundler leaves the file out where nothing asks for it. */
function rulesIn(data: { readonly entries: unknown }): readonly CalendarRule[] {
  return data.entries as readonly CalendarRule[];
}
