import { readdirSync, readFileSync } from 'node:fs';
import { parseConformance } from '../../src/testing/conformance/parse.ts';
import type { ConformanceCase, ConformanceFile } from '../../src/testing/conformance/types.ts';

const FOLDER = new URL('../../fixtures/conformance/', import.meta.url);
/** What the elements are expanded from: no file of cases. */
const TABLES = 'element-tables.json';

/** Names of the files of the conformance kit, in order. */
export const KIT_FILES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== TABLES)
  .sort();

/** A file of the kit as it stands. */
export function rawKitFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

/** A file of the kit, parsed. Throws where it is not as its schema says. */
export function kitFile(name: string): ConformanceFile {
  const parsed = parseConformance(rawKitFile(name));
  if (parsed.ok) return parsed.value;
  throw new Error(`${name}: ${JSON.stringify(parsed.problems.slice(0, 5))}`);
}

/** Every case of the kit. */
export function kitCases(): readonly ConformanceCase[] {
  return KIT_FILES.flatMap((name) => kitFile(name).cases);
}
