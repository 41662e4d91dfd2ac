import { describeValue } from '../problems/describe.ts';
import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { type Diagnostic, error } from './diagnostic.ts';
import { type Entry, leavesOf } from './entries.ts';
import { NAMED_FACTS, type NamedFact } from './names.ts';
import type { Comparison, Literal } from './types.ts';

/**
 * Comparisons that can never be meant: of two types, by size where there is none, or
 * with a text that the fact never has. Names that do not exist are passed over.
 */
export function checkTypes(entries: readonly Entry[]): readonly Diagnostic[] {
  return entries.flatMap((entry) => [
    ...determination(entry),
    ...leavesOf(entry).flatMap((leaf) =>
      'comparison' in leaf ? comparison(leaf.comparison, leaf.path) : [],
    ),
  ]);
}

/** A determination settles a condition one way or the other, so it is a yes or no. */
function determination(entry: Entry): readonly Diagnostic[] {
  if (entry.kind !== 'condition' || entry.value.decidedBy === undefined) return [];
  const found = NAMED_FACTS.get(entry.value.decidedBy);
  if (found === undefined || found.source !== 'history' || found.type === 'boolean') return [];
  return [
    error('rulebook.type-mismatch', [...entry.path, 'decidedBy'], {
      fact: entry.value.decidedBy,
      expected: 'boolean',
      found: found.type,
    }),
  ];
}

function comparison({ fact, operator, value }: Comparison, path: Problem['path']): Diagnostic[] {
  const left = NAMED_FACTS.get(fact);
  if (left === undefined) return [];
  const found: Diagnostic[] = [];
  if (left.type !== 'integer' && operator !== 'equal' && operator !== 'notEqual') {
    const params = { fact, type: left.type, found: operator, allowed: ['equal', 'notEqual'] };
    found.push(error('rulebook.wrong-operator', [...path, 'operator'], params));
  }
  const at = [...path, 'value'];
  if (typeof value !== 'object') return [...found, ...literal(fact, left, value, at)];
  const right = NAMED_FACTS.get(value.fact);
  if (right !== undefined && right.type !== left.type) {
    found.push(mismatch(fact, left, `${value.fact} (${right.type})`, [...at, 'fact']));
  }
  return found;
}

function literal(fact: string, left: NamedFact, value: Literal, path: Problem['path']) {
  const type = typeof value === 'number' ? 'integer' : typeof value;
  if (type !== left.type) return [mismatch(fact, left, describeValue(value), path)];
  if (left.values === null || left.values.includes(String(value))) return [];
  const params = {
    fact,
    found: String(value),
    allowed: left.values,
    nearest: nearest(String(value), left.values),
  };
  return [error('rulebook.not-a-value', path, params)];
}

function mismatch(fact: string, left: NamedFact, found: string, path: Problem['path']) {
  return error('rulebook.type-mismatch', path, { fact, expected: left.type, found });
}
