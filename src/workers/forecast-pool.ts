import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import type { Tallies } from '../simulate/count-runs.ts';
import type { ForecastTask } from './forecast-task.ts';

/** How the threads of a pool are started; tests start others. */
export interface PoolSettings {
  /** The file of the worker: by default the one beside this file, built or not. */
  readonly filename?: string;
  /** Arguments of Node for the threads; by default those of the process. */
  readonly execArgv?: string[];
  readonly resourceLimits?: { readonly maxOldGenerationSizeMb: number };
}

/** Threads that draw the tasks of one forecast. */
export interface ForecastPool {
  /**
   * Draws one task.
   *
   * @throws ProblemsError (`forecast.worker-died`) where the thread ends before it is done, or
   * fails. The pool is of no use after that.
   */
  draw(task: ForecastTask): Promise<Tallies>;
  /** Ends every thread, whatever it is doing. */
  end(): Promise<void>;
}

/** Starts so many threads, which get ready while the caller goes on. */
export function forecastPool(threads: number, settings: PoolSettings = {}): ForecastPool {
  const pool = new Piscina({
    filename: besideThis(),
    ...settings,
    name: 'drawSpan',
    minThreads: threads,
    maxThreads: threads,
    recordTiming: false,
  });
  // A thread that fails before it has a task: the first task that it is given is refused.
  let failure: unknown = null;
  pool.on('error', (error: unknown) => {
    failure ??= error;
  });
  return {
    draw: async (task) => {
      try {
        if (failure !== null) throw failure;
        return await pool.run(task);
      } catch (error) {
        throw new ProblemsError([problem('forecast.worker-died', [], { reason: reasonOf(error) })]);
      }
    },
    end: () => pool.destroy(),
  };
}

/** The worker stands beside this file: as TypeScript in the sources, as JavaScript once built. */
function besideThis(): string {
  return fileURLToPath(new URL(`./forecast-worker${extname(import.meta.url)}`, import.meta.url));
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? '';
}
