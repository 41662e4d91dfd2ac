import manifest from '../../package.json' with { type: 'json' };
import { nearest } from '../problems/nearest.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';
import { readArguments } from './arguments.ts';
import { helpOf, overview } from './help.ts';
import type { Io } from './io.ts';
import { printProblems, printRest } from './print-problems.ts';
import { Refusal } from './refusal.ts';
import { COMMAND, type Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

/**
 * Runs the command: arguments without those of the interpreter, and the world to work in.
 *
 * @returns The exit code: 0 answered, 1 the answer is negative, 2 bad usage or bad input.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const code = await dispatch(argv, io);
    await printRest(io);
    return code;
  } catch (error) {
    // What ends the run is told however many problems there were before.
    await printRest(io);
    if (error instanceof Refusal)
      await printProblems(error.label, error.problems, io, error.inFile);
    else if (error instanceof ProblemsError) await printProblems(COMMAND, error.problems, io);
    else await io.err(`${COMMAND}: fault of the program: ${String(error).split('\n')[0]}\n`);
    await printRest(io);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [first = '--help', second] = argv;
  if (first === 'help' && second !== undefined) return dispatch([...argv.slice(1), '--help'], io);
  if (['--help', '-h', 'help'].includes(first)) {
    await io.out(overview(VERBS));
    return 0;
  }
  if (first === '--version') {
    await io.out(`${manifest.version}\n`);
    return 0;
  }
  const group = VERBS.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length > 0 && (second === '--help' || second === '-h')) {
    await io.out(group.map(helpOf).join('\n'));
    return 0;
  }
  const verb = verbOf(first, second, group);
  const given = readArguments(verb, argv.slice(verb.name.split(' ').length));
  if (!given.has('help')) return verb.run(given, io);
  await io.out(helpOf(verb));
  return 0;
}

/** The verb that the first words name. Throws Refusal with the nearest where there is none. */
function verbOf(first: string, second: string | undefined, group: readonly Verb[]): Verb {
  const name = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
  const verb = VERBS.find((one) => one.name === name);
  if (verb !== undefined) return verb;
  if (name === first && group.length > 0) {
    const params = { found: first, allowed: group.map((one) => one.name) };
    throw new Refusal(COMMAND, [problem('usage.incomplete-verb', [], params)]);
  }
  const isOption = first.startsWith('-');
  const names = isOption ? ['--help', '--version'] : VERBS.map((one) => one.name);
  const params = { found: name, nearest: nearest(name, names) };
  const code = isOption ? 'usage.unknown-option' : 'usage.unknown-verb';
  throw new Refusal(COMMAND, [problem(code, [], params)]);
}
