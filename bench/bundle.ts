import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

/** Where the bundle goes; inside node_modules, so that packages are found from there. */
const FOLDER = fileURLToPath(new URL('../node_modules/.cache/tvpa-tiers-bench', import.meta.url));

/**
 * Bundles the bench as the library is bundled for its users, and returns the file. What tsx
 * runs would keep the name of every closure at run time, which users do not pay for.
 */
export async function bundleBench(): Promise<string> {
  await build({
    config: false,
    silent: true,
    entry: {
      main: fileURLToPath(new URL('./main.ts', import.meta.url)),
      'memory-task': fileURLToPath(new URL('./memory-task.ts', import.meta.url)),
      'forecast-worker': fileURLToPath(
        new URL('../src/workers/forecast-worker.ts', import.meta.url),
      ),
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
  return `${FOLDER}/main.js`;
}
