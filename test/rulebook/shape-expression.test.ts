import { describe, expect, it } from 'vitest';
import { described, faultsIn, fileOf, sound } from './minimal.ts';

const FORMS = ['all', 'any', 'not', 'condition', 'fact', 'operator', 'value'];

describe('the form of an expression', () => {
  it.each([
    ['no form', {}, 'rulebook.no-expression', '', { allowed: FORMS }],
    [
      'two forms',
      { all: [sound], any: [sound] },
      'rulebook.two-expressions',
      '',
      { found: ['all', 'any'], allowed: FORMS },
    ],
    [
      'an empty all',
      { all: [] },
      'input.too-small',
      '/all',
      { found: 'an empty list', minimum: 1 },
    ],
    [
      'an empty any',
      { any: [] },
      'input.too-small',
      '/any',
      { found: 'an empty list', minimum: 1 },
    ],
    [
      'all of no list',
      { all: sound },
      'input.wrong-type',
      '/all',
      { found: 'an object', expected: 'a list' },
    ],
    [
      'not of a list',
      { not: [sound] },
      'input.wrong-type',
      '/not',
      { found: 'a list', expected: 'an object' },
    ],
    [
      'a text',
      'specialCase',
      'input.wrong-type',
      '',
      { found: '"specialCase"', expected: 'an object' },
    ],
    ['null', null, 'input.wrong-type', '', { found: 'null', expected: 'an object' }],
    [
      'a misspelt form',
      { al: [sound] },
      'input.unknown-name',
      '/al',
      { found: 'al', nearest: 'all', allowed: FORMS },
    ],
    [
      'a path',
      { ...sound, path: '$.x' },
      'input.unknown-name',
      '/path',
      { found: 'path', nearest: null, allowed: FORMS },
    ],
    [
      'params',
      { ...sound, params: {} },
      'input.unknown-name',
      '/params',
      { found: 'params', nearest: null, allowed: FORMS },
    ],
    [
      'a priority',
      { all: [sound], priority: 2 },
      'input.unknown-name',
      '/priority',
      { found: 'priority', nearest: null, allowed: FORMS },
    ],
    [
      'an unknown operator',
      { ...sound, operator: 'equals' },
      'input.not-allowed',
      '/operator',
      { found: '"equals"', nearest: 'equal' },
    ],
    [
      'no operator',
      { fact: 'specialCase', value: true },
      'input.missing',
      '/operator',
      { expected: 'a text' },
    ],
    ['no value', { fact: 'specialCase', operator: 'equal' }, 'input.missing', '/value', {}],
    [
      'no fact',
      { operator: 'equal', value: true },
      'input.missing',
      '/fact',
      { expected: 'a text' },
    ],
    [
      'a fact that is no text',
      { ...sound, fact: 3 },
      'input.wrong-type',
      '/fact',
      { found: '3', expected: 'a text' },
    ],
    ['a value of null', { ...sound, value: null }, 'input.wrong-type', '/value', { found: 'null' }],
    [
      'a list of values',
      { ...sound, value: [true] },
      'input.wrong-type',
      '/value',
      { found: 'a list' },
    ],
    [
      'a broken number',
      { ...sound, value: 2.5 },
      'input.wrong-type',
      '/value',
      { found: '2.5', expected: 'a whole number' },
    ],
    [
      'an infinite number',
      { ...sound, value: Number.POSITIVE_INFINITY },
      'input.not-finite',
      '/value',
      { found: 'Infinity' },
    ],
    [
      'a value that is no fact',
      { ...sound, value: { fcat: 'a' } },
      'input.unknown-name',
      '/value/fcat',
      { nearest: 'fact' },
    ],
    ['an empty name', { condition: '' }, 'input.too-small', '/condition', { minimum: 1 }],
  ])('refuses %s', (_, expression, code, below, params) => {
    const faults = faultsIn(fileOf({ one: { ...described, all: [expression] } }));
    const place = `f/conditions/one/all/0${below}`;
    expect(faults.filter(([, path]) => path === place)).toEqual([
      [code, place, expect.objectContaining(params)],
    ]);
  });

  it('finds the faults of every operand, however deep', () => {
    const file = fileOf({
      one: { ...described, any: [{ all: [{ not: { any: [] } }, {}] }, { fact: 'specialCase' }] },
    });
    expect(faultsIn(file).map(([, path]) => path.slice('f/conditions/one/any/'.length))).toEqual([
      '0/all/0/not/any',
      '0/all/1',
      '1/operator',
      '1/value',
    ]);
  });
});
