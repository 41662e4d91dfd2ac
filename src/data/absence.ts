import { readersTitles } from './source-titles.ts';
import type { ListCompleteness } from './types.ts';

/** A row of a list, as far as it matters who is on it and who says so. */
interface ListRow {
  readonly iso3: string;
  readonly year: number;
  readonly source: string;
}

/** What says that a country is not on a list. */
export interface Absence {
  /** The sources of the list, each with its title. */
  readonly sources: readonly string[];
  readonly note: string;
}

/**
 * That a country is not on the list of a year; undefined where it is on it, and where it may be: the
 * list is not known in full, or the country is one of those that are in doubt.
 *
 * @param rows The rows of the list, those left out that are no evidence.
 * @param lists Which years' lists are known in full. A year that is missing is not.
 */
export function absenceOf(
  iso3: string,
  year: number,
  rows: readonly ListRow[],
  lists: readonly ListCompleteness[],
): Absence | undefined {
  const list = lists.find((other) => other.year === year);
  if (list === undefined || list.unknown.includes(iso3)) return undefined;
  // A list that is incomplete only for the countries it names is complete for all others.
  if (!list.complete && list.unknown.length === 0) return undefined;
  const there = rows.filter((row) => row.year === year);
  if (there.some((row) => row.iso3 === iso3)) return undefined;
  const sources = [...new Set(there.flatMap((row) => readersTitles(row.source)))];
  return { sources, note: 'not on the complete list of that year' };
}
