import { describe, expect, test } from 'vitest';
import {
  defaultModel,
  placements,
  type RawYear,
  reassessments,
  recordOf,
  waivers,
} from '../../src/data/index.ts';

const yearOf = (iso3: string, year: number): RawYear | undefined =>
  recordOf(iso3)?.years.find((entry) => entry.year === year);

const ABSENT = 'not on the complete list of that year';
const MEMORANDUM =
  'State Department, memorandum of justification, https://www.state.gov/memorandum-of-justification-consistent-with-section-110b2d-of-the-trafficking-victims-protection-act-of-2000-as-amended-tvpa/';
const TEXTS = 'CIA World Factbook, country entries';

/** Years of the record as a whole: nothing is there that should not be, and nothing is missing. */
describe('a year of the record', () => {
  test.each<[string, number, Omit<RawYear, 'year'> | undefined]>([
    ['THA', 2018, { placement: 'tier-2', sources: ['news report'] }],
    ['KIR', 2018, { placement: 'not-rated', sources: ['in none of the lists of the year'] }],
    ['HKG', 2018, undefined],
    ['TLS', 2007, undefined],
    ['CAF', 2016, undefined],
    ['BTN', 2011, { placement: 'not-rated', sources: ['in none of the lists of the year'] }],
    ['TON', 2010, { placement: 'not-rated', sources: ['in none of the lists of the year'] }],
    ['ABW', 2019, { waiver: { granted: false, sources: [MEMORANDUM], note: ABSENT }, sources: [] }],
    [
      'BGD',
      2019,
      {
        placement: 'tier-2-watch-list',
        waiver: { granted: true, sources: [MEMORANDUM] },
        sources: ['State Department memoranda of justification'],
      },
    ],
    [
      'BTN',
      2022,
      {
        placement: 'tier-2-watch-list',
        waiver: {
          granted: true,
          sources: [`${TEXTS}, 2023 edition (2022 texts)`],
          note: expect.stringMatching(/^equals exactly /),
        },
        facts: {
          policyOrPattern: { value: false, sources: [`${TEXTS} (2022 texts)`], note: ABSENT },
        },
        sources: ['CIA World Factbook, world lists', TEXTS],
      },
    ],
    [
      'CHN',
      2022,
      {
        placement: 'tier-3',
        facts: { policyOrPattern: { value: true, sources: [`${TEXTS} (2022 texts)`] } },
        sources: [
          'CIA World Factbook, world lists',
          TEXTS,
          'CIA World Factbook, a sentence about an earlier year',
        ],
      },
    ],
    [
      'KHM',
      2025,
      {
        placement: 'tier-3',
        facts: {
          policyOrPattern: {
            value: true,
            sources: ['Fergana News, https://en.fergana.ru/news/140974', TEXTS],
            note: expect.stringMatching(/; KHM replaces TKM$/),
          },
        },
        sources: [
          'Trafficking in Persons Report 2025, text',
          'CIA World Factbook, world lists',
          TEXTS,
        ],
      },
    ],
    [
      'THA',
      2012,
      {
        // A waiver that only follows from the placements is none of the record's.
        placement: 'tier-2-watch-list',
        sources: [
          'CIA World Factbook, world lists',
          'Kelley and Simmons, tier panel',
          'University of Denver, Human Trafficking Center, yearly tables',
          'University of Denver, Human Trafficking Center, cumulative table',
        ],
      },
    ],
    [
      'KWT',
      2007,
      {
        placement: 'tier-3',
        reassessed: 'tier-2-watch-list',
        sources: [
          'Kelley and Simmons, tier panel',
          'Human Trafficking Indicators (R. Frank)',
          'reassessment: Presidential Determination 2008-4 of 18 October 2007, https://regulations.justia.com/regulations/fedreg/2007/10/26/07-5371.html',
          'reassessment: interim assessment of 28 February 2008, https://webarchive.library.unt.edu/eot2008/20080919233836/http://www.state.gov/g/tip/rls/rpt/101438.htm',
        ],
        provenance: 'derived',
        note: expect.stringMatching(/^the determination takes the government off the list/),
      },
    ],
    [
      'THA',
      2022,
      {
        placement: 'tier-2',
        facts: {
          policyOrPattern: { value: false, sources: [`${TEXTS} (2022 texts)`], note: ABSENT },
        },
        sources: ['news report'],
      },
    ],
    [
      'GNQ',
      2024,
      {
        placement: 'tier-2-watch-list',
        waiver: { granted: false, sources: [`${TEXTS} (2024 texts)`], note: ABSENT },
        facts: {
          policyOrPattern: {
            value: false,
            sources: ['American Faith, https://americanfaith.com/?p=225570', TEXTS],
            note: ABSENT,
          },
        },
        sources: ['CIA World Factbook, world lists', TEXTS],
        note: 'factbook_country 2WL, factbook_country 3: the source disagrees with itself across its editions',
      },
    ],
    [
      'SOM',
      2024,
      {
        placement: 'special-case',
        sources: ['derived by elimination'],
        provenance: 'derived',
        note: 'special case in the report before and the report after; outside the tier lists of the year',
      },
    ],
    [
      'GRC',
      2003,
      {
        placement: 'tier-3',
        reassessed: 'tier-2',
        sources: [
          'Kelley and Simmons, tier panel',
          'Human Trafficking Indicators (R. Frank)',
          'reassessment: Presidential Determination 2003-35 of 9 September 2003, https://webharvest.gov/peth04/20041014205942/http://www.state.gov/g/tip/rls/tiprpt/2003/',
        ],
        note: 'one of ten governments raised to Tier 2',
      },
    ],
    [
      'TKM',
      2016,
      {
        placement: 'tier-3',
        sources: [
          'University of Denver, Human Trafficking Center, yearly tables',
          'University of Denver, Human Trafficking Center, cumulative table',
        ],
        note: 'The Diplomat calls it an automatic downgrade (https://thediplomat.com/2016/07/forced-labor-remains-endemic-in-uzbekistan-and-turkmenistan); waivers exhausted',
      },
    ],
    [
      'BTN',
      2012,
      {
        placement: 'not-rated',
        sources: ['in none of the lists of the year'],
        note: expect.stringMatching(/^kelley 2: claim not used: Bhutan is in no other source/),
      },
    ],
  ])('%s %i', (iso3, year, entry) => {
    expect(yearOf(iso3, year)).toEqual(entry === undefined ? undefined : { year, ...entry });
  });

  test.each([
    ['TLS', [2005, 2007, 2017]],
    ['HKG', [2017, 2018]],
    ['FRA', [2017]],
    // Placed up to 2016, and from 2020 on.
    ['KIR', []],
    ['VUT', []],
  ])('of %s is missing in %j only', (iso3, missing) => {
    const numbers = recordOf(iso3)?.years.map(({ year }) => year);
    const all = Array.from({ length: 25 }, (_, at) => 2001 + at);
    expect(numbers).toEqual(all.filter((year) => !missing.includes(year)));
  });

  test('of an unknown country is none', () => {
    expect(recordOf('ZZZ')).toBeUndefined();
  });
});

