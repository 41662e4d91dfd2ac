import { describe, expect, test } from 'vitest';
import { lawEnforcement } from '../../src/data/index.ts';

const rows = lawEnforcement();
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
const numbers = [
  'prosecutions',
  'prosecutionsLabor',
  'convictions',
  'convictionsLabor',
  'victimsIdentified',
  'victimsIdentifiedLabor',
] as const;

/** The printed totals that are not the sum of the regions. */
const differing = new Map([
  ['2018 prosecutions', { printed: 11_096, sum: 11_090 }],
  ['2018 convictionsLabor', { printed: 259, sum: 318 }],
  ['2019 victimsIdentified', { printed: 111_932, sum: 118_932 }],
  ['2021 convictions', { printed: 5260, sum: 5215 }],
  ['2023 victimsIdentified', { printed: 133_939, sum: 133_969 }],
]);

describe('lawEnforcement', () => {
  test('has seven years of six regions and of the world', () => {
    const regions = [...new Set(rows.map((row) => row.region))];
    expect(regions).toEqual([
      'Africa',
      'East Asia & Pacific',
      'Europe',
      'Near East',
      'South & Central Asia',
      'Western Hemisphere',
      'Global',
    ]);
    for (const region of regions) {
      expect(rows.filter((row) => row.region === region).map((row) => row.year)).toEqual(years);
    }
  });

  test('counts labour cases inside all cases', () => {
    for (const row of rows) {
      expect(row.prosecutionsLabor).toBeLessThanOrEqual(row.prosecutions);
      expect(row.convictionsLabor).toBeLessThanOrEqual(row.convictions);
      expect(row.victimsIdentifiedLabor).toBeLessThanOrEqual(row.victimsIdentified);
    }
  });

  test.each(years.flatMap((year) => numbers.map((name) => [name, year] as const)))(
    'the total of %s in %i is the sum of the regions, or known not to be',
    (name, year) => {
      const regional = rows.filter((row) => row.region !== 'Global' && row.year === year);
      const world = rows.find((row) => row.region === 'Global' && row.year === year);
      const sum = regional.reduce((total, row) => total + row[name], 0);
      const exception = differing.get(`${year} ${name}`);
      expect({ printed: world?.[name], sum }).toEqual(exception ?? { printed: sum, sum });
      if (exception !== undefined) expect(world?.note).toContain(String(sum));
    },
  );

  test('a note stands only where a total differs', () => {
    expect(
      rows.filter((row) => row.note !== undefined).map((row) => `${row.region} ${row.year}`),
    ).toEqual(['Global 2018', 'Global 2019', 'Global 2021', 'Global 2023']);
  });

  test('cells that were put together again are named, and are only years and one checked number', () => {
    const rebuilt = rows.filter((row) => row.reconstructed.length > 0);
    expect(rebuilt.map((row) => `${row.region} ${row.year} ${row.reconstructed.join()}`)).toEqual(
      years.map((year) => `Global ${year} year${year === 2023 ? ',prosecutions' : ''}`),
    );
  });
});
