import { readFileSync } from 'node:fs';
import { elementsText } from './elements.ts';

const TABLES = new URL('../../fixtures/conformance/element-tables.json', import.meta.url);

/** The text of `fixtures/conformance/elements.json`, from the tables beside it. */
export function elementsFile(): string {
  return elementsText(JSON.parse(readFileSync(TABLES, 'utf8')));
}