describe('a row of a table', () => {
  test('of placements is there for each year with one', () => {
    expect(placements('BTN').map(({ year, placement }) => `${year} ${placement}`)).toEqual([
      ...[2013, 2014, 2015, 2016].map((year) => `${year} tier-2`),
      ...[2020, 2021, 2022].map((year) => `${year} tier-2-watch-list`),
      ...[2023, 2024, 2025].map((year) => `${year} tier-2`),
    ]);
  });

  test('of waivers is of one of the kinds, known in one of the ways', () => {
    expect(new Set(waivers().map(({ kind, basis }) => `${kind} ${basis}`))).toEqual(
      new Set([
        'waiver derived',
        'waiver explicit',
        'autodowngrade derived',
        'autodowngrade explicit',
        'autodowngrade post_waiver',
        'reinstatement_cap derived',
        'reinstatement_cap_or_merits derived',
      ]),
    );
  });

  test('of reassessments has the published and the final placement', () => {
    const of = (iso3: string) => reassessments().find((row) => row.iso3 === iso3);
    expect(of('KWT')).toEqual({
      iso3: 'KWT',
      year: 2007,
      published: 'tier-3',
      final: 'tier-2-watch-list',
      basis: 'derived',
      source: expect.stringMatching(/^https:.* \(interim assessment of 28 February 2008\)$/),
      note: expect.stringMatching(/^the determination takes/),
    });
    expect(of('GRC')).toMatchObject({ published: 'tier-3', final: 'tier-2', basis: 'explicit' });
  });

  test('of the model has its schema before all', () => {
    const { schema, name, waiver } = defaultModel();
    expect(schema).toBe('tvpa-tiers/model/1');
    expect(name).not.toBe('');
    expect(waiver > 0 && waiver < 1).toBe(true);
  });
});
