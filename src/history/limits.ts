import { LATEST_REPORT_YEAR } from '../law/year-problems.ts';

/** Earliest report year. */
export const FIRST_YEAR = 2001;
/** Latest report year a history may speak of: far enough for any projection. */
export const LAST_YEAR = LATEST_REPORT_YEAR;
/** Longest text in a history, in characters. */
export const LONGEST_TEXT = 10_000;
/** Longest name of a country, in characters. */
export const LONGEST_COUNTRY = 100;
/** Largest count in a history. */
export const LARGEST_COUNT = 1_000_000_000;
/** How a row of a record may be known. */
export const PROVENANCES = ['stated', 'derived', 'disputed'] as const;
