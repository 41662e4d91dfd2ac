import { knownFact, railFact } from './rails.ts';

/** Facts by name; undefined or absent is unknown. */
export type RawFacts = Readonly<Record<string, boolean | number | string | undefined>>;

/**
 * The facts as the lowered rules read them: what is known, with its companion fact,
 * and the rails of the conditions in `given`. An unknown fact is left out.
 */
export function handOver(
  facts: RawFacts,
  given: readonly string[] = [],
): Record<string, boolean | number | string> {
  const handed: Record<string, boolean | number | string> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    handed[name] = value;
    handed[knownFact(name)] = true;
  }
  for (const name of given) {
    const value = facts[name];
    if (typeof value === 'boolean') handed[railFact(name, value ? 'holds' : 'fails')] = true;
  }
  return handed;
}
