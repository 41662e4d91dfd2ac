import { expect, test } from 'vitest';
import { cite } from '../../../src/cite/cite.ts';
import { DATA_VERSION } from '../../../src/data/version.ts';
import { explain } from '../../../src/explain/explain.ts';
import { classify } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';
import { printed } from '../support/printing.ts';

const files = { 'h.json': THAILAND_JSON, 'faulty.json': '{}' };

test.each([
  'classify h.json',
  'explain h.json',
  'explain h.json --format markdown',
  'audit h.json',
  'forecast h.json --until 2015 --runs 1',
])('%s --cite: the line stands after the answer', async (line) => {
  const cited = await printed(`${line} --cite`, files);
  expect(cited).toBe(`${await printed(line, files)}\nCite as: ${cite()}\n`);
});

test.each([
  'classify h.json --json',
  'explain h.json --format html',
  'explain h.json --json',
  'audit h.json --json',
  'forecast h.json --until 2015 --runs 1 --csv',
  'forecast h.json --until 2015 --runs 1 --json',
])('%s --cite: the line stands beside the document, not in it', async (line) => {
  const { code, out, err } = await command([...line.split(' '), '--cite'], { files });
  const plain = await printed(line, files);
  expect({ code, out, err }).toEqual({ code: 0, out: plain, err: [`Cite as: ${cite()}`] });
});

test.each([
  'classify faulty.json',
  'explain faulty.json',
  'audit h.json faulty.json',
  'forecast h.json faulty.json --until 2015 --runs 1',
])('%s --cite: what is refused in part is not cited', async (line) => {
  const { code, out, err } = await command([...line.split(' '), '--cite'], { files });
  expect(code).toBe(2);
  expect([out, ...err].join('\n')).not.toContain('Cite as');
});

test('the built-in record is cited with its version', async () => {
  const plain = await printed('classify TTO');
  const wanted = `${plain}\nCite as: ${cite({ data: DATA_VERSION })}\n`;
  expect(await printed('classify TTO --cite')).toBe(wanted);
});

test('explain calls a country by its name, or as the history does', async () => {
  const unknown = { ...THAILAND, country: 'Atlantis' };
  const out = await printed('explain a.json --detail full', { 'a.json': JSON.stringify(unknown) });
  expect(out).toBe(`${explain(classify(unknown), { format: 'text', detail: 'full' })}\n`);
  expect(await printed('explain h.json --format text', files)).toBe(
    `${explain(classify(THAILAND), { countryName: 'Thailand' })}\n`,
  );
});

test('cite is text unless another format is asked for, and --json the versions', async () => {
  expect(await printed('cite')).toBe(`${cite({ format: 'text', data: DATA_VERSION })}\n`);
  expect(JSON.parse(await printed('cite --json'))).toMatchObject({ data: DATA_VERSION });
});

test('explain: --format json beside --json is no conflict', async () => {
  const line = 'explain h.json --json';
  expect(await printed(`${line} --format json`, files)).toBe(await printed(line, files));
});
