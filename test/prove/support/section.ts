import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** A whole number as a reader likes it: 1,234,567. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** A Markdown table. Pipes and line breaks inside cells are escaped. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cell = (value: string | number): string =>
    typeof value === 'number' ? count(value) : value.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(cell)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map(cell))),
  ].join('\n');
}

/**
 * Checks a section of PROPERTIES.md against what a run has found, or writes it in
 * `npm run prove -- --update`. The name is a number for the order and a word, as in
 * `10-theorems`; the text begins with a heading of the second level. It must be the same
 * in every run: no times, no machine, only counts that the seed settles.
 */
export async function checkSection(name: string, text: string): Promise<void> {
  await expect(`${text.trim()}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL(`../sections/${name}.md`, import.meta.url)),
  );
}
