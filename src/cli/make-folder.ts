import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it; one that is there is left as it is. Rejects where one
 * cannot be made, or a file is in the way. (`mkdir` with `recursive` never returns where
 * the system says that the parent is missing though it is there, as under `/proc`.)
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST') return;
    const parent = dirname(path);
    if (code !== 'ENOENT' || parent === path) throw error;
    await makeFolder(parent);
    await makeOnce(path);
  }
}

/** The same for a folder whose parent is there now. */
async function makeOnce(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    // Made by somebody else meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
