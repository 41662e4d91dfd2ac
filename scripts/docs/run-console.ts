import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

const PROMPT = '$ ';
const COMMAND = /^(?:npx )?tvpa-tiers(?: (.*))?$/u;
const FILTER = /^(?:(head|tail) -n (\d+)|grep -A (\d+) '([^']+)')$/u;
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
 * `tvpa-tiers …`, a file as standard input (`< FILE`), the filters `head -n N`, `tail -n N`
 * and `grep -A N 'PATTERN'`, and `echo $?`. A command whose exit code is not 0 must be
 * followed by `echo $?`.
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
    const { printed, exit } =
      line === 'echo $?' ? { printed: `${code}\n`, exit: 0 } : await runLine(line, files);
    code = exit;
    if (exit !== 0 && commands[at + 1] !== '$ echo $?') faults.push(`exit code ${exit}: ${line}`);
    lines.push(
      command,
      ...printed
        .replace(/\n$/u, '')
        .split('\n')
        .filter((_text, _at, all) => all.join('') !== ''),
    );
  }
  return { text: lines.join('\n'), faults };
}

async function runLine(
  line: string,
  files: ReadonlyMap<string, string>,
): Promise<{ readonly printed: string; readonly exit: number }> {
  const [first = '', ...filters] = line.split(' | ');
  const [, command = first, input] = /^(.*?) < (\S+)$/u.exec(first) ?? [];
  const args = COMMAND.exec(command);
  const unknown = filters.find((filter) => !FILTER.test(filter));
  if (args === null || unknown !== undefined) {
    return { printed: `${unknown ?? command}: cannot be run here\n`, exit: 127 };
  }
  const words = [...(args[1] ?? '').matchAll(WORD)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  let printed = '';
  const write = async (text: string): Promise<void> => {
    printed += text;
  };
  const io: Io = {
    stdin: bytesOf(files.get(input ?? '') ?? ''),
    colour: false,
    interactive: false,
    onInterrupt: () => () => {},
    save: () => Promise.reject(new Error('an example saves nothing')),
    out: write,
    err: write,
    kindOf: async (path) => (files.has(path) ? 'file' : 'none'),
    open: (path) => bytesOf(files.get(path) ?? ''),
  };
  const exit = await run(words, io);
  const lines = filters.reduce(filtered, printed.replace(/\n$/u, '').split('\n'));
  // As `grep` does: nothing found is a fault of the example.
  const found = lines.length > 0;
  return { printed: found ? `${lines.join('\n')}\n` : '', exit: found ? exit : 1 };
}

/** The lines that a filter lets through, as the tool of that name does. */
function filtered(lines: readonly string[], filter: string): readonly string[] {
  const [, end, count, after, pattern = ''] = FILTER.exec(filter) ?? [];
  if (after !== undefined) return matching(lines, new RegExp(pattern, 'u'), Number(after));
  return end === 'head' ? lines.slice(0, Number(count)) : lines.slice(-Number(count));
}

/** Lines that match with those after them, `--` between groups that do not touch. */
function matching(lines: readonly string[], pattern: RegExp, after: number): readonly string[] {
  const kept: string[] = [];
  let until = -1;
  let last = -1;
  for (const [at, line] of lines.entries()) {
    if (pattern.test(line)) until = at + after;
    if (at > until) continue;
    if (last >= 0 && last < at - 1) kept.push('--');
    kept.push(line);
    last = at;
  }
  return kept;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
