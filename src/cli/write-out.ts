import { problem } from '../problems/problem.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';

/**
 * Looks at a path before the work is done for it: found out at the end, it would come too
 * late.
 *
 * @throws Refusal where it is a folder, lies in a folder that does not exist, or is a file
 * and `force` is not given.
 */
export async function checkOut(path: string, force: boolean, io: Io): Promise<void> {
  const kind = await io.kindOf(path);
  if (kind === 'directory') throw new Refusal(path, [problem('input.is-directory')]);
  if (kind === 'file' && !force) throw new Refusal(path, [problem('save.exists')]);
  if (kind === 'none' && !(await hasFolder(path, io))) {
    throw new Refusal(path, [problem('output.no-folder')]);
  }
}

/**
 * Refuses to write a file about several histories of which one is left out: it would look
 * whole. What is wrong with that one has been told before.
 *
 * @throws Refusal (`output.incomplete`) where `code` says that one was faulty.
 */
export function refuseIncomplete(path: string, code: number): void {
  if (code !== 0) throw new Refusal(path, [problem('output.incomplete')]);
}

/**
 * Writes a text to a path, whole or not at all.
 *
 * @throws Refusal with what stands in the way (`save.*`, `output.*`).
 */
export async function writeOut(path: string, text: string, force: boolean, io: Io): Promise<void> {
  try {
    await io.save(path, text, force);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'write error';
    const params = { reason };
    throw new Refusal(path, [problem(CODES.get(reason) ?? 'output.unwritable', [], params)]);
  }
}

const CODES: ReadonlyMap<string, string> = new Map([
  ['EEXIST', 'save.exists'],
  ['EISDIR', 'input.is-directory'],
  ['ENOENT', 'output.no-folder'],
]);

/** Whether the folder that a path lies in exists. */
async function hasFolder(path: string, io: Io): Promise<boolean> {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  if (at < 0) return true;
  const folder = path.slice(0, at) || '/';
  // A path of another system's form is left to the write itself.
  if (/^[A-Za-z]:$/u.test(folder)) return true;
  return (await io.kindOf(folder)) === 'directory';
}
