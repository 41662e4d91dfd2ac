import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Generous: a busy machine must not fail a test that is right.
    testTimeout: 120_000,
    environment: 'node',
    // Modules are shared by the files of a worker: loading them for each takes longer than the tests.
    isolate: false,
    // Left to itself vitest takes one worker on two cores.
    maxWorkers: 2,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup/fast-check.ts'],
    globalSetup: ['test/setup/bundle-folder.ts'],
    reporters: ['default', './test/setup/totals-reporter.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
