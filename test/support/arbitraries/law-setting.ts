import {
  anyReadings as makeReadings,
  reportYears as makeYears,
} from '../../../src/testing/index.ts';

/** A report year of which the law is known. */
export const reportYears = makeYears();

/** Any combination of readings. */
export const anyReadings = makeReadings();
