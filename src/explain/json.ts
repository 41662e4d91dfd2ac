import type { Classification } from '../classify/classification.ts';

/** Keys in the order in which a reader looks for them; others follow in the order given. */
const ORDER = [
  'schema',
  'country',
  'year',
  'kind',
  'name',
  'title',
  'fact',
  'input',
  'placement',
  'value',
  'outcome',
  'possible',
  'expected',
  'recorded',
  'merits',
  'cause',
  'causes',
  'state',
  'lawVersion',
  'readings',
  'cite',
  'basis',
  'provisional',
  'decidedBy',
  'facts',
  'parts',
  'defeatedBy',
  'inputs',
  'conditions',
  'decisive',
  'missing',
  'notices',
  'before',
  'after',
  'ticks',
  'waiver',
  'uncertain',
  'run',
  'waivers',
  'cap',
  'arming',
  'previous',
  'published',
  'final',
  'id',
  'reportYear',
  'overlay',
  'question',
  'actor',
  'code',
  'path',
  'params',
];

const RANK = new Map(ORDER.map((key, rank) => [key, rank]));

/** The document itself as JSON, indented by two blanks, its keys always in the same order. */
export function jsonOf(answer: Classification): string {
  return JSON.stringify(ordered(answer), null, 2);
}

/** A value with its keys in order: the value itself where they are already, as most are. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return orderedItems(value);
  const parts = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(parts);
  if (inOrder(keys) && keys.every((key) => ordered(parts[key]) === parts[key])) return value;
  return Object.fromEntries(keys.sort(compareKeys).map((key) => [key, ordered(parts[key])]));
}

function orderedItems(items: readonly unknown[]): readonly unknown[] {
  for (const [at, item] of items.entries()) {
    if (ordered(item) !== item) return [...items.slice(0, at), ...items.slice(at).map(ordered)];
  }
  return items;
}

function inOrder(keys: readonly string[]): boolean {
  let before = -1;
  let last = '';
  for (const key of keys) {
    const rank = rankOf(key);
    if (rank < before || (rank === before && key < last)) return false;
    before = rank;
    last = key;
  }
  return true;
}

function compareKeys(a: string, b: string): number {
  const rank = rankOf(a) - rankOf(b);
  return rank === 0 ? (a < b ? -1 : 1) : rank;
}

function rankOf(key: string): number {
  return RANK.get(key) ?? ORDER.length;
}
