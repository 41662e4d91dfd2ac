import { describe, expect, test } from 'vitest';
import { nextQuestions } from '../../src/advise/next-questions.ts';
import type { PathOptions } from '../../src/advise/path-options.ts';
import { type PathsTo, pathsTo } from '../../src/advise/paths-to.ts';
import { LAST_REPORT_YEAR } from '../../src/law/law.ts';
import { history, years } from '../support/placement-line.ts';

const W = 'tier-2-watch-list';

const to = (first: number, line: string, options: PathOptions = {}): PathsTo =>
  pathsTo(history(years(first, line)), W, options);

const told = ({ paths }: PathsTo) =>
  paths.map(({ waivers, steps }) => [
    waivers,
    ...steps.map(({ year, placement, waiver }) => `${year} ${placement} ${waiver}`),
  ]);

describe('the waivers of a path', () => {
  test('are counted where a year takes one, and nowhere else', () => {
    expect(told(to(2018, '2 W'))).toEqual([[0, `2020 ${W} not-needed`]]);
    expect(told(to(2018, '2 W W'))).toEqual([[1, `2021 ${W} needed`]]);
  });

  test('where none is left the list is reached by another year, best placement first', () => {
    const round = to(2018, '2 W W w');
    expect(round).toMatchObject({ years: 2, certainYears: 2, firstYear: 2023, staying: true });
    expect(told(round)).toEqual(
      ['tier-1', 'tier-2', 'tier-3'].map((first) => [
        0,
        `2022 ${first} not-needed`,
        `2023 ${W} not-needed`,
      ]),
    );
    expect(round.barriers.map(({ rule }) => rule)).toEqual(['automatic-downgrade-exhausted']);
  });
});

describe('notices of paths', () => {
  const codes = ({ notices }: PathsTo) => notices.map(({ code }) => code);
  const NO_LIST = { law: { parameters: { watchList: false } }, within: 3 };

  test('tell that the law is carried on only where a year lies beyond the last one', () => {
    expect(codes(to(LAST_REPORT_YEAR - 2, '2 2'))).toEqual([]);
    expect(codes(to(LAST_REPORT_YEAR - 1, '2 2'))).toEqual(['law.carried-on']);
  });

  test('look as far as the search did where there is no path', () => {
    const none = to(LAST_REPORT_YEAR - 4, '2 2', NO_LIST);
    expect(none).toMatchObject({ years: null, certainYears: null, firstYear: null, paths: [] });
    expect(codes(none)).toEqual(['law.overlay']);
    expect(codes(to(LAST_REPORT_YEAR - 3, '2 2', NO_LIST))).toEqual([
      'law.carried-on',
      'law.overlay',
    ]);
  });

  test('of an uncertain path look at the certain one', () => {
    const open = to(LAST_REPORT_YEAR - 1, 'W');
    expect(open.years).toBe(1);
    expect(open.certainYears ?? 0).toBeGreaterThan(1);
    expect(codes(open)).toContain('law.carried-on');
  });
});

describe('questions', () => {
  test('stand with those first that remove most whatever the answer is', () => {
    const facts = { fullyMeetsMinimumStandards: false };
    const asked = nextQuestions(history(years(2018, '2 W W'), { year: 2021, facts })).questions;
    expect(asked.length).toBeGreaterThan(2);
    const ranks = asked.map(({ removesAtLeast, removesOnAverage }) => [
      removesAtLeast,
      removesOnAverage,
    ]);
    const sorted = [...ranks].sort(([a = 0, b = 0], [c = 0, d = 0]) => c - a || d - b);
    expect(ranks).toEqual(sorted);
    expect(new Set(ranks.map(String)).size).toBeGreaterThan(1);
  });
});
