import { absenceOf } from './absence.ts';
import { conflictNote, conflicts } from './conflicts.ts';
import { countries } from './countries.ts';
import { downgradeNote } from './named-downgrades.ts';
import { isUnsettled, placements } from './placements.ts';
import { policyOrPattern, policyOrPatternLists } from './policy-or-pattern.ts';
import type { RawHistory, RawYear } from './raw-history.ts';
import { reassessments } from './reassessments.ts';
import { readersTitles } from './source-titles.ts';
import { sourceTitle } from './sources.ts';
import type {
  ConflictRow,
  Placement,
  PlacementRow,
  PolicyOrPatternRow,
  ReassessmentRow,
  WaiverRow,
} from './types.ts';
import { waiverLists, waivers } from './waivers.ts';

/** The first and the last report of the record. */
export const RECORD_YEARS = { first: 2001, last: 2025 } as const;

/** The reports whose lists are known only in part: a country may be missing though it was placed. */
export const RECORD_GAP = { first: 2016, last: 2019 } as const;

/** Placements of a government that was weighed: it could be listed with a policy or pattern. */
const ON_A_TIER: readonly Placement[] = ['tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3'];

/**
 * The memorandum of 2018 justifies a waiver for Hong Kong too, in case it stayed on the watch list. So
 * it tells neither that one was granted nor that none was.
 */
const CONTINGENT_WAIVERS: readonly string[] = ['HKG 2018'];

interface Tables {
  readonly iso3: string;
  readonly placements: readonly PlacementRow[];
  /** Of every country: whether one is missing shows only on the whole list. */
  readonly waivers: readonly WaiverRow[];
  /** Of every country. */
  readonly policies: readonly PolicyOrPatternRow[];
  readonly reassessments: readonly ReassessmentRow[];
  readonly conflicts: readonly ConflictRow[];
}

function tablesOf(iso3: string): Tables {
  const mine = <T extends { readonly iso3: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.iso3 === iso3);
  return {
    iso3,
    placements: placements(iso3),
    // A waiver that only follows from the placements is no evidence, so it is not in the history.
    waivers: waivers().filter((row) => row.kind === 'waiver' && row.basis !== 'derived'),
    policies: policyOrPattern(),
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

/**
 * The waiver of a year. None was granted where the country is missing from a complete list, but that
 * is said only where a waiver is the question: on the watch list, or where the placement is unknown.
 */
function waiverOf(
  year: number,
  final: Placement | undefined,
  { iso3, waivers: rows }: Tables,
): Pick<RawYear, 'waiver'> {
  const row = rows.find((other) => other.iso3 === iso3 && other.year === year);
  if (row !== undefined) {
    const note = row.note === '' ? {} : { note: row.note };
    return { waiver: { granted: true, sources: readersTitles(row.source), ...note } };
  }
  if (final !== undefined && final !== 'tier-2-watch-list') return {};
  if (CONTINGENT_WAIVERS.includes(`${iso3} ${year}`)) return {};
  const absence = absenceOf(iso3, year, rows, waiverLists());
  return absence === undefined ? {} : { waiver: { granted: false, ...absence } };
}

function factsOf(
  year: number,
  final: Placement,
  { iso3, policies: rows }: Tables,
): Pick<RawYear, 'facts'> {
  const row = rows.find((other) => other.iso3 === iso3 && other.year === year);
  if (row !== undefined) {
    const note = row.note === '' ? {} : { note: row.note };
    const sources = readersTitles(row.source);
    return { facts: { policyOrPattern: { value: true, sources, ...note } } };
  }
  if (!ON_A_TIER.includes(final)) return {};
  const absence = absenceOf(iso3, year, rows, policyOrPatternLists());
  return absence === undefined ? {} : { facts: { policyOrPattern: { value: false, ...absence } } };
}

function ratedYear(row: PlacementRow, tables: Tables): RawYear {
  const { year, placement } = row;
  const change = tables.reassessments.find((other) => other.year === year);
  const provenance = change?.basis === 'derived' ? 'derived' : row.provenance;
  const final = change?.final ?? placement;
  const downgrade = final === 'tier-3' ? downgradeNote(tables.iso3, year) : undefined;
  const notes = [row.note, change?.note, downgrade].filter(
    (text) => text !== undefined && text !== '',
  );
  return {
    year,
    placement,
    ...(change === undefined ? {} : { reassessed: change.final }),
    ...waiverOf(year, final, tables),
    ...factsOf(year, final, tables),
    sources: [
      ...row.sources.map(sourceTitle),
      ...(change === undefined
        ? []
        : readersTitles(change.source).map((one) => `reassessment: ${one}`)),
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

/** A year whose placement is unknown is left out, unless it is known whether a waiver was granted. */
function unknownYear(year: number, tables: Tables): RawYear[] {
  const waiver = waiverOf(year, undefined, tables);
  return waiver.waiver === undefined ? [] : [{ year, ...waiver, sources: [] }];
}

/**
 * The record of a country as a history, 2001 to 2025; undefined for a code that the record does
 * not know. Codes are in capitals, as ISO 3166-1 writes them; `findCountry` finds one by name. A
 * year without a placement is `not-rated`, except where it is unknown: in the reports of 2016 to
 * 2019 between placements, and where a source says that it was placed but not where. Such a year
 * is left out, or stands without a placement where it is known whether a waiver was granted. What
 * a complete list of waivers, or of policies or patterns, says of a country that is not on it is
 * a finding too.
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
