import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { command, install } from './command.ts';
import { CORE_PROGRAM, HISTORY, PROGRAMS, TSCONFIG, typedProgram } from './programs.ts';

/** What the consumers are made with. */
export interface Bench {
  /** Temporary folder; every consumer is a folder in it. */
  readonly folder: string;
  /** Path of the packed package. */
  readonly tarball: string;
  /** The entry points of the package by the names to import, optional peers included. */
  readonly entryPoints: readonly string[];
  /** Exact versions of development tools, by package. */
  readonly versions: Readonly<Record<string, string>>;
  /** What every consumer must print. */
  readonly expected: string;
}

/** A consumer with the package and nothing else, for programs that Node runs. */
export function plainConsumer(bench: Bench): string {
  const folder = consumer('plain', bench, []);
  for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'core.mjs'), CORE_PROGRAM);
  writeFileSync(join(folder, 'history.json'), JSON.stringify(HISTORY));
  return folder;
}

/** Runs a program of the plain consumer. Throws where it prints something else, or a warning. */
export function checkProgram(
  node: string,
  folder: string,
  program: string,
  expected: string,
): void {
  const { out, err } = command(node, [program], folder);
  same(out, expected);
  if (err !== '') throw new Error(`warns: ${err}`);
}

/** Runs the command of the package. Throws where it answers something else. */
export function checkCommand(node: string, folder: string, bench: Bench): void {
  const script = join('node_modules', 'tvpa-tiers', 'dist', 'cli.js');
  const { out, err } = command(node, [script, 'classify', 'history.json', '--json'], folder);
  const [answer]: readonly unknown[] = JSON.parse(bench.expected);
  same(out, `${JSON.stringify(answer)}\n`);
  if (err !== '') throw new Error(`warns: ${err}`);
}

/** Type-checks a module that imports every entry point, under NodeNext, with the optional peers. */
export function checkTypescript(bench: Bench): void {
  const tools = ['typescript', '@types/node', 'json-rules-engine', 'fast-check'];
  const folder = consumer('typescript', bench, tools);
  writeFileSync(join(folder, 'main.ts'), typedProgram(bench.entryPoints));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  command('node', [join('node_modules', 'typescript', 'bin', 'tsc')], folder);
}

/**
 * Bundles a program for the browser, and runs it where neither Node nor `eval` is. What
 * imports a module of Node does not bundle.
 */
export function checkBundler(bench: Bench): void {
  const folder = consumer('bundler', bench, ['esbuild']);
  writeFileSync(join(folder, 'main.js'), PROGRAMS['main.mjs']);
  const options = ['--bundle', '--platform=browser', '--minify', '--outfile=out.js'];
  command(join('node_modules', '.bin', 'esbuild'), ['main.js', ...options], folder);
  const lines: string[] = [];
  const console = { log: (text: string): void => void lines.push(text) };
  const context = createContext({ console }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(readFileSync(join(folder, 'out.js'), 'utf8'), context);
  same(`${lines.join('\n')}\n`, bench.expected);
}

function consumer(name: string, bench: Bench, tools: readonly string[]): string {
  const folder = join(bench.folder, name);
  mkdirSync(folder);
  const manifest = { name: `consumer-${name}`, private: true, type: 'module' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const packages = tools.map((tool) => `${tool}@${bench.versions[tool] ?? 'latest'}`);
  install([bench.tarball, ...packages], folder);
  return folder;
}

function same(found: string, expected: string): void {
  if (found === expected) return;
  const at = [...found].findIndex((letter, index) => letter !== expected[index]);
  throw new Error(`prints another answer: \`…${found.slice(Math.max(0, at - 40), at + 40)}…\``);
}
