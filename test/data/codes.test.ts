import { describe, expect, test } from 'vitest';
import { own, placementOf, textAt, word } from '../../src/data/codes.ts';

describe('the codes of the tables', () => {
  test.each([
    ['1', 'tier-1'],
    ['2', 'tier-2'],
    ['2WL', 'tier-2-watch-list'],
    ['3', 'tier-3'],
    ['SC', 'special-case'],
    ['-', undefined],
    ['', undefined],
    ['tier-1', undefined],
  ])('%j is %s', (code, placement) => {
    expect(placementOf(code)).toBe(placement);
  });

  test('a word is one of a list, or its first', () => {
    expect(['b', 'a', 'c', ''].map((text) => word(['a', 'b'], text))).toEqual(['b', 'a', 'a', 'a']);
  });

  test('a key is one of the table itself', () => {
    expect(['a', 'b', 'toString', '__proto__'].map((key) => own({ a: 1 }, key))).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a text is found by its number, and is empty where there is none', () => {
    expect([0, 1, 2, -1].map((at) => textAt(['first', 'second'], at))).toEqual([
      'first',
      'second',
      '',
      '',
    ]);
  });
});
