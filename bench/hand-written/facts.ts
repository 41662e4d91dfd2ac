import type { FactName } from '../../src/facts/vocabulary.ts';

/** Facts of the vocabulary that are numbers. */
type CountName = 'victimsPerYear' | 'consecutiveWatchListYears';

/** The findings of a country-year as a plain object; undefined is unknown. */
export type Findings = {
  readonly [Name in Exclude<FactName, CountName>]: boolean | undefined;
} & { readonly [Name in CountName]: number | undefined };
