import { describe, expect, test } from 'vitest';
import { command, THAILAND_JSON } from './support/command.ts';

const FILES = {
  'good.json': THAILAND_JSON,
  'bad.json': '{"country":"KEN","years":[{"year":2025,"placement":"tier-9"}]}',
  'empty.json': '{"country":"KEN","years":[]}',
};

describe.each(['timeline', 'report'])('%s --out', (verb) => {
  test.each(['bad.json', 'empty.json'])('with %s among others writes nothing', async (file) => {
    const saved = new Map<string, string>();
    const argv = [verb, 'good.json', file, '--out', 'picture'];
    const { code, out, err } = await command(argv, { files: FILES, saved });
    expect({ code, out, saved: saved.size }).toEqual({ code: 2, out: '', saved: 0 });
    expect(err).toHaveLength(2);
    if (verb === 'report') expect(err[0]?.startsWith(`${file}: years`)).toBe(true);
    expect(err[1]).toBe(
      'picture: is not written: something is wrong with one of the histories, and without it the file would be a part only',
    );
  });

  test('without a fault is written', async () => {
    const saved = new Map<string, string>();
    const argv = [verb, 'good.json', '--out', 'picture'];
    expect(await command(argv, { files: FILES, saved })).toMatchObject({ code: 0, err: [] });
    expect([...saved.keys()]).toEqual(['picture']);
  });
});
