import { defineConfig, type Options } from 'tsup';
import { withoutTexts } from './scripts/build/without-texts.ts';

/**
 * Two builds. The entry points share chunks, so that a program which imports several of
 * them holds one copy of the rulebook; the core is one file of its own, without the texts.
 * Both write into one folder, so that neither may empty it: `npm run build` does.
 */
export default defineConfig((options) => {
  const types = options.dts !== false;
  const common: Options = {
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    // tsup sets baseUrl for its declaration build, which TypeScript 6 calls deprecated.
    dts: types ? { compilerOptions: { ignoreDeprecations: '6.0' } } : false,
  };
  return [
    {
      ...common,
      entry: {
        index: 'src/index.ts',
        data: 'src/data/index.ts',
        'json-rules-engine': 'src/adapters/json-rules-engine/index.ts',
        cli: 'src/cli/main.ts',
        testing: 'src/testing/index.ts',
        workers: 'src/workers/index.ts',
        // Not imported by name: the pool starts it from the file beside itself.
        'forecast-worker': 'src/workers/forecast-worker.ts',
      },
      splitting: true,
      external: ['fast-check', 'json-rules-engine', /^node:/],
    },
    {
      ...common,
      entry: { core: 'src/core/index.ts' },
      splitting: false,
      esbuildPlugins: [withoutTexts],
    },
  ];
});
