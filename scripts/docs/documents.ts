import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = new URL('../../', import.meta.url);

/** Paths of the documents whose examples are run: the README and the pages right in `docs/`. */
export function documentPaths(): readonly string[] {
  const pages = readdirSync(new URL('docs/', ROOT)).filter((name) => name.endsWith('.md'));
  return ['README.md', ...pages.sort().map((name) => `docs/${name}`)];
}

/** The text of a file of the repository. */
export function textAt(path: string): string {
  return readFileSync(fileAt(path), 'utf8');
}

/** A path of the repository as the file system knows it. */
export function fileAt(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}
