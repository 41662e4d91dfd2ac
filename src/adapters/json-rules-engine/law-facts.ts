import type { LawVersion } from '../../law/law.ts';
import type { Readings } from '../../law/readings.ts';
import type { RawFacts } from './hand-over.ts';

/** The law in force and the readings as facts, under the names by which rules read them. */
export function lawFacts(law: LawVersion, readings: Readings): RawFacts {
  return Object.fromEntries([
    ...Object.entries(law.parameters).map(([name, value]) => [`law.${name}`, value]),
    ...Object.entries(readings).map(([name, value]) => [`reading.${name}`, value]),
  ]);
}
