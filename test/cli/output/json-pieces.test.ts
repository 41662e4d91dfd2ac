import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../../src/cli/output/json-pieces.ts';

const whole = (document: object): string => [...jsonPieces(document)].join('');

test('the pieces are the text of the whole', () => {
  const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.array(fc.jsonValue({ maxDepth: 1 })));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), values), (document) => {
      expect(whole(document)).toBe(JSON.stringify(document));
    }),
  );
});

test.each([[{}], [{ a: [] }], [{ a: undefined, b: 1 }], [{ a: 1, b: [undefined] }]])(
  '%j',
  (document) => {
    expect(whole(document)).toBe(JSON.stringify(document));
  },
);

test('a long list comes in many pieces, none of them long', () => {
  const rows = Array.from({ length: 25_000 }, (_, at) => ({ at, text: 'x'.repeat(20) }));
  const pieces = [...jsonPieces({ schema: 'one', rows })];
  expect(pieces.join('')).toBe(JSON.stringify({ schema: 'one', rows }));
  expect(pieces.length).toBeGreaterThan(25);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
});
