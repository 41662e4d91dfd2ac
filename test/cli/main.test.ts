import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledCommand } from '../support/bundled-command.ts';
import { THAILAND_JSON } from './support/command.ts';

const main = await bundledCommand();
const spawned = (argv: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...argv], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('the process answers from standard input, and nothing else is on standard output', () => {
  const { status, stdout, stderr } = spawned(['classify', '-', '--json'], THAILAND_JSON);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ country: 'THA', placement: 'tier-3' });
}, 30_000);

test('a missing file is told on standard error, with exit code 2', () => {
  const { status, stdout, stderr } = spawned(['classify', 'missing/history.json']);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'missing/history.json: there is no such file\n',
  });
}, 30_000);

test('a reader that has seen enough ends it quietly', async () => {
  const child = spawn(process.execPath, [main, 'classify', '-', '--json']);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.on('error', () => {});
  const line = `${JSON.stringify(JSON.parse(THAILAND_JSON))}\n`;
  child.stdin.end(line.repeat(500));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 30_000);

/** A device that is always full, where the system has one. */
const FULL = existsSync('/dev/full')
  ? [
      ['data', 'THA'],
      ['audit', '--all', '--json'],
    ]
  : [];

test.each(FULL)(
  'a full disk is told, with exit code 2: %s %s',
  (...argv) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [main, ...argv], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'tvpa-tiers: the answer cannot be written to standard output (ENOSPC); what is there is not whole\n',
    });
  },
  30_000,
);
