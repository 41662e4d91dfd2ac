import { conflictNote, conflicts } from './conflicts.ts';
import { countries } from './countries.ts';
import { isUnsettled, placements } from './placements.ts';
import { policyOrPattern } from './policy-or-pattern.ts';
import type { RawHistory, RawYear } from './raw-history.ts';
import { reassessments } from './reassessments.ts';
import { sourceTitle } from './sources.ts';
import type {
  ConflictRow,
  PlacementRow,
  PolicyOrPatternRow,
  ReassessmentRow,
  WaiverRow,
} from './types.ts';
import { waivers } from './waivers.ts';

/** The first and the last report of the record. */
export const RECORD_YEARS = { first: 2001, last: 2025 } as const;

/** The reports whose lists are known only in part: a country may be missing though it was placed. */
export const RECORD_GAP = { first: 2016, last: 2019 } as const;

interface Tables {
  readonly placements: readonly PlacementRow[];
  readonly waivers: readonly WaiverRow[];
  readonly policies: readonly PolicyOrPatternRow[];
  readonly reassessments: readonly ReassessmentRow[];
  readonly conflicts: readonly ConflictRow[];
}

function tablesOf(iso3: string): Tables {
  const mine = <T extends { readonly iso3: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.iso3 === iso3);
  return {
    placements: placements(iso3),
    // A waiver that only follows from the placements is no evidence, so it is not in the history.
    waivers: mine(waivers()).filter((row) => row.kind === 'waiver' && row.basis !== 'derived'),
    policies: mine(policyOrPattern()),
    reassessments: mine(reassessments()),
    conflicts: mine(conflicts()),
  };
}

/** Whether nothing is known of a year that has no placement: it is then left out of the history. */
function isUnknown(iso3: string, year: number, rated: readonly PlacementRow[]): boolean {
  const inGap = year >= RECORD_GAP.first && year <= RECORD_GAP.last;
  const between = rated.some((row) => row.year < year) && rated.some((row) => row.year > year);
  return (inGap && between) || isUnsettled(iso3, year);
}

function waiverOf(year: number, tables: Tables): Pick<RawYear, 'waiver'> {
  const row = tables.waivers.find((other) => other.year === year);
  if (row === undefined) return {};
  const note = row.note === '' ? {} : { note: row.note };
  return { waiver: { granted: true, sources: [row.source], ...note } };
}

function factsOf(year: number, tables: Tables): Pick<RawYear, 'facts'> {
  const row = tables.policies.find((other) => other.year === year);
  if (row === undefined) return {};
  const note = row.note === '' ? {} : { note: row.note };
  return { facts: { policyOrPattern: { value: true, sources: [row.source], ...note } } };
}

function ratedYear(row: PlacementRow, tables: Tables): RawYear {
  const { year, placement } = row;
  const change = tables.reassessments.find((other) => other.year === year);
  const provenance = change?.basis === 'derived' ? 'derived' : row.provenance;
  const notes = [row.note, change?.note].filter((text) => text !== undefined && text !== '');
  return {
    year,
    placement,
    ...(change === undefined ? {} : { reassessed: change.final }),
    ...waiverOf(year, tables),
    ...factsOf(year, tables),
    sources: [
      ...row.sources.map(sourceTitle),
      ...(change === undefined ? [] : [`reassessment: ${change.source}`]),
    ],
    ...(provenance === 'stated' ? {} : { provenance }),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
}

function unratedYear(year: number, tables: Tables): RawYear {
  const note = conflictNote(tables.conflicts.filter((row) => row.year === year));
  return {
    year,
    placement: 'not-rated',
    sources: [sourceTitle('absent')],
    ...(note === undefined ? {} : { note }),
  };
}

/** A year whose placement is unknown is left out, unless a waiver of it is known. */
function unknownYear(year: number, tables: Tables): RawYear[] {
  const waiver = waiverOf(year, tables);
  return waiver.waiver === undefined ? [] : [{ year, ...waiver, sources: [] }];
}

/**
 * The record of a country as a history, 2001 to 2025; undefined for a code that the record does not
 * know. A year without a placement is `not-rated`, except where it is unknown and left out: in the
 * reports of 2016 to 2019 between placements, and where a source says that it was placed but not where.
 */
export function recordOf(iso3: string): RawHistory | undefined {
  const tables = tablesOf(iso3);
  if (tables.placements.length === 0) return undefined;
  const years: RawYear[] = [];
  for (let year = RECORD_YEARS.first; year <= RECORD_YEARS.last; year++) {
    const row = tables.placements.find((other) => other.year === year);
    if (row !== undefined) years.push(ratedYear(row, tables));
    else if (isUnknown(iso3, year, tables.placements)) years.push(...unknownYear(year, tables));
    else years.push(unratedYear(year, tables));
  }
  return { country: iso3, years };
}

/** The record of every country, in order of code. */
export function allRecords(): readonly RawHistory[] {
  return countries().flatMap((country) => recordOf(country.iso3) ?? []);
}
