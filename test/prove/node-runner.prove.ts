import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { fencesOf, wordOf } from '../../scripts/docs/fences.ts';

const PAGE = new URL('../../docs/testing.md', import.meta.url);
const TESTING = new URL('../../src/testing/index.ts', import.meta.url);

describe('the example for the test runner of Node', () => {
  it('passes there', () => {
    const fence = fencesOf(readFileSync(PAGE, 'utf8')).find(
      (one) => wordOf(one, 'file') === 'properties.test.ts',
    );
    const code = fence?.code.replace("'tvpa-tiers/testing'", `'${TESTING.href}'`);
    expect(code).toContain(TESTING.href);
    const folder = mkdtempSync(join(tmpdir(), 'tvpa-'));
    try {
      const file = join(folder, 'properties.test.mts');
      writeFileSync(file, code ?? '');
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', import.meta.resolve('tsx'), '--test', file],
        { encoding: 'utf8' },
      );
      expect(stdout + stderr).toMatch(/pass 1\b/);
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
