import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { parseHistory } from '../../src/history/parse.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** The problems of raw data; none where it is valid. */
function problemsOf(raw: unknown): readonly Problem[] {
  const result = parseHistory(raw);
  return result.ok ? [] : result.problems;
}

/** The problems of one year of a history that is otherwise sound. */
const inYear = (entry: object) => problemsOf({ country: 'FJI', years: [{ year: 2022, ...entry }] });

const at = (...path: (string | number)[]) => ['years', 0, ...path];

describe('the top of a history', () => {
  it.each([
    [null, 'null'],
    [5, '5'],
    ['{}', '"{}"'],
    [[], 'an empty list'],
    [[1], 'a list'],
    [true, 'true'],
  ])('is an object, not %j', (raw, found) => {
    expect(problemsOf(raw)).toEqual([
      { code: 'input.wrong-type', path: [], params: { found, expected: 'an object' } },
    ]);
  });

  it('is missing where nothing is given', () => {
    expect(problemsOf(undefined)).toEqual([
      { code: 'input.missing', path: [], params: { expected: 'an object' } },
    ]);
  });

  it('has a country and years', () => {
    expect(problemsOf({})).toEqual([
      { code: 'input.missing', path: ['country'], params: { expected: 'a text' } },
      { code: 'input.missing', path: ['years'], params: { expected: 'a list' } },
    ]);
  });

  it('has a country of one to a hundred characters', () => {
    expect(problemsOf({ country: '', years: [] })).toEqual([
      { code: 'input.too-small', path: ['country'], params: { found: '""', minimum: 1 } },
    ]);
    expect(problemsOf({ country: 'x'.repeat(101), years: [] })[0]).toMatchObject({
      code: 'input.too-big',
      params: { maximum: 100 },
    });
    expect(problemsOf({ country: 'x'.repeat(100), years: [] })).toEqual([]);
  });

  it('knows no other key, and names the nearest', () => {
    expect(problemsOf({ contry: 'FJI', country: 'FJI', years: [] })).toEqual([
      {
        code: 'input.unknown-name',
        path: ['contry'],
        params: {
          found: 'contry',
          nearest: 'country',
          allowed: ['country', 'years', 'note', '$schema'],
        },
      },
    ]);
  });

  it.each([
    ['abc', '"abc"'],
    [{ 0: { year: 2012 }, length: 1 }, 'an object'],
    [null, 'null'],
  ])('has years in a list, not in %j', (years, found) => {
    expect(problemsOf({ country: 'FJI', years })).toEqual([
      { code: 'input.wrong-type', path: ['years'], params: { found, expected: 'a list' } },
    ]);
  });
});

describe('a report year', () => {
  const yearProblem = (year: unknown) =>
    problemsOf({ country: 'FJI', years: [{ year }] }).map(({ code, path, params }) => {
      expect(path).toEqual(['years', 0, 'year']);
      return [code, params] as const;
    });

  it.each([
    [2000, 'input.too-small', { found: '2000', minimum: 2001 }],
    [-1, 'input.too-small', { found: '-1', minimum: 2001 }],
    [2101, 'input.too-big', { found: '2101', maximum: 2100 }],
    [2012.5, 'input.wrong-type', { found: '2012.5', expected: 'a whole number' }],
    ['2012', 'input.wrong-type', { found: '"2012"', expected: 'a number' }],
    [null, 'input.wrong-type', { found: 'null', expected: 'a number' }],
    [undefined, 'input.missing', { expected: 'a number' }],
    [Number.NaN, 'input.not-finite', { found: 'NaN' }],
    [Number.POSITIVE_INFINITY, 'input.not-finite', { found: 'Infinity' }],
    [Number.NEGATIVE_INFINITY, 'input.not-finite', { found: '-Infinity' }],
    [JSON.parse('1e999') as number, 'input.not-finite', { found: 'Infinity' }],
  ])('%s is one problem', (year, code, params) => {
    expect(yearProblem(year)).toEqual([[code, params]]);
  });

  it.each([1e300, -1e300, Number.MAX_SAFE_INTEGER + 2])('%s is one problem, not two', (year) => {
    expect(yearProblem(year)).toHaveLength(1);
  });

  it.each([2001, 2026, 2100])('%i is fine', (year) => {
    expect(yearProblem(year)).toEqual([]);
  });

  it('is an object', () => {
    for (const entry of [null, 5, 'x', []]) {
      expect(problemsOf({ country: 'FJI', years: [entry] })).toMatchObject([
        { code: 'input.wrong-type', path: ['years', 0], params: { expected: 'an object' } },
      ]);
    }
  });

  it('knows no other key, and names the nearest', () => {
    expect(inYear({ placment: 'tier-2' })).toMatchObject([
      {
        code: 'input.unknown-name',
        path: at('placment'),
        params: { found: 'placment', nearest: 'placement' },
      },
    ]);
  });
});

