import { defineConfig } from 'vitest/config';

/**
 * The tests that Stryker runs against changed sources. Tests of the built package, of
 * processes, of generated files and of the documentation see no change and are left out.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/bench/**',
      'test/browser/**',
      'test/cli/**',
      'test/codebook/**',
      'test/docs/**',
      'test/fuzz/**',
      'test/package/**',
      'test/prove/**',
      'test/workers/**',
    ],
    setupFiles: ['test/setup/fast-check.ts'],
    testTimeout: 120_000,
  },
});
