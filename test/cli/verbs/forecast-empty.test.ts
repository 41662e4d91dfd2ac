import { expect, test } from 'vitest';
import { command, THAILAND_JSON } from '../support/command.ts';

const FILES = { 'e.json': THAILAND_JSON, 'empty.json': '{"country":"KEN","years":[]}' };
const OPTIONS = ['--until', '2028', '--runs', '10', '--csv'];
const TOLD = 'empty.json: years: there is no report year';

test('a history without a year is told by its file and left out', async () => {
  const { code, out, err } = await command(['forecast', 'e.json', 'empty.json', ...OPTIONS], {
    files: FILES,
  });
  expect(code).toBe(2);
  expect(err).toHaveLength(1);
  expect(err[0]?.startsWith(TOLD)).toBe(true);
  const alone = await command(['forecast', 'e.json', ...OPTIONS], { files: FILES });
  expect(alone).toMatchObject({ code: 0, out });
  expect(out).toContain('\nTHA,');
});

test('with no other there is no forecast', async () => {
  const { code, out, err } = await command(['forecast', 'empty.json', ...OPTIONS], {
    files: FILES,
  });
  expect({ code, out, lines: err.length }).toEqual({ code: 2, out: '', lines: 1 });
});
