import { describe, expect, it } from 'vitest';
import { answersTo } from '../../../src/testing/conformance/answer.ts';
import { checkConformance } from '../../../src/testing/conformance/check.ts';
import { parseConformance } from '../../../src/testing/conformance/parse.ts';
import type { ConformanceCase } from '../../../src/testing/conformance/types.ts';

/** Three years on the watch list, of which the middle one is not asked about. */
const RAW = {
  id: 'three-years',
  title: 'Three years on the watch list',
  shows: ['22 U.S.C. 7107(b)(2)(D)(i)'],
  resume: [{ run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'tier-2' }],
  history: {
    country: 'THA',
    years: [2021, 2022, 2023].map((year) => ({ year, placement: 'tier-2-watch-list' })),
  },
  expect: [
    { year: 2023, placement: 'tier-2-watch-list', cause: 'waiver' },
    { year: 2021, placement: 'tier-2-watch-list', cause: 'merits' },
  ],
};

function parsed(raw: object = {}): ConformanceCase {
  const file = { title: 'Mine', about: 'Mine.', cases: [{ ...RAW, ...raw }] };
  const result = parseConformance(file);
  const [one] = result.ok ? result.value.cases : [];
  if (one === undefined) throw new Error(JSON.stringify(result));
  return one;
}

describe('checkConformance', () => {
  it('has nothing to say of a case that is answered as expected', () => {
    expect(checkConformance([parsed()])).toEqual([]);
  });

  it('tells case, year and fault of each year that is answered otherwise', () => {
    const wrong = [
      { year: 2021, placement: 'tier-2-watch-list', cause: 'waiver' },
      { year: 2023, placement: 'tier-3' },
    ];
    expect(checkConformance([parsed(), parsed({ id: 'wrong', expect: wrong })])).toEqual([
      {
        id: 'wrong',
        year: 2021,
        faults: [{ asked: 'cause', expected: 'waiver', found: 'merits' }],
      },
      {
        id: 'wrong',
        year: 2023,
        faults: [
          {
            asked: 'placement',
            expected: 'tier-3',
            found: 'tier-2-watch-list',
          },
        ],
      },
    ]);
  });

  it('holds several expectations of one year against the same answer', () => {
    const twice = [
      { year: 2023, placement: 'tier-2-watch-list' },
      { year: 2023, cause: 'merits' },
    ];
    const [failure, ...others] = checkConformance([parsed({ expect: twice })]);
    expect(others).toEqual([]);
    expect(failure?.faults.map(({ asked }) => asked)).toEqual(['cause']);
  });
});

describe('answersTo', () => {
  it('answers for the years that are asked about, in order', () => {
    expect(answersTo(parsed()).map(({ year }) => year)).toEqual([2021, 2023]);
  });

  it('runs the years before and between them too', () => {
    const [first, last] = answersTo(parsed());
    expect(first?.state.before.map(({ run }) => run)).toEqual([0]);
    expect(last?.state.before.map(({ run }) => run)).toEqual([2]);
    expect(last?.state.after.map(({ run, waivers }) => [run, waivers])).toEqual([[3, 1]]);
  });

  it('goes by the law that a case names', () => {
    const one = parsed({ law: { parameters: { clock: false } } });
    expect(answersTo(one).map(({ causes }) => causes)).toEqual([['merits'], ['merits']]);
  });
});
