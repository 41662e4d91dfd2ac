import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileSentence } from '../../src/messages/en/json-problems.ts';
import { isRead, readJson, withoutMark } from '../../src/problems/json-text.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readJson(bytesOf(text), true);
const MARK = '\uFEFF';

describe('readJson', () => {
  test('gives what JSON.parse gives, and no problem, for what JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(read(text)).toEqual({ value: JSON.parse(text), problems: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('tells line and column of the first fault, and what stands there', () => {
    const { problems, ...rest } = read('{\n  "country": "MLI",\n  "years": [,]\n}\n');
    expect(isRead({ problems, ...rest } as never)).toBe(false);
    expect(problems).toMatchObject([
      { code: 'input.not-json', path: [], params: { line: 3, column: 13, found: '`,`' } },
    ]);
    expect(problems.map(fileSentence)).toEqual([
      'is not JSON: expected a value or `]`, found `,` at line 3, column 13',
    ]);
  });

  test('tells only the column of one line of many', () => {
    const { problems } = readJson(bytesOf('{"a" 1}'), false);
    expect(problems[0]?.params).toEqual({ column: 6, expected: '`:`', found: '`1`' });
  });

  test('names every name that stands twice, with the value that was read', () => {
    const json = read('{"years":[{"year":2020,"placement":"tier-2","placement":"tier-3"}]}');
    expect(json.problems).toMatchObject([
      { code: 'input.duplicate-key', path: ['years', 0, 'placement'] },
    ]);
    expect(json.problems.map(fileSentence).join()).toContain(
      'years[0].placement: this name stands here a second time',
    );
    expect(json.value).toEqual({ years: [{ year: 2020, placement: 'tier-3' }] });
  });

  test.each([
    ['nothing', '  \n', 'input.empty'],
    ['too much nesting', '['.repeat(101), 'input.too-deep'],
    ['a byte-order mark that is not at the beginning of a file', `${MARK}{}`, 'input.not-json'],
  ])('refuses %s', (_what, text, code) => {
    expect(read(text).problems.map((one) => one.code)).toEqual([code]);
  });

  test('refuses bytes that are no text', () => {
    expect(readJson(new Uint8Array([0x7b, 0xff]), true).problems[0]?.code).toBe('input.not-utf8');
  });
});

describe('withoutMark', () => {
  test('drops the mark at the beginning once, and nothing else', () => {
    const plain = bytesOf('{}');
    expect(withoutMark(bytesOf(`${MARK}{}`))).toEqual(plain);
    expect(withoutMark(plain)).toBe(plain);
    expect(withoutMark(bytesOf(`${MARK}${MARK}{}`))).toEqual(bytesOf(`${MARK}{}`));
  });
});
