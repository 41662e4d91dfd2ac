import fc from 'fast-check';
import { iso31661, iso31663 } from 'iso-3166';
import { describe, expect, test } from 'vitest';
import { type Country, countries, countryName, findCountry } from '../../src/data/index.ts';
import { nameKeys } from '../../src/data/search-key.ts';
import { runs } from '../support/runs.ts';
import { tables } from './record-tables.ts';

const all = countries();
const found = (query: string): string => {
  const answer = findCountry(query);
  return 'match' in answer ? answer.match.iso3 : answer.candidates.map((one) => one.iso3).join(' ');
};
const namesOf = (country: Country): string[] => [
  country.name,
  ...country.names.map((entry) => entry.name),
  ...country.aliases,
];
const byCode = (iso3: string): Country => {
  const country = all.find((one) => one.iso3 === iso3);
  if (country === undefined) throw new Error(`no ${iso3}`);
  return country;
};

describe('the table', () => {
  test('holds every entity of the record once, in order of code', () => {
    const codes = all.map((country) => country.iso3);
    expect(codes).toEqual([...new Set(tables.placements.map((row) => row.iso3))].sort());
  });

  test('has the codes that ISO 3166-1 assigns, and says so', () => {
    const assigned = new Map(iso31661.map((entry) => [entry.alpha3, entry.alpha2]));
    for (const country of all.filter((one) => one.iso)) {
      expect(assigned.get(country.iso3), country.iso3).toBe(country.iso2);
    }
    const others = all.filter((one) => !one.iso).map((one) => one.iso3);
    expect(others).toEqual(['ANT', 'SCG', 'XKX']);
    expect(others.filter((iso3) => assigned.has(iso3))).toEqual([]);
  });

  test('has the withdrawn codes of the dissolved entities, and their successors', () => {
    for (const country of all.filter((one) => one.dissolved !== undefined)) {
      const entry = iso31663.find((one) => one.from.alpha3 === country.iso3);
      expect(entry?.from.alpha2).toBe(country.iso2);
      const heirs = (entry?.to ?? []).map((one) => ('alpha3' in one ? one.alpha3 : ''));
      expect(
        country.successors.every((iso3) => heirs.includes(iso3)),
        country.iso3,
      ).toBe(true);
    }
  });

  test('links dissolved entities and their successors both ways', () => {
    const links = all.flatMap((one) => one.successors.map((heir) => `${one.iso3} ${heir}`));
    const back = all.flatMap((one) => one.predecessors.map((before) => `${before} ${one.iso3}`));
    expect(links.sort()).toEqual(back.sort());
    expect(links).toEqual(['ANT CUW', 'ANT SXM', 'SCG MNE', 'SCG SRB']);
    expect(all.filter((one) => one.dissolved !== undefined).map((one) => one.iso3)).toEqual([
      'ANT',
      'SCG',
    ]);
  });

  test('tells the year of a dissolution, and of no other country any', () => {
    expect(
      countries().flatMap(({ iso3, dissolved }) => (dissolved ? [[iso3, dissolved]] : [])),
    ).toEqual([
      ['ANT', 2010],
      ['SCG', 2006],
    ]);
    expect(countries().find(({ iso3 }) => iso3 === 'FRA')).not.toHaveProperty('dissolved');
  });

  test('names change in order of year, and the last name is the name', () => {
    for (const country of all.filter((one) => one.names.length > 0)) {
      const years = country.names.map((entry) => entry.from);
      expect(years).toEqual([...years].sort((a, b) => a - b));
      expect(country.names.at(-1)?.name).toBe(country.name);
    }
  });
});

describe('countryName', () => {
  test.each([
    ['SWZ', 2017, 'Swaziland'],
    ['SWZ', 2018, 'Eswatini'],
    ['TUR', 2022, 'Turkey'],
    ['TUR', 2023, 'Türkiye'],
    ['TUR', 2025, 'Turkey (Türkiye)'],
    ['MKD', 2018, 'Macedonia'],
    ['MKD', 2019, 'North Macedonia'],
    ['CPV', 2013, 'Cape Verde'],
    ['CZE', 2024, 'Czech Republic'],
    ['CZE', 2025, 'Czechia'],
    ['SCG', 2002, 'Federal Republic of Yugoslavia'],
    ['MMR', 2025, 'Burma'],
  ])('%s in %i is %s', (iso3, year, name) => {
    expect(countryName(byCode(iso3), year)).toBe(name);
  });

  test('before the first name known it is the name of today', () => {
    expect(countryName(byCode('SXM'), 2010)).toBe('Sint Maarten');
  });
});

