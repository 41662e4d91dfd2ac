import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';
import { pieces } from './command.ts';

/** What an interview left behind. */
export interface Interviewed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files after it, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** True where Ctrl-C is left to the process again. */
  readonly released: boolean;
}

/** What a person does at a prompt beside typing lines. */
export interface Person {
  /** Files that are there before. */
  readonly files?: Readonly<Record<string, string>>;
  /** Names of directories, and of files that cannot be written. */
  readonly directories?: readonly string[];
  readonly unwritable?: readonly string[];
  /** Presses Ctrl-C, and nothing more, after the lines; else the input ends. */
  readonly interrupt?: boolean;
  /** Writes the typed text in pieces of so many bytes. */
  readonly size?: number;
}

/** Runs the command with a person who types `text`, without a process or a terminal. */
export async function interviewed(
  argv: readonly string[],
  text: string,
  person: Person = {},
): Promise<Interviewed> {
  const files = new Map(Object.entries(person.files ?? {}));
  const [out, err]: [string[], string[]] = [[], []];
  const handlers = new Set<() => void>();
  const stdin = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    yield* pieces(text, person.size ?? 4096);
    if (person.interrupt !== true) return;
    for (const handler of handlers) handler();
    // The read goes on waiting, as that of a terminal does.
    await new Promise(() => {});
  };
  const io: Io = {
    stdin: stdin(),
    colour: false,
    interactive: true,
    onInterrupt: (then) => {
      handlers.add(then);
      return () => handlers.delete(then);
    },
    save: async (path, content, replace) => {
      if (person.unwritable?.includes(path)) throw new Error('no');
      if (files.has(path) && !replace) throw Object.assign(new Error('no'), { code: 'EEXIST' });
      files.set(path, content);
    },
    out: async (one) => void out.push(one),
    err: async (one) => void err.push(one),
    kindOf: async (path) => {
      if (files.has(path)) return 'file';
      return person.directories?.includes(path) === true ? 'directory' : 'none';
    },
    open: (path) => pieces(files.get(path) ?? ''),
  };
  const code = await run(argv, io);
  return { code, out: out.join(''), err: err.join(''), files, released: handlers.size === 0 };
}

/** The history that is shown at the end where none is saved. */
export function shownHistory(out: string): unknown {
  const [, text = ''] = out.split('to be saved as a file:\n');
  return JSON.parse(text);
}

/** What a history states of a year, in a flat object. */
export function statedOf(history: unknown, year: number): Readonly<Record<string, unknown>> {
  const years: unknown = Reflect.get(Object(history), 'years');
  const entry = Array.isArray(years) ? years.find((one) => Reflect.get(one, 'year') === year) : {};
  const { facts = {}, waiver = {}, ...rest } = Object(entry);
  const plain = Object.entries(Object(facts)).map(([name, fact]) => [
    name,
    Reflect.get(Object(fact), 'value'),
  ]);
  return { ...rest, ...Object.fromEntries(plain), ...waiver };
}
