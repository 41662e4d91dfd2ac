import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { type Diagnostic, error } from './diagnostic.ts';
import { type Entry, leavesOf } from './entries.ts';
import { NAMED_FACTS, namesFrom } from './names.ts';

/**
 * Names that do not exist: of conditions, facts, law parameters, readings and
 * determinations. Each comes with the nearest that does. `conditions` are the names of
 * all conditions.
 */
export function checkNames(
  entries: readonly Entry[],
  conditions: ReadonlySet<string>,
): readonly Diagnostic[] {
  const known = [...conditions];
  return entries.flatMap((entry) => {
    const found: Diagnostic[] = [];
    if (entry.kind === 'condition' && entry.value.decidedBy !== undefined) {
      found.push(...determination(entry.value.decidedBy, [...entry.path, 'decidedBy']));
    }
    for (const leaf of leavesOf(entry)) {
      if ('condition' in leaf) {
        const name = leaf.condition;
        if (conditions.has(name)) continue;
        const params = { found: name, nearest: nearest(name, known) };
        found.push(error('rulebook.unknown-condition', [...leaf.path, 'condition'], params));
        continue;
      }
      const { fact, value } = leaf.comparison;
      found.push(...factName(fact, [...leaf.path, 'fact']));
      if (typeof value === 'object')
        found.push(...factName(value.fact, [...leaf.path, 'value', 'fact']));
    }
    return found;
  });
}

function factName(name: string, path: Problem['path']): readonly Diagnostic[] {
  if (NAMED_FACTS.has(name)) return [];
  if (name.startsWith('law.'))
    return [unknown('rulebook.unknown-law-parameter', name, path, 'law')];
  if (name.startsWith('reading.'))
    return [unknown('rulebook.unknown-reading', name, path, 'reading')];
  const params = { found: name, nearest: nearest(name, [...NAMED_FACTS.keys()]) };
  return [error('rulebook.unknown-fact', path, params)];
}

function unknown(
  code: string,
  name: string,
  path: Problem['path'],
  source: 'law' | 'reading',
): Diagnostic {
  return error(code, path, { found: name, nearest: nearest(name, namesFrom(source)) });
}

/** Only a fact of the vocabulary can settle a condition: nobody determines the law or the clock. */
function determination(name: string, path: Problem['path']): readonly Diagnostic[] {
  if (NAMED_FACTS.get(name)?.source === 'history') return [];
  const params = { found: name, nearest: nearest(name, namesFrom('history')) };
  return [error('rulebook.unknown-fact', path, params)];
}
