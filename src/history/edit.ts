import type { Placement } from '../facts/placements.ts';
import { historyOf } from './history-of.ts';
import type { History, HistoryYear } from './types.ts';

/** A history in which a fact of a year has a value; waiver facts go into the year's waiver. */
export function withFact(
  history: History,
  year: number,
  fact: string,
  value: boolean | number,
): History {
  return withYear(history, year, (entry) =>
    fact.startsWith('waiver.')
      ? { ...entry, waiver: { ...entry.waiver, [fact.slice('waiver.'.length)]: value } }
      : { ...entry, facts: { ...entry.facts, [fact]: { value } } },
  );
}

/** A history in which a year has a published placement. */
export function withPlacement(history: History, year: number, placement: Placement): History {
  return withYear(history, year, (entry) => ({ ...entry, placement }));
}

/** A history with one year changed, or added where it was unknown. The given one is left alone. */
function withYear(
  history: History,
  year: number,
  change: (entry: HistoryYear) => HistoryYear,
): History {
  const entry = history.years.find((one) => one.year === year) ?? { year, facts: {} };
  const years = [...history.years.filter((one) => one.year !== year), change(entry)];
  return historyOf({ country: history.country, years: years.sort((a, b) => a.year - b.year) });
}
