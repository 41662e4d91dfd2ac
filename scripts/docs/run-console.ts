import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

const PROMPT = '$ ';
const COMMAND = /^(?:npx )?tvpa-tiers(?: (.*))?$/u;
const WORD = /'([^']*)'|"([^"]*)"|(\S+)/gu;

/** A console block after it was run. */
export interface ConsoleOutput {
  readonly text: string;
  /** What went wrong: a command that is not ours, or failed without the block saying so. */
  readonly faults: readonly string[];
}

/**
 * Runs the commands of a console block, the lines that begin with `$ `, and writes what
 * they print below each, standard output and standard error as they come. Understands
 * `tvpa-tiers …`, a file as standard input (`< FILE`), `| head -n N`, `| tail -n N` and `echo $?`. A
 * command whose exit code is not 0 must be followed by `echo $?`.
 */
export async function runConsole(
  block: string,
  files: ReadonlyMap<string, string>,
): Promise<ConsoleOutput> {
  const commands = block.split('\n').filter((line) => line.startsWith(PROMPT));
  const lines: string[] = [];
  const faults: string[] = [];
  let code = 0;
  for (const [at, command] of commands.entries()) {
    const line = command.slice(PROMPT.length);
    const { printed, exit } = line === 'echo $?' ? { printed: `${code}\n`, exit: 0 } : await runLine(line, files);
    code = exit;
    if (exit !== 0 && commands[at + 1] !== '$ echo $?') faults.push(`exit code ${exit}: ${line}`);
    lines.push(command, ...printed.replace(/\n$/u, '').split('\n').filter((_text, _at, all) => all.join('') !== ''));
  }
  return { text: lines.join('\n'), faults };
}

async function runLine(
  line: string,
  files: ReadonlyMap<string, string>,
): Promise<{ readonly printed: string; readonly exit: number }> {
  const [, first = line, end, count] = /^(.*?) \| (head|tail) -n (\d+)$/u.exec(line) ?? [];
  const [, command = first, input] = /^(.*?) < (\S+)$/u.exec(first) ?? [];
  const args = COMMAND.exec(command);
  if (args === null) return { printed: 'not a command that can be run here\n', exit: 127 };
  const words = [...(args[1] ?? '').matchAll(WORD)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  let printed = '';
  const write = async (text: string): Promise<void> => {
    printed += text;
  };
  const io: Io = {
    stdin: bytesOf(files.get(input ?? '') ?? ''),
    colour: false,
    out: write,
    err: write,
    kindOf: async (path) => (files.has(path) ? 'file' : 'none'),
    open: (path) => bytesOf(files.get(path) ?? ''),
    interactive: false,
    onInterrupt: () => () => {},
    save: async () => {},
  };
  const exit = await run(words, io);
  if (count === undefined) return { printed, exit };
  const lines = printed.replace(/\n$/u, '').split('\n');
  const some = end === 'head' ? lines.slice(0, Number(count)) : lines.slice(-Number(count));
  return { printed: `${some.join('\n')}\n`, exit };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
