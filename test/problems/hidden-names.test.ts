import { expect, test } from 'vitest';
import { hiddenNames } from '../../src/problems/hidden-names.ts';

test('an own `__proto__` is told with its place, nothing else is', () => {
  expect(hiddenNames(JSON.parse('{"__proto__": 1, "constructor": 2}'), ['a', 0])).toEqual([
    { code: 'input.unknown-name', path: ['a', 0, '__proto__'], params: { found: '__proto__' } },
  ]);
  for (const other of [{ constructor: 1 }, [], null, undefined, 'x', 1]) {
    expect(hiddenNames(other, [])).toEqual([]);
  }
});
