import type { Classification } from '../classify/classification.ts';
import { accessOf, type WatchListAccess } from '../kernel/access.ts';
import { type KernelState, stateIndex } from '../kernel/state.ts';
import { kernelTable } from '../kernel/table.ts';
import { lawOf } from '../law/law.ts';
import { DEFAULT_RULEBOOK } from '../rulebook/default.ts';

/** What the watch list would cost a country in the year after: see `exposureOf`. */
export type Exposure = WatchListAccess | 'none';

/**
 * What the law of the next report year would make of watch-list findings, from the states
 * that this year leaves: null where the states do not agree. `none`: that law has no
 * watch list.
 */
export function exposureOf(
  states: readonly KernelState[],
  { year, lawVersion, readings }: Classification,
): Exposure | null {
  const { parameters } = lawOf(year + 1, lawVersion.overlay);
  const table = kernelTable(DEFAULT_RULEBOOK, parameters, readings);
  const found = states.map((state) => accessOf(table, stateIndex(state)) ?? 'none');
  const [first, ...others] = new Set(found);
  return others.length === 0 ? (first ?? null) : null;
}
