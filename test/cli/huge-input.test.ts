import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from './support/command.ts';

const MIB = 1024 * 1024;
/** A history of one MiB: a year with a hundred long sources. */
const source = `"${'s'.repeat(9_990)}"`;
const line = (year: number): string =>
  `{"country":"THA","years":[{"year":${year},"placement":"tier-1","sources":[${Array(104).fill(source).join()}]}]}`;

let folder = '';
const path = (name: string): string => join(folder, name);

async function write(name: string, parts: Iterable<string>): Promise<void> {
  const file = await open(path(name), 'w');
  for (const part of parts) await file.write(part);
  await file.close();
}

function* repeated(first: string, part: string, last: string): Generator<string> {
  yield first;
  for (let size = 0; size < 100 * MIB; size += part.length) yield part;
  yield last;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tvpa-tiers-'));
  const head = '{"country":"THA","years":[{"year":2012,"sources":["a"';
  const part = `,${source}`.repeat(100);
  await write('line.json', repeated(head, part, ']}]}'));
  await write('lines.json', repeated(head, part.replaceAll(',', ',\n'), ']}]}'));
  await write('long-lines.ndjson', [
    line(2012),
    '\n',
    ...repeated('{"a":"', part.replaceAll('"', ''), '"}\n'),
    line(2013),
  ]);
  await write(
    'many.ndjson',
    Array.from({ length: 100 }, (_one, at) => `${line(2001 + (at % 25))}\n`),
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Classifies a file of the folder; tells how much of it was read, too. */
async function classify(name: string) {
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of createReadStream(path(name))) {
      read += chunk.length;
      yield chunk;
    }
  }
  const ran = await command(['classify', name, '--json'], { files: { [name]: counted() } });
  return { ...ran, read };
}

test.each(['line.json', 'lines.json'])(
  '%s, one JSON text of 100 MB, is refused in one line',
  async (name) => {
    const { code, out, err, read } = await classify(name);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual([
      `${name}: is larger than 16 MiB, the most for one JSON text (for many histories write one JSON text a line)`,
    ]);
    expect(read).toBeLessThan(18 * MIB);
  },
);

test('100 MB of histories, one a line, are all answered', async () => {
  const { code, err, json, read } = await classify('many.ndjson');
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(json()).toHaveLength(100);
  expect(read).toBeGreaterThan(99 * MIB);
}, 60_000);

test('a line of 100 MB among others is refused by its number', async () => {
  const { code, err, json } = await classify('long-lines.ndjson');
  expect(code).toBe(2);
  expect(json()).toMatchObject([{ year: 2012 }, { year: 2013 }]);
  expect(err).toEqual([expect.stringMatching(/^long-lines\.ndjson:2: is larger than 16 MiB/)]);
}, 60_000);
