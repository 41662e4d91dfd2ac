import { defineConfig } from 'vitest/config';

/**
 * The tests that Stryker runs against changed sources: those that import them.
 * Tests of the built package, of a terminal or of generated files see no change.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/engine/**/*.test.ts', 'test/kernel/**/*.test.ts', 'test/law/**/*.test.ts'],
    setupFiles: ['test/setup/fast-check.ts'],
    testTimeout: 120_000,
  },
});
