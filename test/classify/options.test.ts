import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import type { ClassifyOptions } from '../../src/classify/options.ts';
import { replay } from '../../src/classify/replay.ts';
import { LAST_REPORT_YEAR } from '../../src/law/law.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';

const FIJI = { country: 'FJI', years: [{ year: 2022, placement: 'tier-2' }] };

/** The problems that a call throws. Options come from outside: their type is not to be trusted. */
function problemsOf(options: unknown, history: unknown = FIJI): readonly Problem[] {
  try {
    classify(history, options as ClassifyOptions);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

describe('options', () => {
  it('name an unknown reading with the nearest', () => {
    expect(problemsOf({ readings: { reinstatmentCap: 'F2' } })).toEqual([
      {
        code: 'options.unknown-reading',
        path: ['readings', 'reinstatmentCap'],
        params: {
          found: 'reinstatmentCap',
          nearest: 'reinstatementCap',
          allowed: expect.arrayContaining(['clockList', 'specialCase']),
        },
      },
    ]);
  });

  it('name an option that is not one, with the nearest: a misspelt one is never ignored', () => {
    expect(problemsOf({ reading: {} })).toEqual([
      {
        code: 'options.unknown-name',
        path: ['reading'],
        params: {
          found: 'reading',
          nearest: 'readings',
          allowed: ['year', 'readings', 'law', 'advanceBy', 'rulebook', 'resume'],
        },
      },
    ]);
  });

  it('name a value that a reading does not have', () => {
    expect(problemsOf({ readings: { specialCase: 'freze' } })).toEqual([
      {
        code: 'options.bad-reading',
        path: ['readings', 'specialCase'],
        params: {
          reading: 'specialCase',
          found: '"freze"',
          allowed: ['reset', 'freeze'],
          nearest: 'freeze',
        },
      },
    ]);
    expect(problemsOf({ readings: { specialCase: 5 } })[0]?.params['nearest']).toBeNull();
  });

  it.each([2000, 2101, 2012.5, Number.NaN, Number.POSITIVE_INFINITY, '2012', null])(
    'refuse the year %s',
    (year) => {
      expect(problemsOf({ year })).toMatchObject([
        {
          code: 'options.year-out-of-range',
          path: ['year'],
          params: { minimum: 2001, maximum: 2100 },
        },
      ]);
    },
  );

  it('refuse a law parameter that there is not, or that does not fit', () => {
    const parameters = { maxWaiverYear: 2, watchListLimit: 0, maxWaiverYears: 6, clock: 1 };
    expect(problemsOf({ law: { parameters, base: 1999 } })).toEqual([
      {
        code: 'options.year-out-of-range',
        path: ['law', 'base'],
        params: { found: '1999', minimum: 2001, maximum: LAST_REPORT_YEAR },
      },
      {
        code: 'options.unknown-law-parameter',
        path: ['law', 'parameters', 'maxWaiverYear'],
        params: expect.objectContaining({ found: 'maxWaiverYear', nearest: 'maxWaiverYears' }),
      },
      ...(['watchListLimit', 'maxWaiverYears', 'clock'] as const).map((name) =>
        expect.objectContaining({
          code: 'options.bad-law-parameter',
          path: ['law', 'parameters', name],
        }),
      ),
    ]);
  });

  it('do not fall for names that every object has', () => {
    const parameters = JSON.parse('{"__proto__": 1, "constructor": 2}') as object;
    expect(problemsOf({ law: { parameters } }).map(({ code }) => code)).toEqual([
      'options.unknown-law-parameter',
      'options.unknown-law-parameter',
    ]);
    const readings = JSON.parse('{"__proto__": "F1", "toString": "F1"}') as object;
    expect(problemsOf({ readings })).toHaveLength(2);
  });

  it('are all reported at once', () => {
    expect(problemsOf({ year: 1, readings: { a: 1, b: 2 } })).toHaveLength(3);
  });

  it('to resume from need at least one state', () => {
    expect(problemsOf({ resume: [] })).toEqual([
      { code: 'options.empty-resume', path: ['resume'], params: {} },
    ]);
  });

  it('to resume from are told by their place in the list', () => {
    const state = { run: 0, waivers: 0, cap: 'clear', arming: false, previous: 'none' };
    expect(problemsOf({ resume: [state, { ...state, run: -1 }] })).toEqual([
      { code: 'input.too-small', path: ['resume', 1, 'run'], params: { found: '-1', minimum: 0 } },
    ]);
  });

  it('a history without years has no last one, and any year may be asked', () => {
    const empty = { country: 'FJI', years: [] };
    expect(problemsOf({}, empty)).toEqual([
      { code: 'history.no-year', path: ['years'], params: {} },
    ]);
    expect(classify(empty, { year: 2003 }).possible).toEqual([
      'tier-1',
      'tier-2',
      'tier-3',
      'special-case',
      'not-rated',
    ]);
    expect(replay(empty)).toEqual([]);
  });

  it('a year before the first stated one is unknown', () => {
    const answer = classify(FIJI, { year: 2019 });
    expect(answer.possible).toHaveLength(6);
    expect(answer.recorded).toBeNull();
  });
});

describe('a history that is not valid', () => {
  it('throws every problem at once, from classify and from replay', () => {
    const bad = { country: 5, years: [{ year: 1999 }, { year: 2020, placement: 'tier-4' }] };
    const codes = ['input.wrong-type', 'input.too-small', 'input.not-allowed'];
    expect(problemsOf({}, bad).map(({ code }) => code)).toEqual(codes);
    expect(() => replay(bad)).toThrow(ProblemsError);
    expect(() => replay(bad)).toThrow(/input\.too-small at years\.0\.year/);
  });
});

describe('options that take more than a word', () => {
  it.each([
    [{ resume: 'start' }, 'input.wrong-type', ['resume']],
    [{ resume: { run: 0 } }, 'input.wrong-type', ['resume']],
    [
      { law: { from: 1999, parameters: { clock: false } } },
      'options.year-out-of-range',
      ['law', 'from'],
    ],
    [{ law: {} }, 'options.idle-law', ['law']],
    [{ law: { parameters: {} } }, 'options.idle-law', ['law']],
    [{ law: { from: 2020 } }, 'options.idle-law', ['law', 'from']],
    [{ law: { base: 2018, from: 2020 } }, 'options.idle-law', ['law', 'from']],
    [{ law: { base: LAST_REPORT_YEAR + 1 } }, 'options.year-out-of-range', ['law', 'base']],
    [{ law: { base: 2101 } }, 'options.year-out-of-range', ['law', 'base']],
    [{ law: { base: 2018, untill: 2020 } }, 'options.unknown-name', ['law', 'untill']],
    [{ advanceBy: 'answers' }, 'options.bad-advance-by', ['advanceBy']],
    [{ rulebook: {} }, 'input.wrong-type', ['rulebook']],
    [{ rulebook: { conditions: {}, rules: [] } }, 'input.wrong-type', ['rulebook']],
  ])('%j is a problem at its place', (options, code, path) => {
    expect(problemsOf(options)).toMatchObject([{ code, path }]);
  });

  it('say what was expected of a list of states', () => {
    expect(problemsOf({ resume: 7 })[0]?.params).toEqual({ found: '7', expected: 'a list' });
    expect(problemsOf({ advanceBy: 'answers' })[0]?.params).toEqual({
      found: '"answers"',
      allowed: ['record', 'answer'],
    });
  });

  it.each([null, 'R2019', 5])('are no object: %j', (options) => {
    expect(problemsOf(options)).toMatchObject([{ code: 'input.wrong-type', path: [] }]);
  });
});
