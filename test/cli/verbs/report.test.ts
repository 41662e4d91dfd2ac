import { expect, test } from 'vitest';
import { DATA_VERSION, recordOf } from '../../../src/data/index.ts';
import { command, THAILAND_JSON } from '../support/command.ts';

test('writes one file about several countries, in place of another by --force, and says how to cite it', async () => {
  const saved = new Map<string, string>();
  const argv = ['report', 'THA', 'Turkmenistan', '--out', 'r.html', '--force'];
  const { code, out, err } = await command(argv, { saved, files: { 'r.html': 'old' } });
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: [] });
  const html = saved.get('r.html') ?? '';
  expect(html).toContain('<h2 id="country-1-heading">Thailand (THA)</h2>');
  expect(html).toContain('<h2 id="country-2-heading">Turkmenistan (TKM)</h2>');
  expect(html).toContain(DATA_VERSION);
});

test("goes to standard output; a history of one's own does not cite the record", async () => {
  const files = { 'h.json': THAILAND_JSON };
  const { code, out } = await command(['report', 'h.json'], { files });
  expect(code).toBe(0);
  expect(out).toMatch(/^<!DOCTYPE html>\n/u);
  expect(out).not.toContain(DATA_VERSION);
});

test('--year tells which answer, and readings and what-if laws are taken', async () => {
  const { out } = await command([
    'report',
    'THA',
    '--year',
    '2014',
    '--reading',
    'reinstatementCap=F2',
  ]);
  expect(out).toContain('in the 2014 Trafficking in Persons Report');
  expect(out).toContain('F2 (not the default)');
});

test('a faulty history is told; the others are reported, but in no file', async () => {
  const stdin = `{"country":"AAA","years":[]}\n${JSON.stringify(recordOf('THA'))}\nnonsense\n`;
  const saved = new Map<string, string>();
  const { code, err } = await command(['report', '-', '--out', 'r.html'], { stdin, saved });
  expect(code).toBe(2);
  expect(err).toHaveLength(3);
  expect(saved.size).toBe(0);
  const printed = await command(['report', '-'], { stdin });
  expect(printed.code).toBe(2);
  expect(printed.err).toEqual(err.slice(0, 2));
  expect(printed.out).toContain('Thailand (THA)');
});

test.each([
  [['report'], 'an argument is missing'],
  [['report', '-'], 'stdin: is empty; expected a history'],
  [['report', 'THA', '--out', 'r.html'], 'r.html: exists already'],
  [['report', 'THA', '--out', 'dir'], 'dir: is a directory'],
  [['report', 'THA', '--out', 'none/r.html'], 'none/r.html: lies in a folder that does not exist'],
])('%j is refused', async (argv, line) => {
  const saved = new Map<string, string>();
  const world = { saved, files: { 'r.html': '' }, directories: ['dir'] };
  const { code, out, err } = await command(argv, world);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.join('\n')).toContain(line);
  expect(saved.size).toBe(0);
});

test('sources are named, not the files in which they were found', async () => {
  const { out } = await command(['report', 'THA', 'CUB']);
  const lists = out.split('Sources of the history').slice(1);
  const sources = lists.map((list) => list.split('</section>')[0] ?? '').join('');
  expect(sources).toContain('CIA World Factbook, country entries');
  expect(sources).not.toMatch(/\.csv|\.sql|@[0-9a-f]{7}/u);
});
