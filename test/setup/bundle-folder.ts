import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Inside node_modules, so that packages are found from there. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * Makes a folder for what the tests of processes bundle in this run, named in
 * `TVPA_TEST_BUNDLES`, and returns its removal. A worker cannot remove it: it is ended from
 * outside.
 */
export function setup(): () => void {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(`${CACHE}tvpa-tiers-test-`);
  process.env['TVPA_TEST_BUNDLES'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
