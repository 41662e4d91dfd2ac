import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_YEAR } from '../../src/history/limits.ts';
import { calendar } from '../../src/law/calendar.ts';
import { LAST_CALENDAR_YEAR } from '../../src/law/calendar-options.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';

/** The problems that a call answers with. */
function problemsOf(year: unknown, options: unknown = {}): readonly Problem[] {
  try {
    Reflect.apply(calendar, undefined, [year, options]);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

const codes = (year: unknown, options?: unknown) =>
  problemsOf(year, options).map(({ code, path }) => [code, ...path]);

describe('bad input of a calendar', () => {
  it('reaches as far as a history may', () => {
    expect(LAST_CALENDAR_YEAR).toBe(LAST_YEAR);
  });

  it.each([2000, 2101, 2020.5, Number.NaN, Infinity, '2020', null, undefined, {}])(
    'refuses %j as a report year',
    (year) => {
      expect(problemsOf(year)).toMatchObject([
        {
          code: 'options.year-out-of-range',
          path: ['year'],
          params: { minimum: 2001, maximum: 2100 },
        },
      ]);
    },
  );

  it.each([
    '2025-02-30',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-6-1',
    '20250601',
    '',
    '2025-06-01T00:00:00Z',
    ' 2025-06-01',
    '2025-06-31',
    'yesterday',
    '-002025-06-01',
  ])('refuses %j as a date', (date) => {
    for (const name of ['released', 'determined', 'notified']) {
      expect(problemsOf(2025, { [name]: date })).toEqual([
        {
          code: 'input.bad-format',
          path: [name],
          params: { found: JSON.stringify(date), format: 'date' },
        },
      ]);
    }
  });

  it('takes a leap day where there is one', () => {
    expect(codes(2024, { released: '2024-02-29' })).toEqual([]);
    expect(codes(2100, { released: '2100-02-29' })).toEqual([['input.bad-format', 'released']]);
  });

  it('refuses dates before the Act and far beyond it', () => {
    expect(codes(2025, { released: '2000-10-27' })).toEqual([
      ['options.date-out-of-range', 'released'],
    ]);
    expect(codes(2025, { released: '2200-01-01' })).toEqual([
      ['options.date-out-of-range', 'released'],
    ]);
    expect(codes(2001, { released: '2000-10-28' })).toEqual([]);
    expect(codes(2025, { released: '2199-12-31' })).toEqual([]);
  });

  it('lists every fault at once, with the nearest name', () => {
    const found = problemsOf(1999, {
      release: '2025-06-30',
      notified: 7,
      determined: '2025-02-30',
    });
    expect(found.map(({ code, path }) => [code, ...path]).sort()).toEqual([
      ['input.bad-format', 'determined'],
      ['input.unknown-name', 'release'],
      ['input.wrong-type', 'notified'],
      ['options.year-out-of-range', 'year'],
    ]);
    expect(found.find(({ code }) => code === 'input.unknown-name')?.params.nearest).toBe(
      'released',
    );
  });

  it('refuses a what-if law of no report year', () => {
    expect(codes(2025, { lawAsOf: 1999 })).toEqual([['options.year-out-of-range', 'lawAsOf']]);
    expect(codes(2025, { lawAsOf: '2018' })).toEqual([['input.wrong-type', 'lawAsOf']]);
  });

  it('answers or names a problem, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (year, options) => {
        expect(
          problemsOf(year, options).every(({ code }) => /^(?:input|options)\./u.test(code)),
        ).toBe(true);
      }),
    );
  });
});
