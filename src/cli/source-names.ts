import { sourceTitle } from '../data/index.ts';
import type { History } from '../history/types.ts';

/** Names to print for the sources of some histories, by what the histories call them. */
export function sourceNames(histories: readonly History[]): Readonly<Record<string, string>> {
  const years = histories.flatMap((history) => history.years);
  const named = years.flatMap(({ sources, waiver, statistics, facts }) => [
    sources,
    waiver?.sources,
    statistics?.sources,
    ...Object.values(facts).map((fact) => fact.sources),
  ]);
  const all = new Set(named.flatMap((sources) => sources ?? []));
  return Object.fromEntries([...all].map((source) => [source, sourceName(source)]));
}

/** Several sources are written in one text with a semicolon between. */
function sourceName(source: string): string {
  return [...new Set(source.split(' ; ').map(partName))].join('; ');
}

/** Files in which the Factbook's texts were found, named instead of the Factbook itself. */
const FACTBOOK_TABLE = /^(?:tiers |Factbook \d{4} texts?: )?factbook_tiers\.csv \(.*\)$/u;
const FACTBOOK_FILES = /^(?:country_fields_\d{4}\.sql\.gz|factbook\.json)(?: \/ factbook\.json)?/u;

function partName(part: string): string {
  const factbook = sourceTitle('factbook_country');
  if (FACTBOOK_TABLE.test(part)) return factbook;
  return sourceTitle(part).replace(FACTBOOK_FILES, factbook);
}
