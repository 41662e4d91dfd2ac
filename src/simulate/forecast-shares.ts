import { CAUSES, type Cause } from '../facts/causes.ts';
import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { record } from './model.ts';

/** Weights of a year's placements and of the causes that brought them. */
export interface Shares {
  readonly placements: Readonly<Record<Placement, number>>;
  /** By placement, every cause of a weight above 0; they add up to that of the placement. */
  readonly causes: Causes;
}

/** By placement and cause. */
export type Causes = Readonly<Partial<Record<Placement, Readonly<Partial<Record<Cause, number>>>>>>;

/** Adds up the weights of outcomes; `of` is what they sum to, and becomes 1. */
export function sharesOf(
  outcomes: readonly Outcome[],
  weights: ArrayLike<number>,
  of: number,
): Shares {
  const sums = new Map<string, number>();
  const add = (key: string, weight: number): unknown =>
    sums.set(key, (sums.get(key) ?? 0) + weight);
  for (const [at, { placement, cause }] of outcomes.entries()) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    add(placement, weight);
    add(`${placement}|${cause}`, weight);
  }
  const share = (key: string): number => (sums.get(key) ?? 0) / of;
  const seen = PLACEMENTS.filter((placement) => sums.has(placement));
  return {
    placements: record(PLACEMENTS, share),
    causes: record(seen, (placement) => {
      const causes = CAUSES.filter((cause) => sums.has(`${placement}|${cause}`));
      return record(causes, (cause) => share(`${placement}|${cause}`));
    }),
  };
}
