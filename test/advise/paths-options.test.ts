import { describe, expect, it } from 'vitest';
import type { PathOptions } from '../../src/advise/path-options.ts';
import { pathsTo } from '../../src/advise/paths-to.ts';
import type { Placement } from '../../src/facts/placements.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { history, years } from '../support/placement-line.ts';

const LINE = history(years(2023, 'W W'));

function problemsOf(target: string, options: PathOptions = {}, raw: unknown = LINE) {
  try {
    pathsTo(raw, target as Placement, options);
  } catch (fault) {
    if (fault instanceof ProblemsError) return fault.problems;
    throw fault;
  }
  return [];
}

describe('what pathsTo refuses', () => {
  it('a misspelt target, with the nearest', () => {
    expect(problemsOf('tier2')).toMatchObject([
      { code: 'advice.unknown-target', path: ['target'], params: { nearest: 'tier-2' } },
    ]);
  });

  it.each(['special-case', 'not-rated'])('%s, unless unranked years are asked for', (target) => {
    expect(problemsOf(target)).toMatchObject([
      { code: 'advice.unranked-target', params: { found: `"${target}"` } },
    ]);
    expect(problemsOf(target, { includeUnranked: true })).toEqual([]);
  });

  it.each([0, -1, 1.5, 21, Number.NaN, Number.POSITIVE_INFINITY])('within %d', (within) => {
    expect(problemsOf('tier-1', { within })).toMatchObject([
      { code: 'advice.bad-within', path: ['within'], params: { minimum: 1, maximum: 20 } },
    ]);
  });

  it.each([1, 20])('nothing about within %d', (within) => {
    expect(problemsOf('tier-1', { within })).toEqual([]);
  });

  it.each([2000, 2100, 2025.5])('a start after %d', (year) => {
    expect(problemsOf('tier-1', { year })).toMatchObject([
      { code: 'options.year-out-of-range', path: ['year'], params: { maximum: 2099 } },
    ]);
  });

  it('a history without a year, where no start is given', () => {
    expect(problemsOf('tier-1', {}, history())).toMatchObject([{ code: 'history.no-year' }]);
    expect(problemsOf('tier-1', { year: 2025 }, history())).toEqual([]);
  });

  it('everything at once', () => {
    const bad = { within: 0, year: 1, readings: { specialCase: 'thaw' as 'freeze' } };
    const codes = problemsOf('tier-9', bad, { country: 'THA' }).map(({ code }) => code);
    expect(codes).toEqual([
      'input.missing',
      'advice.unknown-target',
      'advice.bad-within',
      'options.bad-reading',
      'options.year-out-of-range',
    ]);
  });
});

describe('a target that the country has already', () => {
  it('is an answer: staying', () => {
    const answer = pathsTo(LINE, 'tier-2-watch-list');
    expect(answer.staying).toBe(true);
    expect(answer.paths[0]?.steps[0]?.waiver).toBe('needed');
    expect(pathsTo(LINE, 'tier-2').staying).toBe(false);
  });
});
