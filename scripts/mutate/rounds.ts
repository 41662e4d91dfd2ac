import { keyOf, type Mutant } from './mutants.ts';

/**
 * The mutants that a round with more tests may still kill: survivors, those that no test
 * reached, and those left out as static. A mutant is static when only the loading of a
 * module reaches it; other tests may well call the same code later.
 */
export function leftovers(mutants: readonly Mutant[]): readonly Mutant[] {
  return mutants.filter(
    ({ status }) => status === 'Survived' || status === 'NoCoverage' || status === 'Ignored',
  );
}

/**
 * The results of two rounds as one. What the second round killed counts as killed; a mutant
 * that any test reached without killing it counts as a survivor.
 */
export function merged(first: readonly Mutant[], second: readonly Mutant[]): readonly Mutant[] {
  const later = new Map(second.map((mutant) => [keyOf(mutant), mutant]));
  const open = new Set(leftovers(first));
  return first.map((mutant) => {
    const again = open.has(mutant) ? later.get(keyOf(mutant)) : undefined;
    // The checker calls a mutant that was not asked for a compile error.
    if (again === undefined || again.status === 'CompileError') return mutant;
    const reachedOnce = mutant.status === 'Survived' && leftovers([again]).length > 0;
    return reachedOnce ? mutant : again;
  });
}
