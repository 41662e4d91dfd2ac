import { relative } from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of the test files: what failed last time, then the quickest. A mutant's run ends with
 * the first failure, and Vitest's own order has the longest first.
 */
class QuickFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const cost = ({ project, moduleId }: TestSpecification): number => {
      const known = cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`);
      return known === undefined || known.failed ? 0 : known.duration;
    };
    return [...files].sort((a, b) => cost(a) - cost(b));
  }
}

/** The globs that an environment variable names, with commas between them. */
function globs(name: string): readonly string[] {
  return (process.env[name] ?? '').split(',').filter((glob) => glob !== '');
}

const named = globs('MUTATE_TESTS');

/**
 * The tests that Stryker runs against changed sources, with the short forms of the theorems.
 * Tests of the built package, of processes, of generated files and of the documentation see no
 * change and are left out.
 * `MUTATE_TESTS` narrows them to the globs it names, `MUTATE_WITHOUT` leaves out more:
 * `npm run mutate` asks a folder's own tests first, which takes a tenth of the time.
 */
export default defineConfig({
  test: {
    environment: 'node',
    // Each mutant gets a new worker; within it, loading the modules for each file takes longest.
    isolate: false,
    include: named.length > 0 ? [...named] : ['test/**/*.test.ts', 'test/prove/*-quick.prove.ts'],
    exclude: [
      'test/bench/**',
      'test/browser/**',
      'test/cli/forecast-process.test.ts',
      'test/cli/interview-terminal.test.ts',
      'test/cli/main.test.ts',
      'test/codebook/**',
      'test/docs/**',
      'test/fuzz/**',
      'test/package/**',
      // Needs the small stack of a process; Stryker runs the tests in threads.
      'test/problems/too-many-faults.test.ts',
      'test/prove/properties.test.ts',
      'test/workers/**',
      ...globs('MUTATE_WITHOUT'),
    ],
    sequence: { sequencer: QuickFilesFirst },
    setupFiles: ['test/setup/fast-check.ts'],
    testTimeout: 120_000,
  },
});
