import type { Placement } from './types.ts';

const PLACEMENTS: ReadonlyMap<string, Placement> = new Map([
  ['1', 'tier-1'],
  ['2', 'tier-2'],
  ['2WL', 'tier-2-watch-list'],
  ['3', 'tier-3'],
  ['SC', 'special-case'],
]);

/** The placement that a code of the tables stands for (1, 2, 2WL, 3, SC); undefined for any other text. */
export function placementOf(code: string): Placement | undefined {
  return PLACEMENTS.get(code);
}

/** The value of an own key; undefined for any other, such as `__proto__`. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The text with a number in a table that gives each text once; empty for a number that has none. */
export function textAt(texts: readonly string[], at: number): string {
  return texts[at] ?? '';
}

/** The given text if it is one of the words, else the first word. Tables are checked when they are built. */
export function word<const W extends string>(words: readonly [W, ...W[]], text: string): W {
  return words.find((candidate) => candidate === text) ?? words[0];
}
