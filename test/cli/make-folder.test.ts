import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../src/cli/make-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'make-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('makes a folder with those above it, and leaves one that is there', async () => {
  const deep = join(root, 'a', 'b', 'c');
  await makeFolder(deep);
  await makeFolder(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
});

test('two at once make it once', async () => {
  const deep = join(root, 'x', 'y');
  await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(join(root, 'x', 'z'))]);
  expect(statSync(deep).isDirectory()).toBe(true);
});

test('a file in the way rejects with the code of the system', async () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  await expect(makeFolder(join(file, 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});
