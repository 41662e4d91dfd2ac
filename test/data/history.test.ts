import { describe, expect, test } from 'vitest';
import {
  allRecords,
  countries,
  placements,
  type RawYear,
  RECORD_GAP,
  RECORD_YEARS,
  reassessments,
  recordOf,
} from '../../src/data/index.ts';
import { parseHistory } from '../../src/history/parse.ts';
import { tables, tierOf } from './record-tables.ts';

const records = allRecords();
const yearOf = (iso3: string, year: number): RawYear | undefined =>
  recordOf(iso3)?.years.find((entry) => entry.year === year);
const every = records.flatMap((record) =>
  record.years.map((entry) => ({ iso3: record.country, ...entry })),
);

describe('allRecords', () => {
  test('has a history for every country, in order of code', () => {
    expect(records.map((record) => record.country)).toEqual(
      countries().map((country) => country.iso3),
    );
  });

  test('holds the 3,822 placements of the table, each with its sources', () => {
    const words = {
      '1': 'tier-1',
      '2': 'tier-2',
      '2WL': 'tier-2-watch-list',
      '3': 'tier-3',
      SC: 'special-case',
    };
    const rated = every.filter(
      (entry) => entry.placement !== undefined && entry.placement !== 'not-rated',
    );
    expect(rated).toHaveLength(3822);
    for (const { iso3, year, placement, sources } of rated) {
      const code = Object.entries(words).find(([, word]) => word === placement)?.[0];
      expect(tierOf(iso3, year), `${iso3} ${year}`).toBe(code);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  test.each(records.map((record) => [record.country, record] as const))(
    '%s is a valid history file',
    (_, record) => {
      expect(parseHistory(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
    },
  );

  test('years ascend, each at most once, inside the record', () => {
    for (const { years } of records) {
      const numbers = years.map((entry) => entry.year);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(numbers[0]).toBe(RECORD_YEARS.first);
      expect(numbers.at(-1)).toBe(RECORD_YEARS.last);
    }
  });
});

describe('years without a placement', () => {
  const silent = countries().flatMap(({ iso3 }) => {
    const rated = placements(iso3).map((row) => row.year);
    const years = Array.from({ length: 25 }, (_, i) => 2001 + i).filter(
      (year) => !rated.includes(year),
    );
    return years.map((year) => ({
      iso3,
      year,
      between: year > Math.min(...rated) && year < Math.max(...rated),
      entry: yearOf(iso3, year),
    }));
  });
  const inGap = (year: number): boolean => year >= RECORD_GAP.first && year <= RECORD_GAP.last;
  const isTimor = (iso3: string, year: number): boolean =>
    iso3 === 'TLS' && [2005, 2007].includes(year);

  test('are unknown in the gap of 2016 to 2019 between placements', () => {
    const unknown = silent.filter(({ year, between }) => inGap(year) && between);
    expect(unknown).toHaveLength(405);
    expect(unknown.filter(({ entry }) => entry?.placement !== undefined)).toEqual([]);
  });

  test('stand there only for what is known of a waiver: the lists of 2018 and 2019 are complete', () => {
    const unknown = silent.filter(({ year, between }) => inGap(year) && between);
    const nameOf = ({ iso3, year }: { iso3: string; year: number }) => `${iso3} ${year}`;
    const standing = unknown.filter(({ entry }) => entry !== undefined);
    expect(standing.filter(({ year }) => year < 2018).map(nameOf)).toEqual(['ATG 2017']);
    const after = unknown.filter(({ year }) => year >= 2018);
    expect(after).toHaveLength(290);
    expect(after.filter(({ entry }) => entry === undefined).map(nameOf)).toEqual(['HKG 2018']);
    for (const { entry } of standing.filter(({ year }) => year >= 2018)) {
      expect(Object.keys(entry ?? {})).toEqual(['year', 'waiver', 'sources']);
      expect(entry?.waiver?.granted).toBe(false);
    }
  });

  test('are not-rated everywhere else, but for the two years of Timor-Leste', () => {
    const known = silent.filter(({ year, between }) => !(inGap(year) && between));
    expect(known).toHaveLength(548);
    for (const { iso3, year, entry } of known) {
      expect(entry?.placement, `${iso3} ${year}`).toBe(
        isTimor(iso3, year) ? undefined : 'not-rated',
      );
    }
  });

  test('of Timor-Leste in 2005 and 2007 are unknown, because a source has it on Tier 2 or the watch list', () => {
    expect(yearOf('TLS', 2005)).toBeUndefined();
    expect(yearOf('TLS', 2007)).toBeUndefined();
    expect(yearOf('TLS', 2004)?.placement).toBe('not-rated');
  });

  test('of Kiribati after 2016 and Vanuatu before 2020 are not-rated', () => {
    expect(yearOf('KIR', 2017)?.placement).toBe('not-rated');
    expect(yearOf('VUT', 2019)?.placement).toBe('not-rated');
  });

  test('of dissolved entities and of their successors do not overlap', () => {
    expect(yearOf('SCG', 2006)?.placement).not.toBe('not-rated');
    expect(yearOf('SCG', 2007)?.placement).toBe('not-rated');
    expect(yearOf('SRB', 2006)?.placement).toBe('not-rated');
    expect(yearOf('SRB', 2007)?.placement).not.toBe('not-rated');
  });

  test('say what a claim that was not used says', () => {
    expect(yearOf('BTN', 2012)).toMatchObject({
      placement: 'not-rated',
      note: expect.stringContaining('kelley 2: claim not used'),
    });
  });
});

describe('waivers', () => {
  const granted = every.filter((entry) => entry.waiver?.granted === true);

  test('are those that a text states, and no others', () => {
    const explicit = tables.waivers.filter(
      (row) => row.kind === 'waiver' && row.basis === 'explicit',
    );
    expect(granted.map(({ iso3, year }) => `${year} ${iso3}`).sort()).toEqual(
      explicit.map((row) => `${row.year} ${row.iso3}`).sort(),
    );
    expect(granted).toHaveLength(66);
  });

  test('name their source', () => {
    for (const { waiver } of granted) expect(waiver?.sources.join()).not.toBe('');
  });

  test('that only follow from the placements are left out', () => {
    expect(yearOf('THA', 2012)).toMatchObject({ placement: 'tier-2-watch-list' });
    expect(yearOf('THA', 2012)?.waiver).toBeUndefined();
  });

  test('stand where the placement is unknown too, without setting it', () => {
    expect(yearOf('ATG', 2017)).toEqual({
      year: 2017,
      waiver: {
        granted: true,
        sources: [expect.stringContaining('memorandum-of-justification')],
        note: expect.stringContaining('could be 2016'),
      },
      sources: [],
    });
  });
});

describe('policy or pattern', () => {
  test('is a fact with its source where a government is listed', () => {
    expect(yearOf('KHM', 2025)?.facts?.policyOrPattern).toMatchObject({
      value: true,
      sources: [
        'Fergana News, https://en.fergana.ru/news/140974',
        'CIA World Factbook, country entries',
      ],
    });
    expect(every.filter((entry) => entry.facts?.policyOrPattern?.value === true)).toHaveLength(68);
  });
});

describe('reassessments', () => {
  test('stand beside the published placement', () => {
    expect(yearOf('SWZ', 2009)).toMatchObject({
      placement: 'tier-3',
      reassessed: 'tier-2-watch-list',
      sources: expect.arrayContaining([expect.stringContaining('reassessment: ')]),
    });
    expect(yearOf('GRC', 2003)).toMatchObject({ placement: 'tier-3', reassessed: 'tier-2' });
  });

  test('are those of the table', () => {
    expect(every.filter((entry) => entry.reassessed !== undefined)).toHaveLength(
      reassessments().length,
    );
  });

  test('that were concluded, not read, are marked', () => {
    expect(yearOf('KWT', 2007)).toMatchObject({
      reassessed: 'tier-2-watch-list',
      provenance: 'derived',
    });
    expect(yearOf('SWZ', 2009)?.provenance).toBeUndefined();
  });
});

describe('provenance', () => {
  test('derived rows give their reason', () => {
    const derived = every.filter((entry) => entry.provenance === 'derived');
    expect(derived).toHaveLength(230 + 2);
    for (const { note } of derived) expect(note).toMatch(/\w/);
    expect(yearOf('KAZ', 2025)).toMatchObject({
      provenance: 'derived',
      note: expect.stringContaining('Jordan'),
    });
  });

  test('disputed rows quote the claims', () => {
    expect(yearOf('TZA', 2008)).toMatchObject({
      placement: 'tier-2',
      provenance: 'disputed',
      note: expect.stringContaining('kelley 2, du 2WL, hti 2*: Kelley right'),
    });
  });

  test('a source that contradicts itself earns a note and no mark', () => {
    expect(yearOf('GNQ', 2024)).toMatchObject({
      note: expect.stringContaining('disagrees with itself'),
    });
    expect(yearOf('GNQ', 2024)?.provenance).toBeUndefined();
  });
});

test.each(['', 'swz', 'ZZZ', '__proto__', 'constructor', 'toString'])(
  '%j has no record',
  (iso3) => {
    expect(recordOf(iso3)).toBeUndefined();
  },
);
