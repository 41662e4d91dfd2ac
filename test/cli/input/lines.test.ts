import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../src/cli/input/lines.ts';
import { pieces } from '../support/command.ts';

async function read(text: string | Uint8Array, size: number, limit = 1000) {
  const lines = [];
  for await (const { number, bytes } of linesOf(pieces(text, size), limit)) {
    lines.push({ number, text: bytes === null ? null : Buffer.from(bytes).toString() });
  }
  return lines;
}

test('lines do not depend on how the bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', '\u00e9', '\n', ' ') })),
      fc.integer({ min: 1, max: 9 }),
      async (texts, size) => {
        const text = texts.join('\n');
        const lines = await read(text, size);
        const wanted = text.split('\n');
        if (wanted.at(-1) === '') wanted.pop();
        expect(lines.map((line) => line.text)).toEqual(wanted);
        expect(lines.map((line) => line.number)).toEqual(wanted.map((_one, at) => at + 1));
      },
    ),
  );
});

test('a line that is too long is told as such, and the next ones are read', async () => {
  expect(await read('ab\nabcdef\nabc', 2, 3)).toEqual([
    { number: 1, text: 'ab' },
    { number: 2, text: null },
    { number: 3, text: 'abc' },
  ]);
});

test('a byte-order mark is dropped at the beginning only', async () => {
  expect(await read('\ufeffa\n\ufeffb', 1)).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: '\ufeffb' },
  ]);
});
