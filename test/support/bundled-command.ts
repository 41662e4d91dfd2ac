import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

/** Each worker has a folder of its own, in the one that `setup/bundle-folder.ts` makes and removes. */
const FOLDER = `${process.env['TVPA_TEST_BUNDLES'] ?? source('../node_modules/.cache/tvpa-tiers-test')}/${process.pid}`;

function source(path: string): string {
  return fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
}

let bundled: Promise<string> | null = null;

/**
 * The command as a file of JavaScript with the worker beside it, made of the sources as they
 * stand. A process that starts from it needs a fifth of the time of one that reads the sources.
 */
export function bundledCommand(): Promise<string> {
  bundled ??= bundle().then(() => `${FOLDER}/cli.js`);
  return bundled;
}

/** The worker of the forecast, from the same bundle. */
export async function bundledWorker(): Promise<string> {
  await bundledCommand();
  return `${FOLDER}/forecast-worker.js`;
}

/** The statutory calendar as a module, from the same bundle. */
export async function bundledCalendar(): Promise<string> {
  await bundledCommand();
  return `${FOLDER}/calendar.js`;
}

async function bundle(): Promise<void> {
  await build({
    config: false,
    silent: true,
    entry: {
      cli: source('cli/main.ts'),
      'forecast-worker': source('workers/forecast-worker.ts'),
      calendar: source('law/calendar.ts'),
    },
    outDir: FOLDER,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    splitting: true,
    clean: true,
    dts: false,
    skipNodeModulesBundle: true,
  });
}
