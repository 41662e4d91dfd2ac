import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = new URL('../../', import.meta.url);

/** Folders of pages whose examples are run. What stands in `docs/rules` is made, and has none. */
const FOLDERS = ['docs/', 'docs/guides/'];

/** Paths of the documents whose examples are run: the README, the pages and the guides. */
export function documentPaths(): readonly string[] {
  const pages = FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}${name}`),
  );
  return ['README.md', ...pages];
}

/** The text of a file of the repository. */
export function textAt(path: string): string {
  return readFileSync(fileAt(path), 'utf8');
}

/** A path of the repository as the file system knows it. */
export function fileAt(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}
