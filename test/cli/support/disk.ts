import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';
import { pieces } from './command.ts';

/** A small disk in memory, for verbs that write. */
export class Disk {
  readonly files = new Map<string, string>();
  readonly folders = new Set<string>();
  /** Paths that fail when they are written, with the code of the system. */
  readonly broken = new Map<string, string>();

  /** Runs the command on this disk. */
  async run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string[] }> {
    const [out, err]: [string[], string[]] = [[], []];
    const io: Io = {
      stdin: pieces(''),
      colour: false,
      interactive: false,
      onInterrupt: () => () => {},
      makeFolder: async (path) => {
        this.fail(path);
        this.folders.add(path);
      },
      save: async (path, text, replace) => {
        this.fail(path);
        if (this.files.has(path) && !replace) throw coded('EEXIST');
        this.files.set(path, text);
      },
      out: async (text) => void out.push(text),
      err: async (text) => void err.push(text),
      kindOf: async (path) => {
        if (this.files.has(path)) return 'file';
        return this.folders.has(path) ? 'directory' : 'none';
      },
      open: (path) => pieces(this.files.get(path) ?? ''),
    };
    const code = await run(argv, io);
    return { code, out: out.join(''), err: err.join('').split('\n').slice(0, -1) };
  }

  private fail(path: string): void {
    const code = this.broken.get(path);
    if (code !== undefined) throw coded(code);
  }
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
