import { randomUUID } from 'node:crypto';
import { chmod, link, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its
 * name. One that is there keeps its permissions, and a link goes on leading to it.
 *
 * @param replace Whether a file that is there may be replaced.
 * @throws The error of the file system; EEXIST where a file is there and may not.
 */
export async function saveFile(path: string, text: string, replace: boolean): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  if (there !== null && !there.isFile()) {
    // A pipe or a device is written to; it cannot be exchanged. A folder refuses by itself.
    await writeFile(target, text, { flag: replace ? 'w' : 'wx' });
    return;
  }
  const fresh = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  try {
    await writeFile(fresh, text, { flag: 'wx' });
    if (replace) {
      if (there !== null) await chmod(fresh, there.mode);
      await rename(fresh, target);
    } else await withoutReplacing(fresh, target, text);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** A new name for a file fails where the name is taken; some file systems know no such names. */
async function withoutReplacing(fresh: string, target: string, text: string): Promise<void> {
  try {
    await link(fresh, target);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' || code === 'ENOENT' || code === 'EACCES') throw error;
    await writeFile(target, text, { flag: 'wx' });
  }
}
