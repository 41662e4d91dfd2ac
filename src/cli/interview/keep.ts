import type { History } from '../../history/types.ts';
import { printable } from '../../messages/printable.ts';
import type { Io } from '../io.ts';
import { COMMAND } from '../verb.ts';

/** Where the history goes when the interview ends; shown where there is no file. */
export interface Keeping {
  readonly path: string | null;
  readonly replace: boolean;
}

/** What became of a history that was to be saved. */
export interface Kept {
  readonly saved: boolean;
  /** A line for the person, on standard output where it is saved, on standard error else. */
  readonly line: string;
}

/** Keeps histories in files, and remembers which are its own and so may be replaced. */
export class Keeper {
  private readonly io: Io;
  private readonly keeping: Keeping;
  private readonly own = new Set<string>();
  private last: string | null = null;

  constructor(keeping: Keeping, io: Io) {
    this.keeping = keeping;
    this.io = io;
  }

  /** The file that was named at the start, or else the one last saved to; null for none. */
  get path(): string | null {
    return this.keeping.path ?? this.last;
  }

  /** Saves a history. Never rejects. */
  async save(history: History, path: string): Promise<Kept> {
    const { replace } = this.keeping;
    const mayReplace = this.own.has(path) || (replace && path === this.keeping.path);
    const name = printable(path);
    try {
      await this.io.save(path, historyText(history), mayReplace);
    } catch (error) {
      const reason = REASONS.get(codeOf(error)) ?? 'it cannot be written';
      return { saved: false, line: `${COMMAND}: ${name}: not saved: ${reason}\n` };
    }
    this.own.add(path);
    this.last = path;
    return { saved: true, line: `Saved to ${name}.\n` };
  }
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['EEXIST', 'it exists already'],
  ['EISDIR', 'it is a directory'],
  ['ENOENT', 'there is no such directory'],
]);

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

/** A history as the text of a file. */
export function historyText(history: History): string {
  return `${JSON.stringify(history, null, 2)}\n`;
}
