import { defineConfig } from 'vitest/config';

/** Ordinary test files whose long runs are shortened in `npm test` (see `runs`). */
const LONG: readonly string[] = [
  'test/advise/changes-barriers.test.ts',
  'test/advise/changes-needed.test.ts',
  'test/advise/paths-to.test.ts',
  'test/advise/questions.test.ts',
  'test/classify/exactness.test.ts',
  'test/differential/conditions.test.ts',
  'test/differential/histories.test.ts',
  'test/differential/procedure.test.ts',
  'test/differential/small-rulebooks.test.ts',
  'test/engine/knowledge.test.ts',
];

/** The exhaustive and long runs: `npm run prove`, and `npm run prove -- --update` for PROPERTIES.md. */
export default defineConfig({
  test: {
    testTimeout: 900_000,
    environment: 'node',
    // Left to itself vitest takes one worker on two cores.
    maxWorkers: 2,
    env: { TVPA_PROVE: '1' },
    include: ['test/prove/**/*.prove.ts', ...LONG],
    setupFiles: ['test/setup/fast-check.ts'],
    globalSetup: ['test/prove/support/write-properties.ts'],
    reporters: ['default', './test/setup/totals-reporter.ts'],
  },
});
