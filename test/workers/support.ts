import { fileURLToPath } from 'node:url';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import type { PoolSettings } from '../../src/workers/forecast-pool.ts';
import { bundledWorker } from '../support/bundled-command.ts';

/** Lets the threads run the worker as it stands in the sources. */
export const FROM_SOURCE: PoolSettings = { filename: await bundledWorker(), execArgv: [] };

/** Threads that run one of the workers that fail. */
export function failing(name: string, more: PoolSettings = {}): PoolSettings {
  const filename = fileURLToPath(new URL(`failing/${name}.mjs`, import.meta.url));
  return { filename, execArgv: [], ...more };
}

/** Code, path and parameters of the problems that a promise rejects with. */
export async function problemsOf(promise: Promise<unknown>): Promise<readonly unknown[]> {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ code, path, params }) => [code, path.join('.'), params]);
  }
  throw new Error('nothing was refused');
}