describe('findCountry', () => {
  test.each(all.map((country) => [country.iso3, country] as const))(
    'finds %s by all its codes and names',
    (iso3, country) => {
      for (const query of [country.iso3, country.iso2, ...namesOf(country)]) {
        expect(found(query), query).toBe(iso3);
      }
    },
  );

  test('finds every name that the tables of the record use', () => {
    const rows = [...tables.placements, ...tables.derived, ...tables.conflicts];
    const names = new Map(
      rows.map(({ country = '', iso3 }) => [`${country} ${iso3}`, [country, iso3]]),
    );
    expect(names.size).toBeGreaterThan(190);
    for (const [country = '', iso3] of names.values()) {
      expect(found(country), country).toBe(iso3);
    }
  });

  test('finds the names of ISO 3166-1, except the one that could be two countries', () => {
    const wrong = iso31661
      .filter((entry) => all.some((country) => country.iso3 === entry.alpha3))
      .filter((entry) => found(entry.name) !== entry.alpha3)
      .map((entry) => `${entry.alpha3} ${entry.name}: ${found(entry.name)}`);
    expect(wrong).toEqual(['COG Congo: COD COG']);
  });

  test('letter case, accents, points and outer spaces do not matter', () => {
    const change = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
      (text) => ` ${text.replaceAll(' ', '  ')}\t`,
      (text) => text.replaceAll("'", '’'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), fc.array(change), (country, pick, changes) => {
        const names = namesOf(country);
        const query = changes.reduce((text, next) => next(text), names[pick % names.length] ?? '');
        expect(found(query), query).toBe(country.iso3);
      }),
    );
  });

  test.each([
    ['Burma', 'Myanmar'],
    ['Eswatini', 'Swaziland'],
    ['Turkey', 'Türkiye'],
    ['Turkey', 'turkiye'],
    ['Czechia', 'Czech Republic'],
    ['Cabo Verde', 'Cape Verde'],
    ['North Macedonia', 'Macedonia'],
    ["Côte d'Ivoire", 'ivory coast'],
    ['South Korea', 'Korea, Republic of'],
    ['North Korea', 'DPRK'],
    ['The Gambia', 'Gambia, The'],
    ['St. Lucia', 'Saint Lucia'],
    ['Trinidad & Tobago', 'trinidad and tobago'],
    ['Republic of the Congo', 'Congo, Republic of'],
    ['U.S.A.', 'us'],
    ['Hong Kong S.A.R.', 'hong kong'],
    ['Timor-Leste', 'East Timor'],
    ['XKX', 'kosovo'],
  ])('%s and %s are one country', (one, other) => {
    expect(findCountry(one)).toHaveProperty('match');
    expect(findCountry(other)).toEqual(findCountry(one));
  });

  test.each([
    ['Congo', 'COD COG'],
    ['korea', 'KOR PRK'],
    ['Republic of Congo', 'COG'],
    ['Saint', 'LCA SXM VCT'],
    ['Bosnia and', 'BIH'],
    ['of Iran', 'IRN'],
  ])('%s is not guessed at when it may be several or is only a part of a name', (query, iso3) => {
    expect(found(query)).toBe(iso3);
    if (query !== 'Republic of Congo')
      expect(findCountry(query)).toEqual({ candidates: iso3.split(' ').map(byCode), nearest: [] });
  });

  test.each(['Guinea', 'Niger', 'Sudan', 'Netherlands', 'Serbia', 'Ireland'])(
    '%s is a name in full, so it is a match though it is also a part of others',
    (query) => {
      expect(findCountry(query)).toMatchObject({ match: { name: query } });
    },
  );

  test('a misspelt name has the nearest ones', () => {
    expect(findCountry('Eswatinni')).toEqual({ candidates: [], nearest: ['Eswatini'] });
    expect(findCountry('Frnace')).toMatchObject({ nearest: ['France'] });
    expect(findCountry('Swazilnd')).toMatchObject({ nearest: ['Swaziland'] });
    // The best first, three of them, and of each country the name that comes first.
    expect(findCountry('Sloveniaa')).toMatchObject({ nearest: ['Slovenia', 'Slovakia'] });
    expect(findCountry('Inland')).toMatchObject({ nearest: ['Finland', 'Ireland', 'Iceland'] });
    expect(findCountry('Turkeye')).toMatchObject({ nearest: ['Turkey'] });
  });

  test.each([
    '',
    ' ',
    '...',
    'the',
    'zz',
    'Atlantis of the Far West',
    '__proto__',
    'constructor',
    '中国',
  ])('%j is nobody', (query) => {
    expect(findCountry(query)).toEqual({ candidates: [], nearest: [] });
  });

  test('never fails, and never gives more than three names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        const answer = findCountry(query);
        if (!('match' in answer)) expect(answer.nearest.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: runs(25, 300) },
    );
  });

  test('no two countries share a code, a name or an alias', () => {
    const owners = new Map<string, string>();
    for (const country of all) {
      for (const text of [country.iso3, country.iso2, ...namesOf(country)]) {
        for (const key of nameKeys(text)) {
          expect(owners.get(key) ?? country.iso3, text).toBe(country.iso3);
          owners.set(key, country.iso3);
        }
      }
    }
  });
});
