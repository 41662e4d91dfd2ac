import leven from 'leven';
import table from './generated/countries.json' with { type: 'json' };
import { nameKeys, searchKey } from './search-key.ts';
import type { Country } from './types.ts';

/** The answer to a search for a country. */
export type CountrySearch =
  | { readonly match: Country }
  | {
      /** Every country that the query may mean; empty when it means none. */
      readonly candidates: readonly Country[];
      /** The most similar names, best first; empty when there are candidates. */
      readonly nearest: readonly string[];
    };

/** The entities of the record, in order of their codes. */
export function countries(): readonly Country[] {
  return table.map(({ dissolved, ...country }) =>
    dissolved === 0 ? country : { ...country, dissolved },
  );
}

/** The name that the State Department used in the report of a year. */
export function countryName(country: Country, year: number): string {
  return country.names.findLast((entry) => entry.from <= year)?.name ?? country.name;
}

const allNames = (country: Country): string[] => [
  country.name,
  ...country.names.map((entry) => entry.name),
  ...country.aliases,
];

function nearestNames(all: readonly Country[], query: string): string[] {
  const limit = Math.max(1, Math.floor(query.length / 3));
  return all
    .map((country) => {
      const scored = allNames(country).flatMap((name) =>
        nameKeys(name).map((key) => ({ name, distance: leven(key, query) })),
      );
      return scored.reduce((best, next) => (next.distance < best.distance ? next : best));
    })
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((entry) => entry.name);
}

/**
 * Finds a country by its code (alpha-2 or alpha-3), by a name that the State Department uses or used,
 * or by another name, in any letter case and with or without accents. A query that is only a part of
 * names, such as `Congo` or `Korea`, is not guessed at: all the countries it may mean come back.
 */
export function findCountry(query: string): CountrySearch {
  const key = searchKey(query);
  const all = countries();
  // No two countries share a code or a whole name, as a test holds, so that the first is the one.
  const match = all.find(
    (country) =>
      country.iso3.toLowerCase() === key ||
      country.iso2.toLowerCase() === key ||
      allNames(country).some((name) => nameKeys(name).includes(key)),
  );
  if (match !== undefined) return { match };
  const partial = all.filter((country) =>
    allNames(country).some((name) =>
      nameKeys(name).some((full) => ` ${full} `.includes(` ${key} `)),
    ),
  );
  return partial.length > 0
    ? { candidates: partial, nearest: [] }
    : { candidates: [], nearest: nearestNames(all, key) };
}
