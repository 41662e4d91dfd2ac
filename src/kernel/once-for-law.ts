import type { LawValue } from '../law/law.ts';
import { type Readings, readingsKey } from '../law/readings.ts';
import { refuseUnloaded } from '../problems/rulebook-option.ts';
import type { Rulebook } from '../rulebook/types.ts';

/** Something made of a rulebook, the parameters of a law and readings. */
type ForLaw<Made> = (
  rulebook: Rulebook,
  parameters: Readonly<Record<string, LawValue>>,
  readings: Readings,
) => Made;

/**
 * Makes a thing once for each rulebook, law and set of readings, and keeps it as long as
 * these. Throws ProblemsError for a rulebook that is none, whichever function it came by.
 */
export function onceForLaw<Made extends object>(make: ForLaw<Made>): ForLaw<Made> {
  const cache = new WeakMap<Rulebook, WeakMap<object, Map<string, Made>>>();
  return (rulebook, parameters, readings) => {
    let byLaw = cache.get(rulebook);
    if (byLaw === undefined) {
      refuseUnloaded(rulebook);
      byLaw = new WeakMap();
      cache.set(rulebook, byLaw);
    }
    const byReadings = byLaw.get(parameters) ?? new Map<string, Made>();
    byLaw.set(parameters, byReadings);
    const key = readingsKey(readings);
    const made = byReadings.get(key) ?? make(rulebook, parameters, readings);
    byReadings.set(key, made);
    return made;
  };
}
