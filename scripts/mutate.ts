import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import settings from '../stryker.config.json' with { type: 'json' };
import { keyOf, type Mutant } from './mutate/mutants.ts';
import { leftovers, merged } from './mutate/rounds.ts';
import { runStryker } from './mutate/run-stryker.ts';
import { sampleOf } from './mutate/sample.ts';
import { type FolderTotals, sumOf, tableOf, totalsOf } from './mutate/totals.ts';

/**
 * Changes the sources bit by bit and looks whether a test notices: each folder of src named
 * (all without a name) against its own tests, then what was left against the other tests.
 * `--wide` names the globs of those, with commas between them; `--sample N --seed S` draws N
 * mutants over all the folders. Writes the table and `reports/mutation/summary.json`. Takes
 * minutes for a folder and hours for all. Exit code 1 below the score that
 * `stryker.config.json` asks for, 2 where a folder is not known.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    wide: { type: 'string', default: '' },
    concurrency: { type: 'string', default: String(settings.concurrency) },
  },
});
const concurrency = Number(values.concurrency);
const left = new Set(
  settings.mutate
    .filter((glob) => glob.startsWith('!src/') && glob.endsWith('/**'))
    .map((glob) => glob.slice('!src/'.length, -'/**'.length)),
);
const known = readdirSync(new URL('../src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !left.has(entry.name))
  .map(({ name }) => name);
const named = positionals.map((name) => name.replace(/^(?:\.\/)?src\//u, '').replace(/\/$/u, ''));
const folders = named.length > 0 ? named : known;

function sourcesOf(folder: string): readonly string[] {
  const out = settings.mutate.filter((glob) => glob.startsWith(`!src/${folder}/`));
  return [`src/${folder}/**/*.ts`, ...out];
}

const wide = values.wide === '' ? [] : values.wide.split(',');

/** The tests that mirror a folder, or the wider ones where it has none of its own. */
function firstTests(folder: string): readonly string[] {
  return existsSync(new URL(`../test/${folder}`, import.meta.url))
    ? [`test/${folder}/**/*.test.ts`]
    : wide;
}

/** The sample, drawn from all mutants that the folders' first tests may run. */
function drawn(size: number, seed: number): readonly Mutant[] {
  const all = folders.flatMap((folder) => {
    const round = { mutate: sourcesOf(folder), tests: firstTests(folder), concurrency };
    return runStryker({ ...round, chosen: [] }).filter(({ status }) => status !== 'Ignored');
  });
  return sampleOf(all, size, seed);
}

function resultsOf(folder: string, sample: readonly Mutant[] | undefined): readonly Mutant[] {
  const mutate = sourcesOf(folder);
  const tests = firstTests(folder);
  const within = sample?.filter(({ file }) => file.startsWith(`src/${folder}/`));
  if (within?.length === 0) return [];
  const chosen = within === undefined ? {} : { chosen: within };
  const keys = within && new Set(within.map(keyOf));
  const first = runStryker({ ...chosen, mutate, tests, concurrency }).filter(
    (mutant) => keys?.has(keyOf(mutant)) ?? true,
  );
  const open = leftovers(first);
  if (tests === wide || open.length === 0) return first;
  return merged(
    first,
    runStryker({ chosen: open, mutate, tests: wide, without: tests, concurrency }),
  );
}

const strangers = folders.filter((folder) => !known.includes(folder));
if (strangers.length > 0) {
  console.error(`no such folder in src, or one that is not changed: ${strangers.join(', ')}`);
  process.exitCode = 2;
} else {
  const seed = Number(values.seed);
  const sample = values.sample === undefined ? undefined : drawn(Number(values.sample), seed);
  const totals: FolderTotals[] = [];
  const open: Mutant[] = [];
  for (const folder of folders) {
    const results = resultsOf(folder, sample);
    totals.push(totalsOf(folder, results));
    open.push(...results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage'));
    // Written after each folder: the whole may take hours.
    const summary = {
      sample: sample === undefined ? null : { size: sample.length, seed },
      folders: totals,
      all: sumOf(totals),
      left: open,
    };
    const file = new URL('../reports/mutation/summary.json', import.meta.url);
    writeFileSync(file, `${JSON.stringify(summary, null, 2)}\n`);
  }
  console.log(tableOf(totals));
  const { score } = sumOf(totals);
  if (score !== null && score < settings.thresholds.break) process.exitCode = 1;
}
