import { cell, integer, list, type Row } from './csv.ts';
import { Interned } from './intern.ts';
import { byText, byYearAndCountry } from './order.ts';
import type { Tables } from './tables.ts';

/** Rows in order of year and country, with the long texts of the named columns by index. */
function interned(
  rows: readonly Row[],
  columns: readonly string[],
  texts: readonly string[],
): { texts: string[]; rows: object[] } {
  const pool = new Interned(rows.flatMap((row) => texts.map((name) => cell(row, name))));
  return {
    texts: pool.texts,
    rows: [...rows].sort(byYearAndCountry).map((row) => ({
      year: integer(row, 'year'),
      ...Object.fromEntries(columns.map((name) => [name, cell(row, name)])),
      ...Object.fromEntries(texts.map((name) => [name, pool.index(cell(row, name))])),
    })),
  };
}

function lists(tables: Tables, name: string): object[] {
  return tables.completeness
    .filter((row) => cell(row, 'list') === name)
    .map((row) => ({
      year: integer(row, 'year'),
      complete: cell(row, 'complete') === 'true',
      unknown: list(row, 'unknown'),
    }));
}

/** Waivers, automatic downgrades and caps, and which years' lists are complete. */
export function encodeWaivers(tables: Tables): object {
  return {
    lists: lists(tables, 'waivers'),
    ...interned(tables.waivers, ['iso3', 'kind', 'basis'], ['source', 'note']),
  };
}

/** The listed policies or patterns, and which years' lists are complete. */
export function encodePolicyOrPattern(tables: Tables): object {
  return {
    lists: lists(tables, 'policy_or_pattern'),
    ...interned(tables.policy_or_pattern, ['iso3'], ['source', 'note']),
  };
}

/** The reassessments. */
export function encodeReassessments(tables: Tables): object {
  return interned(
    tables.reassessments,
    ['iso3', 'published', 'final', 'basis'],
    ['source', 'note'],
  );
}

/** The conflicts between sources. */
export function encodeConflicts(tables: Tables): object {
  return interned(tables.conflicts, ['iso3', 'kind', 'chosen', 'claims'], ['note']);
}

/** The law-enforcement numbers, in the order of the report: regions first, then the world. */
export function encodeLawEnforcement(tables: Tables): object {
  return tables.law_enforcement.map((row) => ({
    region: cell(row, 'region'),
    year: integer(row, 'year'),
    prosecutions: integer(row, 'prosecutions'),
    prosecutionsLabor: integer(row, 'prosecutions_labor'),
    convictions: integer(row, 'convictions'),
    convictionsLabor: integer(row, 'convictions_labor'),
    victimsIdentified: integer(row, 'victims_identified'),
    victimsIdentifiedLabor: integer(row, 'victims_identified_labor'),
    reconstructed: list(row, 'reconstructed'),
    note: cell(row, 'note'),
  }));
}

/** The sources, by tag. */
export function encodeSources(tables: Tables): object {
  const rows = [...tables.sources].sort((a, b) => byText(cell(a, 'tag'), cell(b, 'tag')));
  return rows.map((row) => ({
    tag: cell(row, 'tag'),
    title: cell(row, 'title'),
    kind: cell(row, 'kind'),
    location: cell(row, 'location'),
    licence: cell(row, 'licence'),
    years: cell(row, 'years'),
    trust: cell(row, 'trust'),
  }));
}

/** The countries, in order of their code. */
export function encodeCountries(tables: Tables): object {
  const rows = [...tables.countries].sort((a, b) => byText(cell(a, 'iso3'), cell(b, 'iso3')));
  return rows.map((row) => ({
    iso3: cell(row, 'iso3'),
    iso2: cell(row, 'iso2'),
    name: cell(row, 'name'),
    iso: cell(row, 'iso') === 'true',
    names: list(row, 'names').map((entry) => ({
      from: Number(entry.slice(0, 4)),
      name: entry.slice(5),
    })),
    aliases: list(row, 'aliases'),
    predecessors: list(row, 'predecessors'),
    successors: list(row, 'successors'),
    dissolved: cell(row, 'dissolved') === '' ? 0 : integer(row, 'dissolved'),
  }));
}
