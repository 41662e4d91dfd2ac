import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import settings from '../../stryker.config.json' with { type: 'json' };
import { keyOf, type Mutant, mutantsOf, rangesOf } from './mutants.ts';

/** One run of Stryker. */
export interface Round {
  /** The globs of the mutated files, for a round that chooses no mutants. */
  readonly mutate: readonly string[];
  /** Only these mutants; without it all in the mutated files. */
  readonly chosen?: readonly Mutant[];
  /** The globs of the tests that are run; none means all that `vitest.stryker.config.ts` knows. */
  readonly tests: readonly string[];
  /** The globs of tests to leave out. */
  readonly without?: readonly string[];
  /** Processes at once. */
  readonly concurrency: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = 'reports/mutation';
const files = {
  config: `${folder}/round-config.json`,
  chosen: `${folder}/round-chosen.json`,
  report: `${folder}/round.json`,
};

/**
 * Runs Stryker with `stryker.config.json`, changed for one round, and reads its report. Empty
 * where no test was found.
 *
 * @throws Error when Stryker fails, as it does when a test fails on the unchanged sources
 */
export function runStryker(round: Round): readonly Mutant[] {
  const { chosen } = round;
  const config = {
    ...settings,
    $schema: undefined,
    plugins: [...settings.plugins, './scripts/mutate/only-chosen.mjs'],
    checkers: chosen === undefined ? [] : ['only-chosen'],
    mutate: chosen === undefined || chosen.length === 0 ? round.mutate : rangesOf(chosen),
    // The tests are named already; to look for related ones again for each mutant takes time.
    vitest: { ...settings.vitest, related: false },
    allowEmpty: true,
    incremental: false,
    concurrency: round.concurrency,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: files.report },
    thresholds: { ...settings.thresholds, break: null },
  };
  mkdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true });
  const at = (file: string): URL => new URL(`../../${file}`, import.meta.url);
  rmSync(at(files.report), { force: true });
  writeFileSync(at(files.config), JSON.stringify(config));
  writeFileSync(at(files.chosen), JSON.stringify((chosen ?? []).map(keyOf)));
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
  const { status } = spawnSync(process.execPath, [stryker, 'run', files.config], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      // A property that tries many cases finds little more here, and takes longer for each mutant.
      TVPA_RUNS: '30',
      ...process.env,
      MUTATE_CHOSEN: files.chosen,
      MUTATE_TESTS: round.tests.join(','),
      MUTATE_WITHOUT: (round.without ?? []).join(','),
    },
  });
  if (status !== 0) throw new Error(`Stryker ended with exit code ${status}`);
  if (!existsSync(at(files.report))) return [];
  return mutantsOf(JSON.parse(readFileSync(at(files.report), 'utf8')));
}
