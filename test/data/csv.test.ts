import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, integer, list, parseCsv, readTable } from '../../scripts/data/csv.ts';

/** Writes a table as RFC 4180 asks, every cell quoted. */
const write = (lines: readonly (readonly string[])[], lineEnd: string): string =>
  lines
    .map((cells) => `${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}${lineEnd}`)
    .join('');

const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });

describe('parseCsv', () => {
  test('reads back whatever was written, commas, quotes and line ends included', () => {
    fc.assert(
      fc.property(fc.array(cells), fc.constantFrom('\n', '\r\n'), (lines, lineEnd) => {
        expect(parseCsv(write(lines, lineEnd))).toEqual(lines);
      }),
    );
  });

  test('reads plain cells without quotes', () => {
    const plain = fc.string({ minLength: 1 }).filter((text) => !/[",\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(plain, { minLength: 1 })), (lines) => {
        expect(parseCsv(lines.map((line) => `${line.join(',')}\n`).join(''))).toEqual(lines);
      }),
    );
  });

  test.each([
    ['', []],
    ['a', [['a']]],
    ['a\n', [['a']]],
    ['a,\n', [['a', '']]],
    ['a\r\nb\r\n', [['a'], ['b']]],
    ['""\n', [['']]],
    ['"a""b"', [['a"b']]],
    ['"a,b",c', [['a,b', 'c']]],
    ['"a\nb"', [['a\nb']]],
    ['a\rb\n', [['a\rb']]],
  ])('reads %j', (text, lines) => {
    expect(parseCsv(text)).toEqual(lines);
  });

  test('refuses a quoted cell that is not closed', () => {
    expect(() => parseCsv('a,"b\n')).toThrow('not closed');
  });
});

describe('readTable', () => {
  test('names the cells after the first line', () => {
    expect(readTable('a,b\n1,2\n')).toEqual([{ a: '1', b: '2' }]);
  });

  test('refuses a line with too few or too many cells, and says which', () => {
    expect(() => readTable('a,b\n1,2\n3\n')).toThrow('line 3 has 1 cells, not 2');
    expect(() => readTable('a\n1,2\n')).toThrow('line 2 has 2 cells, not 1');
  });
});

describe('cells', () => {
  test('a column that is not there is an error, an empty cell is not', () => {
    expect(cell({ a: '' }, 'a')).toBe('');
    expect(() => cell({ a: '' }, 'b')).toThrow('no column b');
  });

  test('only digits are a whole number', () => {
    expect(integer({ a: '2016' }, 'a')).toBe(2016);
    for (const text of ['', '-1', '1.5', '1,000', '2O16', ' 1']) {
      expect(() => integer({ a: text }, 'a')).toThrow('not a whole number');
    }
  });

  test('an empty cell is an empty list', () => {
    expect(list({ a: '' }, 'a')).toEqual([]);
    expect(list({ a: 'SRB|MNE' }, 'a')).toEqual(['SRB', 'MNE']);
  });
});
