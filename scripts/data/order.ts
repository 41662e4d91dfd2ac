import { cell, integer, type Row } from './csv.ts';

/** Order of texts by code unit: the same on every machine, whatever its language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of rows by country, then year. */
export const byCountryAndYear = (a: Row, b: Row): number =>
  byText(cell(a, 'iso3'), cell(b, 'iso3')) || integer(a, 'year') - integer(b, 'year');

/** Order of rows by year, then country. Rows of one country-year keep the order of the table. */
export const byYearAndCountry = (a: Row, b: Row): number =>
  integer(a, 'year') - integer(b, 'year') || byText(cell(a, 'iso3'), cell(b, 'iso3'));
