import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/audit/outlook.ts';
import { recordOf } from '../../src/data/index.ts';
import { type Problem, problem } from '../../src/problems/problem.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';

describe('the outlook of a year on record', () => {
  it.each([2010, 2012, 2014, 2015])('is that of the years before it: Thailand %i', (year) => {
    const record = recordOf('THA');
    const before = { country: 'THA', years: record?.years.filter((one) => one.year < year) };
    const { watchList, possible, placement } = outlook(record, { year });
    expect({ watchList, possible, placement }).toEqual(
      (({ watchList, possible, placement }) => ({ watchList, possible, placement }))(
        outlook(before, { year }),
      ),
    );
  });

  it('leaves its placement and its waiver aside, and keeps its facts', () => {
    const years = [2010, 2011].map((year) => ({ year, placement: 'tier-2-watch-list' }));
    const facts = { fullyMeetsMinimumStandards: false };
    const waiver = { granted: true };
    const last = { year: 2012, placement: 'tier-2-watch-list', waiver, facts };
    const row = outlook({ country: 'THA', years: [...years, last] }, { year: 2012 });
    expect(row.watchList).toEqual(['needs-waiver']);
    expect(row.possible).toEqual(['tier-2', 'tier-2-watch-list', 'tier-3']);
  });

  it('says nothing of a watch list before there was one', () => {
    expect(outlook(recordOf('THA'), { year: 2003 }).watchList).toEqual([]);
  });
});

const WL = 'tier-2-watch-list';

describe('the outlook where no year is asked for', () => {
  const outlookAfter = (...years: readonly object[]) => outlook({ country: 'THA', years });

  it('is that of the year after the last, whatever else the history holds', () => {
    const years = [2010, 2011, 2014].map((year) => ({ year, placement: 'tier-2' }));
    expect(outlookAfter(...years).year).toBe(2015);
    expect(outlookAfter(...years.slice(0, 1)).year).toBe(2011);
  });

  it('names the placement before it: on record, or the only one that is possible', () => {
    const facts = { fullyMeetsMinimumStandards: true };
    const on = { year: 2010, placement: WL };
    expect(outlookAfter(on, { year: 2012, placement: 'tier-2' }).placement).toBe('tier-2');
    expect(outlookAfter(on, { year: 2012, facts }).placement).toBe('tier-1');
    expect(outlookAfter(on, { year: 2012 }).placement).toBeNull();
  });

  function problemsOf(run: () => unknown): readonly Problem[] {
    try {
      run();
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems;
      throw error;
    }
    return [];
  }

  it('is refused after the last report year, and of a history without a year', () => {
    expect(problemsOf(() => outlookAfter({ year: 2100, placement: WL }))).toEqual([
      problem('options.year-out-of-range', ['year'], {
        found: '2101',
        minimum: 2001,
        maximum: 2100,
      }),
    ]);
    expect(problemsOf(() => outlookAfter())).toEqual([problem('history.no-year', ['years'], {})]);
    const odd: object = { lookBack: 'hindsight' };
    const found = problemsOf(() => outlook({ country: 'THA', years: [] }, odd));
    expect(found.map(({ code }) => code)).toEqual(['options.unknown-name']);
  });
});
