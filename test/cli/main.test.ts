import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { THAILAND_JSON } from './support/command.ts';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const spawned = (argv: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, main, ...argv], {
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
  const child = spawn(process.execPath, [tsx, main, 'classify', '-', '--json']);
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
