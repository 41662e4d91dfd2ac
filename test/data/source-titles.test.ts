import { describe, expect, test } from 'vitest';
import {
  allRecords,
  policyOrPattern,
  reassessments,
  sourceTitle,
  waivers,
} from '../../src/data/index.ts';
import { readersTitles } from '../../src/data/source-titles.ts';

/** Files, archives and folders: names that tell a reader nothing. */
const RAW = /\.(?:csv|gz|json|dta|xlsx|sql)\b|@[0-9a-f]{7}|\bT2WL\b/u;

describe('readersTitles', () => {
  test.each([
    [
      'tiers factbook_tiers.csv (CIA World Factbook via MilkMp/Archive @b998f60a91)',
      ['CIA World Factbook, country entries'],
    ],
    [
      'Factbook 2022 texts: factbook_tiers.csv (CIA World Factbook via MilkMp/Archive)',
      ['CIA World Factbook, country entries (2022 texts)'],
    ],
    [
      'country_fields_2023.sql.gz / factbook.json (2022 texts)',
      ['CIA World Factbook, country entries, 2023 edition (2022 texts)'],
    ],
    ['factbook.json (2024 texts)', ['CIA World Factbook, country entries (2024 texts)']],
    [
      'http://m.state.gov/md137250.htm (interim assessment of 24 February 2010)',
      ['interim assessment of 24 February 2010, http://m.state.gov/md137250.htm'],
    ],
    [
      'https://www.ecoi.net/en/document/2055159.html (excerpt ends early)',
      [
        'ecoi.net, copies of the narratives, https://www.ecoi.net/en/document/2055159.html (excerpt ends early)',
      ],
    ],
    ['https://gantnews.com/2017/06/27/a', ['GantNews, https://gantnews.com/2017/06/27/a']],
    ['https://example.org/gantnews.com', ['https://example.org/gantnews.com']],
    ['a ; a ; b', ['a', 'b']],
    [
      'T1 in 2010, T2 in 2011, T2WL, T3 and T4',
      ['Tier 1 in 2010, Tier 2 in 2011, Tier 2 Watch List, Tier 3 and T4'],
    ],
    ['Report 2014, p. 372', ['Report 2014, p. 372']],
  ])('%s', (source, titles) => {
    expect(readersTitles(source)).toEqual(titles);
    // A title is in a reader's words already.
    expect(titles.flatMap((title) => readersTitles(title))).toEqual(titles);
  });

  test('keeps the address of every page', () => {
    const rows = [...waivers(), ...policyOrPattern(), ...reassessments()];
    for (const { source } of rows) {
      const told = readersTitles(source).join(' ');
      for (const [address] of source.matchAll(/https?:\/\/[^\s)]+/gu))
        expect(told).toContain(address);
    }
  });
});

test('sourceTitle takes a tag, a row’s text, or anything else', () => {
  expect(sourceTitle('kelley')).toBe('Kelley and Simmons, tier panel');
  expect(sourceTitle('factbook.json (2024 texts) ; b')).toBe(
    'CIA World Factbook, country entries (2024 texts); b',
  );
  expect(sourceTitle('')).toBe('');
});

test('no history of the record names a raw file as a source', () => {
  for (const { country, years } of allRecords()) {
    for (const { year, sources, waiver, facts } of years) {
      const named = [
        ...sources,
        ...(waiver?.sources ?? []),
        ...(facts?.policyOrPattern.sources ?? []),
      ];
      for (const source of named)
        expect([country, year, source]).not.toContainEqual(expect.stringMatching(RAW));
    }
  }
});
