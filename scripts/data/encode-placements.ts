import { cell, integer, type Row } from './csv.ts';
import { Interned } from './intern.ts';
import { byCountryAndYear, byText } from './order.ts';
import type { Tables } from './tables.ts';

const GAP = '-';

/** Rows by country, in order of country and year. */
function byCountry(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of [...rows].sort(byCountryAndYear)) {
    const iso3 = cell(row, 'iso3');
    groups.set(iso3, [...(groups.get(iso3) ?? []), row]);
  }
  return groups;
}

/** Rows whose value no source states: those of derived.csv, and those whose source is an inference. */
function reasons(tables: Tables): { iso3: string; year: number; why: string }[] {
  const inferred = new Map(
    tables.sources
      .filter((row) => cell(row, 'kind') === 'inferred')
      .map((row) => [cell(row, 'tag'), cell(row, 'trust')]),
  );
  const derived = tables.derived.map((row) => ({
    iso3: cell(row, 'iso3'),
    year: integer(row, 'year'),
    why: cell(row, 'why').replace(' (see NOTES)', ''),
  }));
  const guessed = tables.placements.flatMap((row) => {
    const why = inferred.get(cell(row, 'source'));
    return why === undefined ? [] : [{ iso3: cell(row, 'iso3'), year: integer(row, 'year'), why }];
  });
  return [...derived, ...guessed];
}

/** Country-years that were in the report, though no source tells Tier 2 from the watch list. */
function unsettled(tables: Tables): Record<string, number[]> {
  const rows = tables.conflicts.filter(
    (row) => cell(row, 'chosen') === '' && cell(row, 'claims').endsWith('=2*'),
  );
  return Object.fromEntries(
    [...byCountry(rows)].map(([iso3, found]) => [iso3, found.map((row) => integer(row, 'year'))]),
  );
}

function series(rows: readonly Row[], sources: Interned): object {
  const years = rows.map((row) => integer(row, 'year'));
  const from = Math.min(...years);
  const tiers = Array.from({ length: Math.max(...years) - from + 1 }, () => GAP);
  rows.forEach((row, i) => {
    tiers[(years[i] ?? from) - from] = cell(row, 'tier');
  });
  return {
    from,
    tiers: tiers.join(' '),
    sources: rows.map((row) => sources.index(cell(row, 'source'))),
  };
}

/** The placements of record.json: a run of tier codes for each country, sources and reasons by index. */
export function encodePlacements(tables: Tables): object {
  const sources = new Interned(tables.placements.map((row) => cell(row, 'source')));
  const why = reasons(tables);
  const whys = new Interned(why.map((row) => row.why));
  const derived: Record<string, Record<string, number>> = {};
  for (const row of why.sort((a, b) => byText(a.iso3, b.iso3) || a.year - b.year)) {
    derived[row.iso3] = { ...derived[row.iso3], [row.year]: whys.index(row.why) };
  }
  return {
    sources: sources.texts,
    reasons: whys.texts,
    unsettled: unsettled(tables),
    derived,
    placements: Object.fromEntries(
      [...byCountry(tables.placements)].map(([iso3, rows]) => [iso3, series(rows, sources)]),
    ),
  };
}
