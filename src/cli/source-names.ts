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
  return Object.fromEntries([...all].map((source) => [source, sourceTitle(source)]));
}
