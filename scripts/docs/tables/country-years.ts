import { yearsText } from '../../../src/messages/en/list.ts';

/** A country in one year. */
interface CountryYear {
  readonly country: string;
  readonly year: number;
}

/** Country-years by country: `GIN 2021 and 2022; HTI 2022`. The word `none` where there are none. */
export function countryYearsText(all: readonly CountryYear[]): string {
  const years = new Map<string, number[]>();
  for (const { country, year } of all) years.set(country, [...(years.get(country) ?? []), year]);
  const texts = [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, own]) => `${country} ${yearsText(own)}`);
  return texts.length === 0 ? 'none' : texts.join('; ');
}
