import { expect, test } from 'vitest';
import { explain, FORMATS } from '../../../src/explain/explain.ts';
import { classify } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';

const world = { files: { 'h.json': THAILAND_JSON } };
const answer = classify(THAILAND);

test.each(FORMATS)('--format %s prints that face, short and full', async (format) => {
  for (const detail of ['short', 'full'] as const) {
    const argv = ['explain', 'h.json', '--format', format, '--detail', detail];
    const { code, out, err } = await command(argv, world);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toBe(`${explain(answer, { format, detail, countryName: 'Thailand' })}\n`);
  }
});

test('is short text where nothing else is asked', async () => {
  const { out } = await command(['explain', 'h.json'], world);
  expect(out).toBe(`${explain(answer, { countryName: 'Thailand' })}\n`);
  expect(out).toContain('22 U.S.C. 7107(b)(2)(D)');
});

test('--json is the document of classify', async () => {
  const { json } = await command(['explain', 'h.json', '--json'], world);
  expect(json()).toEqual(JSON.parse(JSON.stringify([answer])));
});

test('other words are refused, all at once', async () => {
  const argv = ['explain', 'THA', '--format', 'markdwn', '--detail', 'long'];
  const { code, out, err } = await command(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toEqual([
    'tvpa-tiers: `--detail` `long` is not allowed (allowed: `short`, `full`)',
    'tvpa-tiers: `--format` `markdwn` is not allowed (did you mean `markdown`?)',
  ]);
  const both = await command(['explain', 'THA', '--format=html', '--json']);
  expect(both.err).toEqual(['tvpa-tiers: options `--json` and `--format html` exclude each other']);
});

test('a country that is no code of the record stands as the history calls it', async () => {
  const stdin = THAILAND_JSON.replace('THA', 'Atlantis');
  const { code, out } = await command(['explain', '-'], { stdin });
  expect(code).toBe(0);
  expect(out).toContain('Atlantis');
});
