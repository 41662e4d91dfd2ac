import { describe, expect, test } from 'vitest';
import { tables, tierOf } from './record-tables.ts';

const tierCodes = ['1', '2', '2WL', '3', 'SC'];

/** Placements a year, in the order of `tierCodes`. */
const coverage: Readonly<Record<number, readonly number[]>> = {
  2001: [12, 47, 0, 23, 0],
  2002: [18, 52, 0, 19, 0],
  2003: [26, 75, 0, 15, 5],
  2004: [25, 54, 42, 10, 6],
  2005: [24, 76, 27, 14, 7],
  2006: [26, 79, 32, 12, 7],
  2007: [28, 74, 32, 16, 11],
  2008: [29, 70, 40, 14, 17],
  2009: [28, 76, 52, 17, 2],
  2010: [30, 74, 58, 13, 2],
  2011: [32, 85, 41, 23, 3],
  2012: [33, 93, 42, 17, 1],
  2013: [30, 92, 44, 21, 1],
  2014: [31, 89, 44, 23, 1],
  2015: [31, 89, 44, 23, 1],
  2016: [36, 78, 40, 26, 3],
  2017: [6, 18, 30, 20, 3],
  2018: [2, 2, 20, 21, 3],
  2019: [4, 4, 11, 14, 3],
  2020: [34, 88, 44, 19, 3],
  2021: [28, 95, 45, 17, 3],
  2022: [30, 99, 34, 22, 3],
  2023: [30, 105, 26, 24, 3],
  2024: [33, 98, 32, 21, 4],
  2025: [33, 106, 25, 20, 4],
};

describe('sizes', () => {
  test.each([
    ['placements', 3822],
    ['derived', 229],
    ['conflicts', 79],
    ['waivers', 164],
    ['policy_or_pattern', 68],
    ['reassessments', 22],
    ['completeness', 15],
    ['law_enforcement', 49],
    ['countries', 191],
    ['sources', 21],
  ] as const)('%s has %i rows', (name, rows) => {
    expect(tables[name]).toHaveLength(rows);
  });

  test.each(Object.entries(coverage))('the counts of %s', (year, counts) => {
    const rows = tables.placements.filter((row) => row.year === year);
    expect(tierCodes.map((tier) => rows.filter((row) => row.tier === tier).length)).toEqual(counts);
  });
});

describe('the tables agree with each other', () => {
  test('a placement has the tag derived just when derived.csv gives its reason, and the same value', () => {
    const tagged = tables.placements.filter((row) => row.source?.split('+').includes('derived'));
    const key = (row: Readonly<Record<string, string>>) => `${row.iso3} ${row.year} ${row.tier}`;
    expect(tagged.map(key).sort()).toEqual(tables.derived.map(key).sort());
  });

  test('every tag of a placement is explained', () => {
    const known = new Set(tables.sources.map((row) => row.tag));
    const used = new Set(tables.placements.flatMap((row) => row.source?.split('+') ?? []));
    expect([...used].filter((tag) => !known.has(tag))).toEqual([]);
    expect([...known].filter((tag) => tag !== undefined && !used.has(tag))).toEqual(['absent']);
  });

  test('the value chosen in a conflict is the placement, and none is where none was chosen', () => {
    for (const row of tables.conflicts) {
      expect(tierOf(row.iso3 ?? '', Number(row.year)) ?? '', `${row.iso3} ${row.year}`).toBe(
        row.chosen,
      );
    }
  });

  test('a reassessed country was on Tier 3 when the report came out', () => {
    for (const row of tables.reassessments) {
      expect(row.published).toBe('3');
      expect(tierOf(row.iso3 ?? '', Number(row.year)), `${row.iso3} ${row.year}`).toBe('3');
    }
  });

  test('a waiver keeps a country on the watch list, a downgrade puts it on Tier 3', () => {
    const odd = tables.waivers.filter((row) => {
      const tier = tierOf(row.iso3 ?? '', Number(row.year));
      return tier !== (row.kind === 'waiver' ? '2WL' : '3');
    });
    expect(odd.map((row) => `${row.iso3} ${row.year}`)).toEqual(['ATG 2017']);
  });

  test('every listed policy or pattern is a Tier 3', () => {
    for (const row of tables.policy_or_pattern) {
      expect(tierOf(row.iso3 ?? '', Number(row.year)), `${row.iso3} ${row.year}`).toBe('3');
    }
  });

  test.each([2022, 2023, 2024, 2025])(
    'in %i the waivers seen are the third watch-list years',
    (year) => {
      const third = tables.countries
        .map((row) => row.iso3 ?? '')
        .filter((iso3) => [0, 1, 2].every((back) => tierOf(iso3, year - back) === '2WL'));
      const seen = tables.waivers.filter(
        (row) => row.kind === 'waiver' && row.basis === 'explicit' && row.year === String(year),
      );
      expect(seen.map((row) => row.iso3)).toEqual(third);
    },
  );

  test('the coverage of 2016 is that of 2020 but for Kiribati, Vanuatu and the five names missing', () => {
    const covered = (year: number) =>
      tables.countries
        .map((row) => row.iso3 ?? '')
        .filter((iso3) => tierOf(iso3, year) !== undefined);
    const [then, later] = [new Set(covered(2016)), new Set(covered(2020))];
    expect([...then].filter((iso3) => !later.has(iso3))).toEqual(['KIR']);
    expect([...later].filter((iso3) => !then.has(iso3))).toEqual([
      'CAF',
      'CMR',
      'COD',
      'COG',
      'TCD',
      'VUT',
    ]);
  });
});
