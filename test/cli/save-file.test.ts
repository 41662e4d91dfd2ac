import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveFile } from '../../src/cli/save-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tvpa-save-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: readonly string[]): string => join(folder, ...names);

test('writes a new file and leaves nothing beside it', async () => {
  await saveFile(at('a.svg'), 'text', false);
  expect(readFileSync(at('a.svg'), 'utf8')).toBe('text');
  expect(readdirSync(folder)).toEqual(['a.svg']);
});

test('refuses a file that is there, which stays as it was', async () => {
  writeFileSync(at('a.svg'), 'mine');
  await expect(saveFile(at('a.svg'), 'text', false)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(at('a.svg'), 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['a.svg']);
});

test('replaces it where it may, with the permissions that it had', async () => {
  writeFileSync(at('a.svg'), 'mine');
  chmodSync(at('a.svg'), 0o640);
  await saveFile(at('a.svg'), 'text', true);
  expect(readFileSync(at('a.svg'), 'utf8')).toBe('text');
  expect(statSync(at('a.svg')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.svg']);
});

test('a link goes on leading to the file that is replaced', async () => {
  writeFileSync(at('real.svg'), 'mine');
  symlinkSync(at('real.svg'), at('link.svg'));
  await saveFile(at('link.svg'), 'text', true);
  expect(readFileSync(at('real.svg'), 'utf8')).toBe('text');
  expect(readdirSync(folder).sort()).toEqual(['link.svg', 'real.svg']);
});

test.each([true, false])(
  'a folder and a missing parent are errors, replacing %s',
  async (replace) => {
    mkdirSync(at('dir'));
    await expect(saveFile(at('dir'), 'text', replace)).rejects.toMatchObject({
      code: replace ? 'EISDIR' : 'EEXIST',
    });
    await expect(saveFile(at('none', 'a.svg'), 'text', replace)).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(existsSync(at('none'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['dir']);
  },
);

test.each([true, false])('of many at once one wins whole, replacing %s', async (replace) => {
  const texts = Array.from({ length: 8 }, (_one, nth) => String(nth).repeat(50_000));
  const done = await Promise.allSettled(texts.map((text) => saveFile(at('a'), text, replace)));
  const won = done.filter(({ status }) => status === 'fulfilled');
  expect(won).toHaveLength(replace ? 8 : 1);
  expect(texts).toContain(readFileSync(at('a'), 'utf8'));
  expect(readdirSync(folder)).toEqual(['a']);
});
