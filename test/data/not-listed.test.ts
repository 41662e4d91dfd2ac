import { describe, expect, test } from 'vitest';
import { allRecords, type RawYear, recordOf } from '../../src/data/index.ts';

/** What histories say of countries that a complete list does not name. */
const NOTE = 'not on the complete list of that year';

const yearOf = (iso3: string, year: number): RawYear | undefined =>
  recordOf(iso3)?.years.find((entry) => entry.year === year);
const every = allRecords().flatMap(({ country, years }) =>
  years.map((entry) => ({ iso3: country, ...entry })),
);
const nameOf = ({ iso3, year }: { iso3: string; year: number }) => `${iso3} ${year}`;

describe('waivers that were not granted', () => {
  const refused = every.filter(({ waiver }) => waiver?.granted === false);
  const placed = refused.filter(({ placement }) => placement !== undefined);

  test('are those of the watch list that a complete list does not name', () => {
    for (const { placement } of placed) expect(placement).toBe('tier-2-watch-list');
    const years = [...new Set(placed.map(({ year }) => year))].sort();
    // The watch list of each year, less those waived.
    expect(years.map((year) => [year, placed.filter((one) => one.year === year).length])).toEqual([
      [2018, 20 - 6],
      [2019, 11 - 7],
      [2020, 44 - 8],
      [2022, 34 - 12],
      [2024, 32 - 4],
      [2025, 25 - 3],
    ]);
  });

  test('are those of the unknown years of 2018 and 2019 too, but for Hong Kong 2018', () => {
    const unplaced = refused.filter(({ placement }) => placement === undefined);
    expect(new Set(unplaced.map(({ year }) => year))).toEqual(new Set([2018, 2019]));
    // 187 names in each report, 48 and 36 of them placed.
    expect(unplaced).toHaveLength(187 - 48 + (187 - 36) - 1);
    expect(yearOf('HKG', 2018)).toBeUndefined();
    expect(yearOf('HKG', 2019)?.waiver?.granted).toBe(false);
  });

  test('name the sources of the list', () => {
    for (const { waiver } of refused) {
      expect(waiver?.sources.join()).not.toBe('');
      expect(waiver?.note).toBe(NOTE);
    }
    expect(yearOf('DZA', 2025)?.waiver).toEqual({
      granted: false,
      sources: ['CIA World Factbook, country entries, 2025 edition (2025 texts)'],
      note: NOTE,
    });
  });
});

describe('no policy or pattern', () => {
  const unlisted = every.filter(({ facts }) => facts?.policyOrPattern?.value === false);

  test('is found where a rated government is not on the list of that year', () => {
    for (const { placement } of unlisted) expect(placement).toMatch(/^tier-/);
    expect(yearOf('FRA', 2025)?.facts?.policyOrPattern).toMatchObject({ value: false, note: NOTE });
  });

  test('names the sources of the list', () => {
    for (const { facts } of unlisted) {
      expect(facts?.policyOrPattern?.sources.join()).not.toBe('');
    }
    expect(yearOf('FRA', 2025)?.facts?.policyOrPattern?.sources).toEqual([
      expect.stringContaining('fergana'),
      'CIA World Factbook, country entries',
    ]);
  });

  test('or one: it is known of every rated government from 2020 on, but for three in doubt', () => {
    const rated = every.filter(
      ({ year, placement }) => year >= 2020 && placement?.startsWith('tier-') === true,
    );
    expect(rated.filter(({ facts }) => facts === undefined).map(nameOf)).toEqual([
      'AFG 2022',
      'MMR 2022',
      'MMR 2023',
    ]);
    expect(unlisted).toHaveLength(rated.length - 68 - 3);
  });

  test('is unknown before the first list, and where no tier was given', () => {
    const stated = every.filter(({ facts }) => facts?.policyOrPattern !== undefined);
    expect(stated.filter(({ year }) => year < 2020)).toEqual([]);
    expect(yearOf('FRA', 2019)).not.toHaveProperty('facts');
    expect(yearOf('YEM', 2022)).toMatchObject({ placement: 'special-case' });
    expect(yearOf('YEM', 2022)).not.toHaveProperty('facts');
    expect(yearOf('KIR', 2025)).toMatchObject({ placement: 'not-rated' });
    expect(yearOf('KIR', 2025)).not.toHaveProperty('facts');
  });
});
