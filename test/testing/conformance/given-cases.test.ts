import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../../src/problems/problems-error.ts';
import {
  caseProblems,
  casesProblems,
  functionProblems,
  refuseGiven,
  subjectProblems,
} from '../../../src/testing/conformance/given.ts';

const CASE = { id: 'one', history: { country: 'THA', years: [] }, expect: [{ year: 2025 }] };
const { id: _, ...NAMELESS } = CASE;
const { history: __, ...PASTLESS } = CASE;
const { expect: ___, ...UNASKED } = CASE;

describe('what cannot be a case', () => {
  it.each<[string, unknown]>([
    ['an object', NAMELESS],
    ['an object', PASTLESS],
    ['an object', UNASKED],
    ['an object', { ...CASE, id: 1 }],
    ['an object', { ...CASE, expect: {} }],
    ['an object', { ...CASE, expect: [] }],
    ['an object', { ...CASE, expect: [2025] }],
    ['an object', { ...CASE, expect: [null] }],
    ['an object', { ...CASE, expect: [{ year: 2025 }, {}] }],
    ['an object', { ...CASE, history: null }],
    ['an object', { ...CASE, history: 'THA' }],
    ['an object', { ...CASE, history: { country: 'THA' } }],
    ['an object', { ...CASE, history: { years: {} } }],
    ['null', null],
    ['nothing', undefined],
    ['7', 7],
    ['"one"', 'one'],
  ])('is told: %s %j', (found, junk) => {
    const path = ['cases', 3];
    const params = { found, expected: 'a case from parseConformance' };
    expect(caseProblems(junk, path)).toEqual([{ code: 'input.wrong-type', path, params }]);
    expect(caseProblems(junk).map((one) => one.path)).toEqual([[]]);
  });

  it('is each of a list that is none', () => {
    const params = { found: '1', expected: 'a case from parseConformance' };
    expect(casesProblems([CASE, 1, CASE, 1], ['cases'])).toEqual([
      { code: 'input.wrong-type', path: ['cases', 1], params },
      { code: 'input.wrong-type', path: ['cases', 3], params },
    ]);
  });

  it('is no case that was parsed', () => {
    expect(caseProblems(CASE)).toEqual([]);
    expect(casesProblems([])).toEqual([]);
  });
});

describe('what is no list of cases', () => {
  it('is told with what it is', () => {
    const params = { found: 'an object', expected: 'a list' };
    expect(casesProblems(CASE)).toEqual([{ code: 'input.wrong-type', path: [], params }]);
    expect(casesProblems(CASE, ['cases'])[0]?.path).toEqual(['cases']);
  });
});

describe('what cases are run with', () => {
  const pathsOf = (subject: unknown) => subjectProblems(subject).map(({ path }) => path.join());

  it('may be left out', () => {
    expect(subjectProblems({})).toEqual([]);
    expect(subjectProblems({ laws: () => undefined })).toEqual([]);
    expect(functionProblems(undefined, 'progress')).toEqual([]);
  });

  it('has every fault told at once', () => {
    expect(pathsOf({ rulebook: {}, laws: 7 })).toEqual(['rulebook', 'laws']);
    expect(subjectProblems({ laws: 7 })).toEqual([
      {
        code: 'input.wrong-type',
        path: ['laws'],
        params: { found: '7', expected: 'a function' },
      },
    ]);
    expect(pathsOf(7)).toEqual(['']);
  });
});

describe('refuseGiven', () => {
  it('throws all problems together, and nothing where there are none', () => {
    expect(refuseGiven([])).toBeUndefined();
    const problems = casesProblems([1, 2]);
    const refusal = (): unknown => {
      try {
        return refuseGiven(problems);
      } catch (fault) {
        return fault instanceof ProblemsError ? fault.problems : fault;
      }
    };
    expect(refusal()).toEqual(problems);
  });
});
