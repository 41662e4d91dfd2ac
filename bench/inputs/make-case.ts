import { gatherFacts } from '../../src/history/gather.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { lawOf } from '../../src/law/law.ts';
import type { YearCase } from './year-case.ts';

/** What is stated of a country-year; waiver facts under their names in the vocabulary. */
export interface Stated
  extends Pick<YearCase, 'kind' | 'country' | 'year' | 'state' | 'published'> {
  readonly stated: Readonly<Record<string, boolean | number>>;
}

/** Makes the case: the parsed history, and the facts that all others are handed. */
export function makeCase({ stated, ...rest }: Stated): YearCase {
  const { country, year } = rest;
  const facts: Record<string, boolean | number> = {};
  const waiver: Record<string, boolean | number> = {};
  for (const [name, value] of Object.entries(stated)) {
    if (name.startsWith('waiver.')) waiver[name.slice('waiver.'.length)] = value;
    else facts[name] = value;
  }
  const history = historyOf({ country, years: [{ year, facts, waiver }] });
  const { known } = gatherFacts(history.years[0], undefined, lawOf(year));
  const gathered = [...known].map(([name, { value }]) => [name, value] as const);
  return { ...rest, history, facts: Object.fromEntries(gathered) };
}
