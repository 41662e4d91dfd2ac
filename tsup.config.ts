import { defineConfig } from 'tsup';

/**
 * One build for the four entry points. They share chunks, so that a program
 * which imports several of them holds one copy of the rulebook.
 */
export default defineConfig((options) => {
  const types = options.dts !== false;
  return {
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
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    external: ['fast-check', 'json-rules-engine', /^node:/],
    // tsup sets baseUrl for its declaration build, which TypeScript 6 calls deprecated.
    dts: types ? { compilerOptions: { ignoreDeprecations: '6.0' } } : false,
    // `npm start` builds without declarations: it keeps those of the last full build.
    clean: types ? true : ['!**/*.d.ts'],
  };
});
