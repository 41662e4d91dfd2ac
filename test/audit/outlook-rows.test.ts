import { describe, expect, test } from 'vitest';
import { isExposed, type OutlookRow, outlook } from '../../src/audit/outlook.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { history, years } from '../support/placement-line.ts';

/** The outlook of the year that follows a line, unknown years at its end included. */
const rowAfter = (first: number, line: string): OutlookRow =>
  outlook(history(years(first, line)), { year: first + line.split(' ').length });

describe('the watch list of a coming year', () => {
  test.each([
    ['2 2', 'free', 'tier-2'],
    ['2 W', 'free', 'tier-2-watch-list'],
    ['2 W W', 'needs-waiver', 'tier-2-watch-list'],
    ['2 W W w', 'exhausted', 'tier-2-watch-list'],
    ['2 W W w 3', 'free', 'tier-3'],
    ['2 W W w 3 W', 'capped', 'tier-2-watch-list'],
  ] as const)('after %s: %s', (line, access, placement) => {
    const row = rowAfter(2018, line);
    expect(row).toMatchObject({ country: 'THA', placement, watchList: [access] });
    const isClosed = access === 'exhausted' || access === 'capped';
    expect(row.possible).toEqual(
      PLACEMENTS.filter((one) => !isClosed || one !== 'tier-2-watch-list'),
    );
  });

  test('an unknown past leaves every access, best first, and says so', () => {
    const row = rowAfter(2018, 'W');
    expect(row.watchList).toEqual(['free', 'needs-waiver', 'exhausted', 'capped']);
    expect(row.notices[0]).toEqual({
      code: 'past.before-first-year',
      path: ['years'],
      params: { first: 2018 },
    });
  });

  test('an unknown year before it leaves the placement open', () => {
    const row = rowAfter(2018, '2 W W ?');
    expect(row).toMatchObject({ placement: null, watchList: ['free', 'exhausted'] });
    expect(row.notices).toContainEqual({
      code: 'past.unknown',
      path: ['years'],
      params: { years: [2021] },
    });
  });

  test('before the first report there was no placement', () => {
    const facts = { fullyMeetsMinimumStandards: true };
    const row = outlook(history({ year: 2001, facts }), { year: 2001 });
    expect(row).toMatchObject({ year: 2001, placement: null, watchList: [] });
  });
});

describe('which year it is', () => {
  test('the one after the last by default, or the one asked for', () => {
    const raw = history(years(2018, '2 W'));
    expect(outlook(raw).year).toBe(2020);
    expect(outlook(raw, { year: 2023 }).year).toBe(2023);
  });

  test('one of an empty history has to be named', () => {
    const empty = { country: 'THA', years: [] };
    const told = [{ code: 'history.no-year', path: ['years'], params: {} }];
    expect(() => outlook(empty)).toThrow(expect.objectContaining({ problems: told }));
    expect(outlook(empty, { year: 2020 }).possible).toEqual(PLACEMENTS);
    expect(() => outlook(empty, { year: 1999 })).toThrow(ProblemsError);
  });
});

describe('one year only', () => {
  const oneYear = (row: OutlookRow) =>
    row.notices.filter(({ code }) => code === 'outlook.one-year-only');

  test('is certain where the cap is armed, and only then', () => {
    expect(oneYear(rowAfter(2018, '2 W W w 3'))).toEqual([
      { code: 'outlook.one-year-only', path: [], params: { certain: true } },
    ]);
    expect(oneYear(rowAfter(2018, '2 W W w'))).toEqual([]);
    expect(oneYear(rowAfter(2018, '2 W W w 3 W'))).toEqual([]);
  });

  test('is possible where some clocks are armed', () => {
    expect(oneYear(rowAfter(2018, '2 W W ? 3')).map(({ params }) => params)).toEqual([
      { certain: false },
    ]);
  });

  test('is not said of a report whose law has no cap', () => {
    expect(oneYear(rowAfter(2012, '2 W W w 3'))).toEqual([]);
  });
});

describe('isExposed', () => {
  test.each([
    ['2 2', false],
    ['2 ?', false],
    ['2 W', true],
    ['2 W W', true],
    ['2 W W w 3', true],
    ['2 W W ?', true],
  ])('after %s: %s', (line, exposed) => {
    expect(isExposed(rowAfter(2018, line))).toBe(exposed);
  });
});
