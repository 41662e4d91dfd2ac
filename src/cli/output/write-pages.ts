import { type Problem, problem } from '../../problems/problem.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';

/** What became of the pages. */
export interface Written {
  /** Pages that are new or have another text now. */
  readonly written: number;
  /** Pages that were there already, letter for letter. */
  readonly unchanged: number;
}

/**
 * Writes pages, text by file name, into a folder, which is made where it is missing.
 * Nothing is written before every page was looked at.
 *
 * @throws Refusal with every fault: the folder is a file, a page is a folder, a page that
 * is there has another text and `force` is not given, or one cannot be written.
 */
export async function writePages(
  folder: string,
  pages: ReadonlyMap<string, string>,
  force: boolean,
  io: Io,
): Promise<Written> {
  if ((await io.kindOf(folder)) === 'file')
    throw new Refusal(folder, [problem('output.not-a-folder')]);
  const wanted = [...pages].map(([name, text]) => ({
    name,
    path: `${trimmed(folder)}/${name}`,
    text,
  }));
  const open: typeof wanted = [];
  const problems: Problem[] = [];
  for (const page of wanted) {
    const kind = await io.kindOf(page.path);
    if (kind === 'directory') problems.push(problem('input.is-directory', [page.name]));
    else if (kind === 'none') open.push(page);
    else if ((await textOf(page.path, io)) !== page.text) {
      open.push(page);
      if (!force) problems.push(problem('save.exists', [page.name]));
    }
  }
  if (problems.length > 0) throw new Refusal(folder, problems);
  await written(folder, () => io.makeFolder?.(folder));
  for (const { path, text } of open) await written(path, () => io.save(path, text, force));
  return { written: open.length, unchanged: wanted.length - open.length };
}

function trimmed(folder: string): string {
  return folder.length > 1 ? folder.replace(/\/$/u, '') : folder;
}

/** The text of a file; null where it cannot be read, so that it counts as another text. */
async function textOf(path: string, io: Io): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of io.open(path)) chunks.push(chunk);
  } catch {
    return null;
  }
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return new TextDecoder().decode(whole);
}

/** Does what writes; its failure becomes a problem of the path. */
async function written(path: string, write: () => Promise<void> | undefined): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw new Refusal(path, [faultOf(error)]);
  }
}

function faultOf(error: unknown): Problem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'write error';
  return reason === 'EEXIST'
    ? problem('save.exists')
    : problem('output.unwritable', [], { reason });
}
