import { type Country, countries, countryName, findCountry } from '../../data/index.ts';
import { printable } from '../../messages/printable.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { Refusal } from '../refusal.ts';

/**
 * The country that a word of the command line means.
 *
 * @throws Refusal with every candidate where it may mean several, and the nearest names
 * where it means none.
 */
export function countryOf(word: string): Country {
  const found = findCountry(word);
  if ('match' in found) return found.match;
  if (found.candidates.length > 0) {
    const candidates = found.candidates.map(({ iso3, name }) => `${iso3} (${name})`);
    throw new Refusal(word, [problem('country.ambiguous', [], { candidates })]);
  }
  throw new Refusal(word, [problem('country.not-found', [], { nearest: found.nearest })]);
}

/**
 * A hint where a history names its country otherwise than by its code: by a code of two
 * letters, say. Nothing of the record is found for it then, though the answer stands.
 */
export function codeHint(country: string): Problem | null {
  if (countries().some(({ iso3 }) => iso3 === country)) return null;
  const meant = findCountry(country);
  if (!('match' in meant)) return null;
  const params = { found: country, nearest: [meant.match.iso3] };
  return problem('country.not-a-code', ['country'], params);
}

/** The name of a country in a report year, or null for a code that the record does not know. */
export function countryNameOf(country: string, year: number): string | null {
  const known = countries().find(({ iso3 }) => iso3 === country);
  return known === undefined ? null : countryName(known, year);
}

/** `Thailand (THA)`, by the name of a report year; what a history calls it where it is no code. */
export function countryTitle(country: string, year: number): string {
  const name = countryNameOf(country, year);
  return name === null ? printable(country) : `${name} (${country})`;
}

/** Whether two words, codes or names, mean the same country. */
export function isSameCountry(one: string, other: string): boolean {
  const code = (word: string): string => {
    const found = findCountry(word);
    return 'match' in found ? found.match.iso3 : word;
  };
  return one === other || code(one) === code(other);
}
