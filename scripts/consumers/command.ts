import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** What a command printed. */
export interface Printed {
  readonly out: string;
  readonly err: string;
}

const MOST_OUTPUT = 64 * 1024 * 1024;

/** Runs a command in a folder. Throws with what it printed where it fails. */
export function command(program: string, args: readonly string[], folder: string): Printed {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    env: environment(),
  });
  if (error !== undefined) throw error;
  if (status === 0) return { out: stdout, err: stderr };
  const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n');
  throw new Error(`\`${[program, ...args].join(' ')}\` ended with ${status}:\n${said}`);
}

/** Installs packages into a folder that has a `package.json`, without running their scripts. */
export function install(packages: readonly string[], folder: string): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  command('npm', ['install', '--prefix', folder, ...quiet, ...packages], folder);
}

/** Without what `npm run` and a test runner put into it, so that a consumer starts as a user does. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?:lifecycle|package|config_local)|^(?:NODE_OPTIONS|INIT_CWD)$/u.test(name),
  );
  return Object.fromEntries(kept);
}
