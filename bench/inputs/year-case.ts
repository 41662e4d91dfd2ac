import type { Placement } from '../../src/facts/placements.ts';
import type { History } from '../../src/history/types.ts';
import type { KernelState } from '../../src/kernel/state.ts';

/** Where a country-year of the bench comes from. */
export const KINDS = ['record', 'determinations', 'elements', 'mixed', 'sparse'] as const;

/** One of them. */
export type Kind = (typeof KINDS)[number];

/** One country-year that every competitor answers: what is found, and where the clock stands. */
export interface YearCase {
  readonly kind: Kind;
  readonly country: string;
  readonly year: number;
  readonly state: KernelState;
  /** A history of this one year, parsed: what `classify` takes, with `resume: [state]`. */
  readonly history: History;
  /** Every known fact of the year by name, those that others imply included. */
  readonly facts: Readonly<Record<string, boolean | number>>;
  /** What was published, where the case is a real one; no competitor is shown it. */
  readonly published: Placement | null;
}
