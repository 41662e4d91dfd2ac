import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundledCommand } from '../support/bundled-command.ts';

const MAIN = await bundledCommand();
const folder = mkdtempSync(join(tmpdir(), 'tvpa-tiers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A module that Node loads first, in the threads too. */
function preloaded(code: string): string {
  const file = join(folder, 'preload.mjs');
  writeFileSync(file, `import { isMainThread } from 'node:worker_threads';\n${code}`);
  return file;
}

/** Arguments of Node for the command. */
const nodeArgs = (argv: readonly string[], preload?: string): readonly string[] => {
  const more = preload === undefined ? [] : ['--import', preload];
  return [...more, MAIN, ...argv];
};

const LONG = ['forecast', 'COG', 'DZA', 'TKM', '--until', '2030', '--runs', '120000', '--json'];

describe('the command with real threads', { timeout: 60_000 }, () => {
  const ran = (argv: readonly string[], preload?: string) => {
    const options = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      nodeArgs(argv, preload),
      options,
    );
    return { status, stdout, stderr };
  };

  test('prints the same bytes with one, two and three, and nothing else', () => {
    const one = ran([...LONG, '--workers', '1']);
    expect(one).toMatchObject({ status: 0, stderr: '' });
    expect(one.stdout.startsWith('{"schema":"tvpa-tiers/forecast/1"')).toBe(true);
    for (const workers of ['2', '3']) {
      const more = ran([...LONG, '--workers', workers]);
      expect(more.stdout === one.stdout).toBe(true);
      expect(more).toMatchObject({ status: 0, stderr: '' });
    }
  });

  test('tells of a thread that dies, and prints nothing of the forecast', () => {
    const preload = preloaded(`if (!isMainThread) process.exit(7);`);
    expect(ran([...LONG, '--workers', '2'], preload)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'tvpa-tiers: a worker ended before its part of the forecast was done: `worker exited with code: 7`\n',
    });
  });

  test.each(['1', '2'])('ends on Ctrl-C, says how far it came; %s', (workers) => {
    // The signal comes a while after the command has begun to listen for it.
    const preload = preloaded(`if (isMainThread) process.on('newListener', (event) => {
      if (event === 'SIGINT') setTimeout(() => process.kill(process.pid, event), 500);
    });`);
    const endless = ['forecast', '--until', '2035', '--runs', '10000000', '--json'];
    const { status, stdout, stderr } = ran([...endless, '--workers', workers], preload);
    expect({ status, stdout }).toEqual({ status: 130, stdout: '' });
    expect(stderr).toMatch(
      /^tvpa-tiers: stopped after \d+ of \d+0000000 runs \([01] %\); nothing is printed\n$/u,
    );
  });
});
