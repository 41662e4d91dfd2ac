import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

function problemsOf(...args: readonly string[]): readonly string[] {
  const read = readOptions(args);
  return read.ok ? [] : read.problems;
}

describe('options of the bench', () => {
  it('are the whole bench and no file by default', () => {
    expect(readOptions([])).toEqual({ ok: true, options: { quick: false, json: null } });
  });

  it('take a file that is there already, and leave it as it is until there are figures', () => {
    const file = join(folder, 'old.json');
    writeFileSync(file, 'old');
    const expected = { ok: true, options: { quick: true, json: file } };
    expect(readOptions(['--quick', '--json', file])).toEqual(expected);
    expect(readOptions([`--json=${file}`, '--quick'])).toEqual(expected);
  });

  it('refuse what they do not know, every fault in a line with its code', () => {
    const usage = 'usage: npm run bench -- [--quick] [--json FILE]';
    expect(problemsOf('--fast', 'x', '--quick=yes')).toEqual([
      `bench.unknown-option: \`--fast\`; ${usage}`,
      `bench.unexpected-argument: \`x\`; ${usage}`,
      `bench.bad-value: --quick takes no value; ${usage}`,
    ]);
  });

  it('refuse --json without a file, and a flag for a file', () => {
    expect(problemsOf('--json')[0]).toMatch(/^bench\.no-file: /);
    expect(problemsOf('--json=')[0]).toMatch(/^bench\.no-file: /);
    expect(problemsOf('--json', '--quick')[0]).toMatch(/^bench\.no-file: /);
  });

  it('refuse a folder, and a file in a folder that does not exist', () => {
    expect(problemsOf('--json', folder)).toEqual([`bench.not-a-file: \`${folder}\` is a folder`]);
    const file = join(folder, 'none', 'x.json');
    expect(problemsOf('--json', file)).toEqual([
      `bench.no-folder: the folder of \`${file}\` does not exist`,
    ]);
    expect(existsSync(file)).toBe(false);
  });
});
