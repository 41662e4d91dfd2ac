import { type Diagnostic, error } from './diagnostic.ts';
import type { Entry } from './entries.ts';

/**
 * Names that are given twice. Conditions and rules share one space of names, since
 * answers and messages address both by name alone.
 */
export function checkDuplicates(entries: readonly Entry[]): readonly Diagnostic[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.name);
    if (earlier === undefined) {
      first.set(entry.name, entry);
      return [];
    }
    const params = { found: entry.name, first: earlier.path.map(String) };
    return [error('rulebook.duplicate-name', entry.path, params)];
  });
}
