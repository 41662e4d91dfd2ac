import type { Cause } from '../facts/causes.ts';
import type { Placement } from '../facts/placements.ts';
import { causesOf, type FoldedYear, placementsOf } from './fold.ts';

/** What all ways of a year come to. */
export interface Summary {
  readonly possible: readonly Placement[];
  readonly causes: readonly Cause[];
  readonly onMerits: readonly Placement[];
}

const summaries = new WeakMap<FoldedYear, Summary>();

/** What the ways of a year come to; worked out once. */
export function summaryOf(folded: FoldedYear): Summary {
  const { ways } = folded;
  const found = summaries.get(folded) ?? {
    possible: placementsOf(ways),
    causes: causesOf(ways),
    onMerits: [...new Set(ways.map(({ outcome }) => outcome.merits))],
  };
  summaries.set(folded, found);
  return found;
}

/** The one entry of a list, or null where it has none or several. */
export function only<One>(all: readonly One[]): One | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}
