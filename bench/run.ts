import { spawnSync } from 'node:child_process';
import { bundleBench } from './bundle.ts';
import { readOptions } from './options.ts';

/** `npm run bench`: checks the options, bundles, and runs the bench in a process of its own. */
async function run(): Promise<number> {
  const args = process.argv.slice(2);
  const read = readOptions(args);
  if (!read.ok) {
    for (const line of read.problems) console.error(line);
    return 2;
  }
  const file = await bundleBench();
  const { status } = spawnSync(process.execPath, ['--expose-gc', file, ...args], {
    stdio: 'inherit',
  });
  return status ?? 1;
}

process.exitCode = await run();
