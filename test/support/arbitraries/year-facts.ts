import { yearFacts as makeFacts } from '../../../src/testing/index.ts';

/** The raw facts of a year, from nothing known to everything stated. */
export const yearFacts = makeFacts();

export type { RawYearFacts } from '../../../src/testing/index.ts';
