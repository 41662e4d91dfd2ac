import { defineConfig } from 'vitest/config';

/** Ordinary test files whose long runs are shortened in `npm test` (see `runs`). */
const LONG: readonly string[] = [
  'test/adapters/json-rules-engine/classify-with.test.ts',
  'test/adapters/json-rules-engine/to-engine.test.ts',
  'test/advise/changes-barriers.test.ts',
  'test/advise/changes-needed.test.ts',
  'test/advise/paths-to.test.ts',
  'test/advise/questions.test.ts',
  'test/advise/situation.test.ts',
  'test/advise/work.test.ts',
  'test/classify/decisive.test.ts',
  'test/classify/exactness.test.ts',
  'test/classify/look-back.test.ts',
  'test/classify/missing.test.ts',
  'test/classify/why-not.test.ts',
  'test/cli/interview.test.ts',
  'test/consequences/consequences.test.ts',
  'test/data/countries.test.ts',
  'test/core/check-history.test.ts',
  'test/core/outcomes.test.ts',
  'test/differential/conditions.test.ts',
  'test/differential/histories.test.ts',
  'test/differential/procedure.test.ts',
  'test/differential/small-rulebooks.test.ts',
  'test/engine/knowledge.test.ts',
  'test/explain/faces.test.ts',
  'test/fuzz/rulebooks.test.ts',
  'test/kernel/automaton.test.ts',
  'test/kernel/merits.test.ts',
  'test/reference/indicia.test.ts',
  'test/reference/reference.test.ts',
  'test/simulate/columns/classify-many.test.ts',
  'test/simulate/columns/merits-columns.test.ts',
  'test/simulate/forecast.test.ts',
  'test/simulate/simulate.test.ts',
  'test/testing/invariants.test.ts',
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
