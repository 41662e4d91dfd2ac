import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildRecord } from '../../scripts/data/build.ts';
import { Interned } from '../../scripts/data/intern.ts';
import { compactJson } from '../../scripts/data/json.ts';
import { byText } from '../../scripts/data/order.ts';

const root = new URL('../../', import.meta.url);
const built = buildRecord();

describe('the generated files', () => {
  test.each(Object.entries(built))('%s is what the tables give', (path, text) => {
    expect(JSON.parse(readFileSync(new URL(path, root), 'utf8'))).toEqual(JSON.parse(text));
  });

  test('are all of them made by the build', () => {
    const files = readdirSync(new URL('src/data/generated/', root)).map(
      (name) => `src/data/generated/${name}`,
    );
    expect(
      Object.keys(built)
        .filter((path) => path.startsWith('src/'))
        .sort(),
    ).toEqual(files.sort());
  });

  test('come out the same every time', () => {
    expect(buildRecord()).toEqual(built);
  });

  test('stay small: 200 kB in all', () => {
    const sizes = Object.entries(built).map(([path, text]) =>
      path.startsWith('src/') ? text.length : 0,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  });
});

describe('compactJson', () => {
  test('says the same as the value', () => {
    const value = { a: [1, { b: [2] }], c: {}, d: [], e: { f: { g: null } }, h: 'x' };
    expect(JSON.parse(compactJson(value))).toEqual(value);
  });

  test('puts each row on a line of its own', () => {
    expect(compactJson([{ a: 1 }, { a: 2 }])).toBe('[\n{"a":1},\n{"a":2}\n]\n');
    expect(compactJson({ x: { a: [1] } })).toBe('{\n"x":{\n"a":[1]\n}\n}\n');
  });
});

describe('Interned', () => {
  test('keeps each text once, sorted, whatever the order they came in', () => {
    const pool = new Interned(['b', 'a', 'b']);
    expect(pool.texts).toEqual(['a', 'b']);
    expect(pool.index('b')).toBe(1);
    expect(() => pool.index('c')).toThrow('not interned: c');
  });
});

test('texts are ordered by code unit, so accents come after z on every machine', () => {
  expect(['é', 'z', 'a', 'Z'].sort(byText)).toEqual(['Z', 'a', 'z', 'é']);
});
