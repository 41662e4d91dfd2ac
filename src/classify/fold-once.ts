import type { KernelTable } from '../kernel/table.ts';
import { type FoldedYear, foldYear, type YearSignals } from './fold.ts';

/** How many years are kept for one table and list of codes. */
const MOST_KEPT = 200;

const kept = new WeakMap<KernelTable, WeakMap<readonly number[], Map<string, FoldedYear>>>();

/**
 * `foldYear`, worked out once for equal arguments: what a year hands to the kernel is finite,
 * and most years hand it what others did. The same object comes back, so that what follows
 * from it can be kept with it.
 */
export function foldOnce(
  table: KernelTable,
  states: readonly number[],
  codes: readonly number[],
  signals: YearSignals,
): FoldedYear {
  const byCodes = kept.get(table) ?? new WeakMap<readonly number[], Map<string, FoldedYear>>();
  kept.set(table, byCodes);
  const years = byCodes.get(codes) ?? new Map<string, FoldedYear>();
  byCodes.set(codes, years);
  const key = `${states.join()}|${signals.recorded}|${signals.waived}|${signals.run}`;
  const found = years.get(key) ?? foldYear(table, states, codes, signals);
  if (years.size < MOST_KEPT) years.set(key, found);
  return found;
}
