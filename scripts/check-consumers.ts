import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import { allRecords, recordOf } from '../src/data/index.ts';
import { classify, replay } from '../src/index.ts';
import { command } from './consumers/command.ts';
import {
  type Bench,
  checkBundler,
  checkCommand,
  checkProgram,
  checkTypescript,
  plainConsumer,
} from './consumers/consumers.ts';
import { contentFaults } from './consumers/contents.ts';
import { MAJORS, nodeOf } from './consumers/node-versions.ts';
import { HISTORY } from './consumers/programs.ts';

/**
 * Packs the package as it is built, and puts it to use as its users do: as an ES module and
 * by `require` and on the command line, on each Node that it promises; under TypeScript;
 * and bundled for the browser. Each must give the answer that the sources give.
 */
let failed = 0;

function check(name: string, run: () => void): void {
  try {
    run();
    console.log(`${name}: ok`);
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function lockedVersions(names: readonly string[]): Readonly<Record<string, string>> {
  const { packages }: { packages: Readonly<Record<string, { readonly version?: string }>> } =
    JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  return Object.fromEntries(
    names.map((name) => [name, packages[`node_modules/${name}`]?.version ?? 'latest']),
  );
}

function pack(folder: string): { readonly tarball: string; readonly files: readonly string[] } {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed]: readonly { filename: string; files: readonly { path: string }[] }[] = JSON.parse(
    command('npm', args, root).out,
  );
  if (packed === undefined) throw new Error('npm packed nothing');
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}

/** What the core must print: it agrees with the sources on every year of the record. */
function coreAgrees(): string {
  const years = allRecords().reduce((sum, record) => sum + replay(record).length, 0);
  return `${JSON.stringify({ years, different: [] })}\n`;
}

const folder = mkdtempSync(join(tmpdir(), 'tvpa-tiers-'));
try {
  const { tarball, files } = pack(folder);
  const bench: Bench = {
    folder,
    tarball,
    entryPoints: Object.keys(manifest.exports)
      .filter((name) => !/[*]|\.json$/u.test(name))
      .map((name) => `tvpa-tiers${name.slice(1)}`),
    versions: lockedVersions([
      'typescript',
      '@types/node',
      'esbuild',
      'json-rules-engine',
      'fast-check',
    ]),
    expected: `${JSON.stringify([classify(HISTORY), recordOf('THA')])}\n`,
  };
  check('what is in the package', () => {
    const faults = contentFaults(files, manifest);
    if (faults.length > 0) throw new Error(faults.join('\n  '));
  });
  let plain = '';
  check('installation', () => {
    plain = plainConsumer(bench);
  });
  for (const major of plain === '' ? [] : MAJORS) {
    let node = '';
    check(`Node ${major}`, () => {
      node = nodeOf(major, folder);
    });
    if (node === '') continue;
    check(`ES module on Node ${major}`, () =>
      checkProgram(node, plain, 'main.mjs', bench.expected),
    );
    check(`require on Node ${major}`, () => checkProgram(node, plain, 'main.cjs', bench.expected));
    check(`core on Node ${major}`, () => checkProgram(node, plain, 'core.mjs', coreAgrees()));
    check(`command on Node ${major}`, () => checkCommand(node, plain, bench));
  }
  check('TypeScript, NodeNext', () => checkTypescript(bench));
  check('bundle for the browser', () => checkBundler(bench));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
