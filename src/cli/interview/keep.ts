import type { History } from '../../history/types.ts';
import type { Io } from '../io.ts';

/** Where the history goes when the interview ends; shown where there is no file. */
export interface Keeping {
  readonly path: string | null;
  readonly replace: boolean;
}

/** Saves the history, or shows it where no file is named or it cannot be written. */
export async function keep(history: History, { path, replace }: Keeping, io: Io): Promise<number> {
  const text = `${JSON.stringify(history, null, 2)}\n`;
  if (path !== null) {
    try {
      await io.save(path, text, replace);
      await io.out(`Saved to ${path}.\n`);
      return 0;
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      const reason = exists ? 'it exists (use --force to replace it)' : 'it cannot be written';
      await io.err(`tvpa-tiers: ${path}: not saved: ${reason}\n`);
    }
  }
  await io.out(`The history with your answers, to be saved as a file:\n${text}`);
  return path === null ? 0 : 2;
}