describe('several years', () => {
  const lineOf = (...numbers: number[]) =>
    problemsOf({ country: 'FJI', years: numbers.map((year) => ({ year })) });

  it('two records of one year: the second points to the first', () => {
    expect(lineOf(2011, 2012, 2012)).toEqual([
      {
        code: 'history.duplicate-year',
        path: ['years', 2, 'year'],
        params: { found: 2012, first: 1 },
      },
    ]);
  });

  it('three records of one year: both others point to the first', () => {
    expect(lineOf(2012, 2012, 2012).map(({ params }) => params['first'])).toEqual([0, 0]);
  });

  it('out of order', () => {
    expect(lineOf(2012, 2010, 2011, 2013)).toEqual([
      {
        code: 'history.year-out-of-order',
        path: ['years', 1, 'year'],
        params: { found: 2010, after: 2012 },
      },
      {
        code: 'history.year-out-of-order',
        path: ['years', 2, 'year'],
        params: { found: 2011, after: 2012 },
      },
    ]);
  });

  it('a repeated year is not out of order as well', () => {
    expect(lineOf(2012, 2010, 2012).map(({ code }) => code)).toEqual([
      'history.year-out-of-order',
      'history.duplicate-year',
    ]);
  });

  it('are looked at even where other things are wrong', () => {
    const years = [{ year: 2012, placement: 'tier-9' }, { year: 2012, note: 5 }, { year: 2001 }];
    expect(
      problemsOf({ country: 7, years })
        .map(({ code }) => code)
        .sort(),
    ).toEqual([
      'history.duplicate-year',
      'history.year-out-of-order',
      'input.not-allowed',
      'input.wrong-type',
      'input.wrong-type',
    ]);
  });

  it('a reassessment needs the placement that it revises', () => {
    expect(inYear({ reassessed: 'tier-2' })).toEqual([
      { code: 'history.reassessed-without-placement', path: at('reassessed'), params: {} },
    ]);
    expect(inYear({ placement: 'tier-3', reassessed: 'tier-2' })).toEqual([]);
  });
});

describe('a placement', () => {
  it.each([
    ['tier-2-watchlist', 'tier-2-watch-list'],
    ['Tier 2 Watch List', 'tier-2-watch-list'],
    ['TIER-1', 'tier-1'],
    ['tier2', 'tier-2'],
    ['special case', 'special-case'],
    ['notrated', 'not-rated'],
    ['2WL', null],
    ['', null],
  ])('%j is misspelt: the nearest is %s, and is not taken', (placement, nearest) => {
    expect(inYear({ placement })).toEqual([
      {
        code: 'input.not-allowed',
        path: at('placement'),
        params: { found: JSON.stringify(placement), allowed: PLACEMENTS, nearest },
      },
    ]);
  });

  it.each([2, null, true, ['tier-2'], {}])('%j is none', (placement) => {
    expect(inYear({ placement })).toMatchObject([
      { code: 'input.not-allowed', path: at('placement'), params: { nearest: null } },
    ]);
  });

  it.each(PLACEMENTS)('%s is one', (placement) => {
    expect(inYear({ placement })).toEqual([]);
  });

  it.each(['stated', 'derived', 'disputed'])('can be known as %s', (provenance) => {
    expect(inYear({ placement: 'tier-1', provenance })).toEqual([]);
  });

  it('can be known in no other way', () => {
    expect(inYear({ provenance: 'derivd' })).toMatchObject([
      { code: 'input.not-allowed', params: { nearest: 'derived' } },
    ]);
  });
});

describe('a parsed history', () => {
  it('gives every fact as an object, and an absent one as absent', () => {
    const result = parseHistory({
      country: 'FJI',
      years: [
        { year: 2022, facts: { significantEfforts: false, victimsPerYear: 3 } },
        { year: 2023 },
      ],
    });
    expect(result).toEqual({
      ok: true,
      value: {
        country: 'FJI',
        years: [
          {
            year: 2022,
            facts: { significantEfforts: { value: false }, victimsPerYear: { value: 3 } },
          },
          { year: 2023, facts: {} },
        ],
      },
    });
  });

  it('has nothing to do with the raw data any more', () => {
    const raw = { country: 'FJI', years: [{ year: 2022, sources: ['a'], placement: 'tier-1' }] };
    const result = parseHistory(raw);
    raw.years[0]?.sources.push('b');
    raw.years.push({ year: 1999, sources: [], placement: 'nonsense' });
    expect(result.ok && result.value.years).toEqual([
      { year: 2022, sources: ['a'], placement: 'tier-1', facts: {} },
    ]);
  });
});
