import { checkCycles } from './check-cycles.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkNames } from './check-names.ts';
import { checkTypes } from './check-types.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Entry } from './entries.ts';

/**
 * The checks that need no law and no kernel: names, types, duplicates and cycles.
 * `conditions` are the names of all conditions, those whose shape is faulty included.
 */
export function checkEntries(
  entries: readonly Entry[],
  conditions: ReadonlySet<string>,
): readonly Diagnostic[] {
  return [
    ...checkDuplicates(entries),
    ...checkNames(entries, conditions),
    ...checkTypes(entries),
    ...checkCycles(entries),
  ];
}
