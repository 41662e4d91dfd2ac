import { defineConfig } from 'vitest/config';

/** Tests in a real Chromium, apart from the others: `npm test` needs no browser. */
export default defineConfig({
  test: {
    testTimeout: 240_000,
    hookTimeout: 120_000,
    environment: 'node',
    include: ['test/browser/**/*.browser.ts'],
    setupFiles: ['test/setup/fast-check.ts'],
    // One browser at a time: a small machine has no room for more.
    fileParallelism: false,
    reporters: ['default', './test/setup/totals-reporter.ts'],
  },
});
