import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absenceOf } from '../../src/data/absence.ts';

const rows = [
  { iso3: 'AAA', year: 2020, source: 'one' },
  { iso3: 'BBB', year: 2020, source: 'two' },
  { iso3: 'CCC', year: 2020, source: 'one' },
  { iso3: 'DDD', year: 2021, source: 'three' },
];
const complete = { year: 2020, complete: true, unknown: [] };

describe('absenceOf', () => {
  test('who is on the list is not absent', () => {
    expect(absenceOf('AAA', 2020, rows, [complete])).toBeUndefined();
  });

  test('who is not is absent, by every source of that list, each once', () => {
    expect(absenceOf('DDD', 2020, rows, [complete])).toEqual({
      sources: ['one', 'two'],
      note: 'not on the complete list of that year',
    });
  });

  test('a list that is incomplete for some only tells of all others', () => {
    const lists = [{ year: 2020, complete: false, unknown: ['EEE'] }];
    expect(absenceOf('EEE', 2020, rows, lists)).toBeUndefined();
    expect(absenceOf('DDD', 2020, rows, lists)?.sources).toEqual(['one', 'two']);
  });

  test('nothing follows from a list that is incomplete, or that nobody vouches for', () => {
    const country = fc.constantFrom('AAA', 'DDD', 'EEE');
    fc.assert(
      fc.property(country, fc.integer({ min: 2001, max: 2025 }), (iso3, year) => {
        const lists = [{ year: 2020, complete: false, unknown: [] }];
        expect(absenceOf(iso3, year, rows, lists)).toBeUndefined();
        expect(absenceOf(iso3, year, rows, [])).toBeUndefined();
      }),
    );
  });
});
