import type { Problem } from '../problems/problem.ts';
import type { Comparison, Condition, Rule, Rulebook } from './types.ts';

/** A condition or rule with the path that leads to it: file, part, name or position. */
export type Entry = { readonly name: string; readonly path: Problem['path'] } & (
  | { readonly kind: 'condition'; readonly value: Condition }
  | { readonly kind: 'rule'; readonly value: Rule }
);

/** Something that an expression names, and where. */
export type Leaf = { readonly path: Problem['path'] } & (
  | { readonly condition: string }
  | { readonly comparison: Comparison }
);

/** Every condition and rule of a rulebook. Rules are addressed by name: it keeps no positions. */
export function entriesOf(rulebook: Rulebook): readonly Entry[] {
  const at = (part: string, name: string) => [rulebook.origin.get(name) ?? '', part, name];
  const conditions = [...rulebook.conditions].map(
    ([name, value]): Entry => ({ kind: 'condition', name, path: at('conditions', name), value }),
  );
  const rules = rulebook.rules.map(
    (value): Entry => ({ kind: 'rule', name: value.name, path: at('rules', value.name), value }),
  );
  return [...conditions, ...rules];
}

/** Everything that an entry names in its expressions, in reading order, without recursion. */
export function leavesOf(entry: Entry): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const open: (readonly [value: unknown, path: Problem['path']])[] =
    entry.kind === 'rule'
      ? [[entry.value.conditions, [...entry.path, 'conditions']]]
      : [[entry.value, entry.path]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, path] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path !== entry.path && 'fact' in value) {
      leaves.push({ path, comparison: value as Comparison });
    } else if (path !== entry.path && 'condition' in value) {
      leaves.push({ path, condition: String(value.condition) });
    } else {
      const parts = Object.entries(value).filter(([key]) => PARTS.has(key) || Array.isArray(value));
      for (const [key, part] of parts.reverse()) {
        open.push([part, [...path, Array.isArray(value) ? Number(key) : key]]);
      }
    }
  }
  return leaves;
}

const PARTS: ReadonlySet<string> = new Set(['all', 'any', 'not', 'for', 'against']);
