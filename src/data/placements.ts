import { own, placementOf } from './codes.ts';
import { conflictNote, conflicts, isDispute } from './conflicts.ts';
import record from './generated/record.json' with { type: 'json' };
import type { ConflictRow, PlacementRow } from './types.ts';

interface Series {
  readonly from: number;
  readonly tiers: string;
  readonly sources: readonly number[];
}

const series: Readonly<Record<string, Series>> = record.placements;
const derived: Readonly<Record<string, Readonly<Record<string, number>>>> = record.derived;

function reasonOf(iso3: string, year: number): string | undefined {
  return record.reasons[own(own(derived, iso3) ?? {}, String(year)) ?? -1];
}

function rowsOf(iso3: string, entry: Series, doubts: readonly ConflictRow[]): PlacementRow[] {
  let rated = 0;
  return entry.tiers.split(' ').flatMap((code, offset) => {
    const placement = placementOf(code);
    if (placement === undefined) return [];
    const year = entry.from + offset;
    const tags = record.sources[entry.sources[rated++] ?? -1] ?? '';
    const here = doubts.filter((row) => row.iso3 === iso3 && row.year === year);
    const why = reasonOf(iso3, year);
    const notes = [why, conflictNote(here)].filter((text) => text !== undefined);
    return {
      iso3,
      year,
      placement,
      provenance: why !== undefined ? 'derived' : here.some(isDispute) ? 'disputed' : 'stated',
      sources: tags.split('+'),
      ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
    };
  });
}

/**
 * The published placements, in order of country and year: of every country, or of one.
 * Years without a placement have no row. Empty for a code that the record does not know.
 */
export function placements(iso3?: string): readonly PlacementRow[] {
  const doubts = conflicts();
  if (iso3 === undefined) {
    return Object.entries(series).flatMap(([code, entry]) => rowsOf(code, entry, doubts));
  }
  const entry = own(series, iso3);
  return entry === undefined ? [] : rowsOf(iso3, entry, doubts);
}

/**
 * Whether a country was in the report of a year although no source tells which of Tier 2 and the
 * watch list it had (Timor-Leste 2005 and 2007). Such a year is unknown, never "not in the report".
 */
export function isUnsettled(iso3: string, year: number): boolean {
  const years: Readonly<Record<string, readonly number[]>> = record.unsettled;
  return own(years, iso3)?.includes(year) ?? false;
}
