import { describe, expect, test } from 'vitest';
import {
  conflicts,
  placements,
  policyOrPattern,
  policyOrPatternLists,
  reassessments,
  sources,
  sourceTitle,
  waiverLists,
  waivers,
} from '../../src/data/index.ts';
import { tables } from './record-tables.ts';

const lineOf = (row: { readonly iso3: string; readonly year: number }) => `${row.year} ${row.iso3}`;
const inOrder = (rows: readonly { readonly iso3: string; readonly year: number }[]) => {
  expect(rows.map(lineOf)).toEqual(rows.map(lineOf).sort());
};

describe('placements', () => {
  const rows = placements();

  test('has the rows of the table, with their tags', () => {
    expect(rows.map((row) => `${row.iso3} ${row.year} ${row.sources.join('+')}`)).toEqual(
      tables.placements.map((row) => `${row.iso3} ${row.year} ${row.source}`),
    );
  });

  test('tells stated, derived and disputed rows apart', () => {
    const count = (kind: string) => rows.filter((row) => row.provenance === kind).length;
    // 229 of derived.csv, and Kazakhstan 2025.
    expect(count('derived')).toBe(230);
    // 20 conflicts, and China 2016, where one source was not used.
    expect(count('disputed')).toBe(21);
    expect(count('stated')).toBe(3822 - 230 - 21);
  });

  test('a row that is derived against a source is derived, and says both', () => {
    const row = placements('CIV').find((one) => one.year === 2016);
    expect(row).toMatchObject({
      provenance: 'derived',
      note: expect.stringMatching(
        /^upgraded to tier 2 in 2017.*; du 2, du_cumulative 2: claim not used/,
      ),
    });
  });

  test('gives the rows of one country, and none for a code it does not know', () => {
    expect(placements('THA')).toEqual(rows.filter((row) => row.iso3 === 'THA'));
    expect(placements('__proto__')).toEqual([]);
  });
});

describe('waivers', () => {
  const rows = waivers();

  test('has the rows of the table word for word, in order', () => {
    inOrder(rows);
    expect(
      rows.map((row) => [lineOf(row), row.kind, row.basis, row.source, row.note].join('|')).sort(),
    ).toEqual(
      tables.waivers
        .map((row) =>
          [`${row.year} ${row.iso3}`, row.kind, row.basis, row.source, row.note].join('|'),
        )
        .sort(),
    );
  });

  test('says which lists are complete', () => {
    const complete = waiverLists().filter((entry) => entry.complete);
    expect(complete.map((entry) => entry.year)).toEqual([2018, 2019, 2020, 2022, 2024, 2025]);
  });
});

describe('policyOrPattern', () => {
  test('has the rows of the table, in order', () => {
    const rows = policyOrPattern();
    inOrder(rows);
    expect(rows.map((row) => `${lineOf(row)} ${row.source}`).sort()).toEqual(
      tables.policy_or_pattern.map((row) => `${row.year} ${row.iso3} ${row.source}`).sort(),
    );
  });

  test('says which lists are complete, and who is in doubt in the others', () => {
    expect(policyOrPatternLists().filter((entry) => !entry.complete)).toEqual([
      { year: 2022, complete: false, unknown: ['AFG', 'MMR'] },
      { year: 2023, complete: false, unknown: ['MMR'] },
    ]);
  });

  test('has nobody who is in doubt', () => {
    const listed = policyOrPattern().map(lineOf);
    for (const { year, unknown } of policyOrPatternLists()) {
      for (const iso3 of unknown) expect(listed).not.toContain(lineOf({ iso3, year }));
    }
  });
});

describe('reassessments', () => {
  const rows = reassessments();

  test('has the ten governments of September 2003, raised to Tier 2', () => {
    const then = rows.filter((row) => row.year === 2003);
    expect(then.map((row) => row.iso3).join(' ')).toBe('BIH BLZ DOM GEO GRC HTI KAZ SUR TUR UZB');
    expect(new Set(then.map((row) => row.final))).toEqual(new Set(['tier-2']));
  });

  test('has one counted year only: Swaziland 2009', () => {
    expect(rows.filter((row) => row.year >= 2009).map(lineOf)).toEqual(['2009 SWZ']);
  });

  test('brings the watch lists to the length that the interim assessments give', () => {
    const lengthAfter = (year: number) =>
      placements().filter((row) => row.year === year && row.placement === 'tier-2-watch-list')
        .length +
      rows.filter((row) => row.year === year && row.final === 'tier-2-watch-list').length;
    expect([2005, 2006, 2007].map(lengthAfter)).toEqual([33, 34, 34]);
  });

  test('names a source and the way it is known', () => {
    inOrder(rows);
    for (const row of rows) expect(row.source).not.toBe('');
    expect(rows.filter((row) => row.basis === 'derived').map(lineOf)).toEqual([
      '2007 GNQ',
      '2007 KWT',
    ]);
  });
});

describe('conflicts', () => {
  test('has the rows of the table', () => {
    inOrder(conflicts());
    expect(
      conflicts()
        .map((row) => `${row.kind} ${lineOf(row)} ${row.claims} ${row.note}`)
        .sort(),
    ).toEqual(
      tables.conflicts
        .map((row) => `${row.kind} ${row.year} ${row.iso3} ${row.claims} ${row.note}`)
        .sort(),
    );
  });

  test('has no chosen value where none was used', () => {
    expect(conflicts().find((row) => lineOf(row) === '2012 BTN')).not.toHaveProperty('chosen');
  });
});

describe('sources', () => {
  test('has the tags of the table, each with a name to print', () => {
    expect(sources().map((row) => row.tag)).toEqual(tables.sources.map((row) => row.tag).sort());
    expect(sourceTitle('kelley')).toBe('Kelley and Simmons, tier panel');
  });

  test('an unknown tag is its own name', () => {
    expect(sourceTitle('nobody')).toBe('nobody');
  });
});
