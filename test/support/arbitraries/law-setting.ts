import fc from 'fast-check';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR } from '../../../src/law/law.ts';
import { READING_NAMES, READINGS, type Readings } from '../../../src/law/readings.ts';

/** A report year of which the law is known. Shrinks to the first. */
export const reportYears: fc.Arbitrary<number> = fc.integer({
  min: FIRST_REPORT_YEAR,
  max: LAST_REPORT_YEAR,
});

/** Any combination of readings. Each shrinks to its default. */
export const anyReadings: fc.Arbitrary<Readings> = fc
  .tuple(...READING_NAMES.map((name) => fc.constantFrom<string[]>(...READINGS[name])))
  .map((values) => Object.fromEntries(READING_NAMES.map((name, at) => [name, values[at]])))
  .map((readings) => readings as unknown as Readings);
