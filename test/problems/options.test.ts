import { describe, expect, it } from 'vitest';
import {
  choiceProblems,
  objectProblems,
  textProblems,
  unknownNames,
} from '../../src/problems/option-names.ts';
import { problem } from '../../src/problems/problem.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { problemsIn } from '../../src/problems/problems-in.ts';
import { unknownName } from '../../src/problems/unknown-name.ts';

describe('objectProblems', () => {
  it.each([null, undefined, 7, 'text', () => 1])('refuses %s', (options) => {
    expect(objectProblems(options)).toMatchObject([
      { code: 'input.wrong-type', path: [], params: { expected: 'an object' } },
    ]);
    expect(objectProblems('text')[0]?.params['found']).toBe('"text"');
  });

  it('has nothing against an object', () => {
    expect(objectProblems({})).toEqual([]);
  });
});

describe('unknownNames', () => {
  it('tells each with its place', () => {
    expect(unknownNames({ yera: 1, year: 2 }, ['year'], ['options'])).toEqual([
      {
        code: 'options.unknown-name',
        path: ['options', 'yera'],
        params: { found: 'yera', nearest: 'year', allowed: ['year'] },
      },
    ]);
  });
});

describe('textProblems', () => {
  it('takes a text or nothing', () => {
    expect(textProblems('name', 'x')).toEqual([]);
    expect(textProblems('name', undefined)).toEqual([]);
    expect(textProblems('name', 3)).toEqual([
      { code: 'input.wrong-type', path: ['name'], params: { found: '3', expected: 'a text' } },
    ]);
  });
});

describe('choiceProblems', () => {
  const allowed = ['short', 'full'];

  it('takes one of the words or nothing', () => {
    for (const word of [...allowed, undefined]) {
      expect(choiceProblems('detail', word, allowed)).toEqual([]);
    }
  });

  it('tells another with the nearest, which only a text has', () => {
    expect(choiceProblems('detail', 'ful', allowed)).toEqual([
      {
        code: 'input.not-allowed',
        path: ['detail'],
        params: { found: '"ful"', allowed, nearest: 'full' },
      },
    ]);
    expect(choiceProblems('detail', 3, allowed)[0]?.params).toEqual({
      found: '3',
      allowed,
      nearest: null,
    });
  });
});

describe('problemsIn', () => {
  const one = problem('input.empty');

  it('gives what a check throws, and nothing where it throws nothing', () => {
    expect(
      problemsIn(() => {
        throw new ProblemsError([one]);
      }),
    ).toEqual([one]);
    expect(problemsIn(() => 7)).toEqual([]);
  });

  it('does not hide a fault of ours', () => {
    expect(() =>
      problemsIn(() => {
        throw new TypeError('ours');
      }),
    ).toThrow(TypeError);
  });
});

describe('unknownName', () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `name${at}`);

  it('lists up to 20 names', () => {
    expect(unknownName([], 'x', names(20)).params['allowed']).toHaveLength(20);
    expect(unknownName([], 'x', names(21)).params['allowed']).toEqual([]);
  });

  it('cuts a key after 100 characters, in its place too', () => {
    const whole = 'x'.repeat(100);
    expect(unknownName(['a'], whole, [])).toMatchObject({
      path: ['a', whole],
      params: { found: whole },
    });
    const cut = `${whole}\u2026`;
    expect(unknownName(['a'], `${whole}yz`, [])).toMatchObject({
      path: ['a', cut],
      params: { found: cut },
    });
  });
});
