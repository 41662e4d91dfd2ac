import fc from 'fast-check';
import {
  FIRST_REPORT_YEAR,
  LAST_REPORT_YEAR,
  LAW_PARAMETERS,
  type LawOverlay,
  type LawValue,
  type LawVersion,
  lawOf,
} from '../../law/law.ts';
import { READING_NAMES, READINGS, type Readings } from '../../law/readings.ts';

/** Report years of which the law is known, 2001 to 2026. Shrinks to the first. */
export function reportYears(): fc.Arbitrary<number> {
  return fc.integer({ min: FIRST_REPORT_YEAR, max: LAST_REPORT_YEAR });
}

/** The law of any report year, the first few years past the last known one included. */
export function lawVersions(): fc.Arbitrary<LawVersion> {
  return fc
    .integer({ min: FIRST_REPORT_YEAR, max: LAST_REPORT_YEAR + 3 })
    .map((year) => lawOf(year));
}

/** Any combination of readings. Each shrinks to its default. */
export function anyReadings(): fc.Arbitrary<Readings> {
  return fc
    .tuple(...READING_NAMES.map((name) => fc.constantFrom<string[]>(...READINGS[name])))
    .map((values) => Object.fromEntries(READING_NAMES.map((name, at) => [name, values[at]])))
    .map((readings) => readings as unknown as Readings);
}

/** What-if laws: a year at which legislation stops, changed parameters, and since when. */
export function lawOverlays(): fc.Arbitrary<LawOverlay> {
  const parameters = Object.entries(LAW_PARAMETERS).map(
    ([name, { type, minimum = 0, maximum }]) => {
      const values: fc.Arbitrary<LawValue> =
        type === 'boolean'
          ? fc.boolean()
          : fc.integer({ min: minimum, max: Math.min(maximum ?? 1_000, 1_000) });
      return [name, values] as const;
    },
  );
  const changed = fc
    .uniqueArray(fc.constantFrom(...parameters), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 3,
    })
    .chain((few) => fc.record(Object.fromEntries(few)));
  // `from` is for parameters only, and one of base and parameters there must be.
  return fc.oneof(
    fc.record({ base: reportYears() }),
    fc.record(
      { base: reportYears(), from: reportYears(), parameters: changed },
      { requiredKeys: ['parameters'] },
    ),
  );
}
