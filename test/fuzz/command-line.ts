import { command, type Ran } from '../cli/support/command.ts';
import { polluted } from './fuzz.ts';
import { HOSTILE_JSON } from './hostile-values.ts';
import { mutated } from './mutate.ts';
import { mutatedText, randomBytes } from './mutate-text.ts';
import { type Random, randomFrom } from './random.ts';
import { HISTORIES, MODELS, RULEBOOKS, SCENARIOS } from './seeds-of-value.ts';

/** A call of the command, and the file that it reads. */
interface Call {
  readonly argv: readonly string[];
  readonly file: Uint8Array;
}

const HISTORY_CALLS: readonly (readonly string[])[] = [
  ['classify', 'in'],
  ['classify', '-', '--json'],
  ['replay', 'in', '--csv'],
  ['explain', 'in', '--format', 'html'],
  ['audit', 'in', '--json'],
  ['outlook', 'in', '--year', '2026'],
  ['change', 'in', '--to', 'tier-1'],
  ['path', 'in', '--to', 'tier-2'],
  ['why-not', 'in', 'tier-1'],
  ['ask', 'in'],
  ['classify', 'THA', '--with', 'in'],
];

const ruleFiles = Object.values((RULEBOOKS[0] ?? {}) as Record<string, unknown>);

function callOf(random: Random): Call {
  const kind = random.below(10);
  if (kind < 6) return { argv: random.pick(HISTORY_CALLS), file: bytesOf(HISTORIES, random) };
  if (kind === 6) {
    const argv = ['simulate', 'DZA', '--scenario', 'in'];
    return { argv, file: bytesOf(SCENARIOS, random) };
  }
  if (kind === 7) {
    const argv = ['forecast', 'DZA', '--model', 'in', '--until', '2027', '--runs', '3'];
    return { argv, file: bytesOf(MODELS, random) };
  }
  if (kind === 8) return { argv: ['rules', 'check', 'in'], file: bytesOf(ruleFiles, random) };
  return { argv: words(random), file: bytesOf(HISTORIES, random) };
}

function bytesOf(valid: readonly unknown[], random: Random): Uint8Array {
  const how = random.below(8);
  if (how === 0) return randomBytes(random);
  const value = random.pick(valid);
  if (how < 4) return mutatedText(JSON.stringify(value, null, random.below(2)), random);
  return Buffer.from(jsonOf(mutated(value, random, HOSTILE_JSON)));
}

/** A value as JSON; nothing where it has come to contain itself, which no text can say. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

const WORDS: readonly string[] = [
  ...['classify', 'explain', 'rules', 'show', 'docs', 'data', 'facts', 'calendar', 'diff-law'],
  ...['in', '-', 'THA', 'zzz', '--json', '--year', '--year=2025', '--year=1e9', '--reading'],
  ...['reinstatementCap=F2', '=', '__proto__=1', 'constructor', '--law', 'maxWaiverYears=NaN'],
  ...['--', '-x', '--__proto__', '--to', 'tier-1', '--from', '2009', '--until', '99999', '\ud800'],
  ...['--with', '--detail', 'full', '--csv', '--format', 'mermaid', '2024', '', ' ', '--help'],
];

function words(random: Random): readonly string[] {
  return Array.from({ length: random.below(6) }, () => random.pick(WORDS));
}

/** The call of a seed. */
export function callFor(seed: number): Call {
  return callOf(randomFrom(seed));
}

/** Throws where a run of the command broke a promise. */
function judge({ code, err, out }: Ran, argv: readonly string[]): void {
  if (![0, 1, 2].includes(code)) throw new Error(`exit code ${code}`);
  if (err.some((line) => line.includes('fault of the program'))) throw new Error(err.join('\n'));
  if (code === 2 && err.length === 0) throw new Error('refused without a word');
  if (code !== 2 && out === '' && err.length === 0) throw new Error('silent');
  if (argv.includes('--help')) return;
  if (argv.includes('--json')) for (const line of out.split('\n')) if (line) JSON.parse(line);
}

/** Runs the call of a seed in this process. The exit code; throws where a promise is broken. */
export async function tryCall(seed: number): Promise<number> {
  const { argv, file } = callFor(seed);
  try {
    const ran = await command(argv, { files: { in: file }, stdin: file });
    judge(ran, argv);
    if (polluted()) throw new Error('a prototype was changed');
    return ran.code;
  } catch (error) {
    const what = String((error as Error)?.stack ?? error);
    throw new Error(`command line, seed ${seed}: ${argv.join(' ')}: ${what}`);
  }
}
