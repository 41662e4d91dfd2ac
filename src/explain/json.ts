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
  return JSON.stringify(answer, inOrder, 2);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => {
    const rank = (RANK.get(a) ?? ORDER.length) - (RANK.get(b) ?? ORDER.length);
    return rank === 0 ? (a < b ? -1 : 1) : rank;
  });
  return Object.fromEntries(entries);
}
