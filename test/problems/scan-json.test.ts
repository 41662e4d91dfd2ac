import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from '../../src/problems/scan-json.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON texts with one character put in, taken out or changed: mostly broken, some not. */
const nearlyJson = fc
  .tuple(
    fc.oneof(
      fc.json(),
      fc.json({ depthSize: 'medium' }).map((text) => ` ${text}\n`),
    ),
    fc.nat(),
    fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '0', '-', '.', 'e', '\\', '\u0001', ' '),
    fc.boolean(),
  )
  .map(([text, seed, insert, replace]) => {
    const at = seed % (text.length + 1);
    return text.slice(0, at) + insert + text.slice(replace ? at + 1 : at);
  });

test('tells JSON from what is none exactly as JSON.parse does', () => {
  fc.assert(
    fc.property(nearlyJson, (text) => {
      expect(scanJson(text, 1000).fault === null).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

test('what stands before the first fault can be completed, what includes it cannot', () => {
  expect(scanJson('{"a": 1,}', 9).fault).toEqual({
    offset: 8,
    expected: 'a name in double quotes',
  });
  expect(scanJson('[1, 2', 9).fault?.offset).toBe(5);
  expect(scanJson('{"a" 1}', 9).fault).toEqual({ offset: 5, expected: '`:`' });
  expect(scanJson('{} {}', 9).fault).toEqual({ offset: 3, expected: 'the end of the text' });
  expect(scanJson('["a\\q"]', 9).fault?.offset).toBe(3);
  expect(scanJson('["a\nb"]', 9).fault?.offset).toBe(3);
  expect(scanJson('[01]', 9).fault?.offset).toBe(1);
  expect(scanJson('', 9).fault).toEqual({ offset: 0, expected: 'a value' });
});

describe('names that stand twice', () => {
  test('each is found where it stands, however it is written', () => {
    const text = '{"years": [{}, {"year": 1, "y\\u0065ar": 2, "year": 3}], "a": {"a": 1}}';
    const twice = { path: ['years', 1, 'year'] };
    expect(scanJson(text, 9).duplicates).toEqual([twice, twice]);
  });

  test('none is found in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(scanJson(text, 1000).duplicates).toEqual([]);
      }),
    );
  });

  test('`__proto__` is a name like any other', () => {
    expect(scanJson('{"__proto__": 1, "__proto__": 2}', 9).duplicates).toEqual([
      { path: ['__proto__'] },
    ]);
  });
});

test('stops at the first bracket that is too deep', () => {
  expect(scanJson('[[[]]]', 3).tooDeep).toBeNull();
  expect(scanJson('[[[]]]', 2).tooDeep).toBe(2);
  expect(scanJson('['.repeat(1_000_000), 100).tooDeep).toBe(100);
});
