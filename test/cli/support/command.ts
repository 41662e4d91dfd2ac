import type { Io, Threads } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  /** Lines on standard error. */
  readonly err: readonly string[];
  /** Every line on standard output, read as JSON. */
  json(): readonly unknown[];
}

/** The world of a run: files by name, directories, standard input. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | AsyncIterable<Uint8Array>>>;
  readonly directories?: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly colour?: boolean;
  readonly threads?: Threads;
  /** Takes what is written, by path; where it is absent every write fails. */
  readonly saved?: Map<string, string>;
}

/** Bytes in pieces of a few bytes, as a slow pipe would bring them. */
export async function* pieces(
  text: string | Uint8Array,
  size = 4096,
): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Runs the command in a world of its own, without a process. */
export async function command(argv: readonly string[], world: World = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const files = world.files ?? {};
  const io: Io = {
    stdin: pieces(world.stdin ?? ''),
    colour: world.colour ?? false,
    interactive: false,
    ...(world.threads === undefined ? {} : { threads: world.threads }),
    onInterrupt: () => () => {},
    save: async (path, text, replace) => {
      if (world.saved === undefined) throw new Error('nothing is written here');
      if (!replace && (Object.hasOwn(files, path) || world.saved.has(path)))
        throw Object.assign(new Error('there'), { code: 'EEXIST' });
      world.saved.set(path, text);
    },
    out: async (text) => void out.push(text),
    err: async (text) => void err.push(text),
    kindOf: async (path) => {
      if (Object.hasOwn(files, path)) return 'file';
      return world.directories?.includes(path) === true ? 'directory' : 'none';
    },
    open: (path) => {
      const file = files[path];
      if (file === undefined) throw new Error(`no file ${path}`);
      return typeof file === 'string' || file instanceof Uint8Array ? pieces(file) : file;
    },
  };
  const code = await run(argv, io);
  const text = out.join('');
  return {
    code,
    out: text,
    err: err.join('').split('\n').slice(0, -1),
    json: () => linesOf(text).map((line): unknown => JSON.parse(line)),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Thailand's run of 2010 to 2013 with two waivers, and a year to be classified. */
export const THAILAND = {
  country: 'THA',
  years: [
    { year: 2009, placement: 'tier-2' },
    { year: 2010, placement: 'tier-2-watch-list', facts: { consecutiveWatchListYears: 1 } },
    { year: 2011, placement: 'tier-2-watch-list' },
    { year: 2012, placement: 'tier-2-watch-list', waiver: { granted: true } },
    { year: 2013, placement: 'tier-2-watch-list', waiver: { granted: true } },
    {
      year: 2014,
      facts: {
        fullyMeetsMinimumStandards: false,
        significantEfforts: true,
        increasingEfforts: false,
      },
    },
  ],
};

/** The same as the text of a file. */
export const THAILAND_JSON: string = JSON.stringify(THAILAND, null, 2);
