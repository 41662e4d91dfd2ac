import { describe, expect, expectTypeOf, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { classify } from '../../src/classify/classify.ts';
import { allRecords, countries, type RawHistory, recordOf } from '../../src/data/index.ts';
import { downgradeNote, noteOf } from '../../src/data/named-downgrades.ts';
import { explain } from '../../src/explain/explain.ts';

const NAMED = ['BLR 2015', 'CHN 2013', 'CHN 2017', 'COM 2015', 'RUS 2013', 'TKM 2016', 'UZB 2013'];

describe('a downgrade that a text names', () => {
  test('is noted with its source in seven years, and in no other', () => {
    const noted = allRecords().flatMap(({ country, years }) =>
      years
        .filter(({ note }) => note?.includes('calls it an '))
        .map(({ year }) => `${country} ${year}`),
    );
    expect(noted.sort()).toEqual(NAMED);
  });

  test('is told in the words of the row', () => {
    expect(downgradeNote('CHN', 2013)).toBe(
      'CIA World Factbook, country entries, 2013 edition, calls it an automatic downgrade (downgraded after the maximum of two consecutive annual waivers); 4 years on Tier 2 Watch List 2009-2012',
    );
    // An address stands behind the claim, not between who says it and what is said.
    expect(downgradeNote('TKM', 2016)).toMatch(
      /^The Diplomat calls it an automatic downgrade \(https:[^ ()]+\); waivers exhausted$/u,
    );
    // After a sourced waiver, or by the run alone, the findings may have been enough.
    expect(downgradeNote('CUB', 2019)).toBeUndefined();
    expect(downgradeNote('THA', 2014)).toBeUndefined();
    // Another country, another year; a waiver that a text names is none.
    for (const [iso3, year] of [
      ['FRA', 2013],
      ['CHN', 2014],
      ['BGD', 2019],
      ['DZA', 2023],
    ] as const)
      expect(downgradeNote(iso3, year)).toBeUndefined();
  });

  test('says who, what and with which words, as far as the row does', () => {
    const row = { kind: 'autodowngrade', source: 'A report', note: '' } as const;
    expect(noteOf(row)).toBe('A report calls it an automatic downgrade');
    expect(noteOf({ ...row, kind: 'reinstatement_cap', note: 'T2WL in 2018' })).toBe(
      'A report calls it an effect of the reinstatement cap; Tier 2 Watch List in 2018',
    );
    expect(noteOf({ ...row, source: 'A report (too late)' })).toBe(
      'A report calls it an automatic downgrade (too late)',
    );
    expect(noteOf({ ...row, source: 'A report, 2013 edition (too late)', note: 'why' })).toBe(
      'A report, 2013 edition, calls it an automatic downgrade (too late); why',
    );
    expect(noteOf({ ...row, source: 'A report, https://example.org/a' })).toBe(
      'A report calls it an automatic downgrade (https://example.org/a)',
    );
    expect(noteOf({ ...row, source: 'A report (too late) ; B' })).toBe(
      'A report (too late) and B call it an automatic downgrade',
    );
    expect(noteOf({ ...row, source: 'A, of 2013 ; B' })).toBe(
      'A, of 2013 and B, call it an automatic downgrade',
    );
  });

  test.each(NAMED)('%s: the answer keeps every cause, and shows the note', (key) => {
    const [country = '', text] = key.split(' ');
    const year = Number(text);
    const answer = classify(recordOf(country), { year });
    expect(answer.causes).toEqual(expect.arrayContaining(['automatic-downgrade', 'merits']));
    expect(answer.recorded?.note).toContain(downgradeNote(country, year));
    for (const detail of ['short', 'full'] as const) {
      const told = explain(answer, { detail }).replace(/\s+/gu, ' ');
      // Beside the published placement, not at the end of the answer.
      const record = /On the record (.*?) The watch-list clock/u.exec(told)?.[1];
      expect(record).toContain(`Note: ${answer.recorded?.note}`.replace(/\s+/gu, ' '));
      expect(record).toContain(' calls it an automatic downgrade');
    }
  });
});

describe('recordOf', () => {
  test('gives nothing for a code that the record does not know: codes are in capitals', () => {
    expectTypeOf(recordOf('THA')).toEqualTypeOf<RawHistory | undefined>();
    for (const code of ['XYZ', 'tha', 'Thailand', '']) expect(recordOf(code)).toBeUndefined();
    for (const { iso3 } of countries()) expect(recordOf(iso3)?.country).toBe(iso3);
    expectTypeOf(audit(recordOf('THA')).summary.verdicts.unlawful).toEqualTypeOf<number>();
  });
});
