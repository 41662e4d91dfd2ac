import type { Cause } from '../../facts/causes.ts';
import type { Placement } from '../../facts/placements.ts';

/** What follows for one report year, as `classify` gives it. */
export interface ColumnOutcome {
  /** The placement, or null while several are possible. */
  readonly placement: Placement | null;
  /** Every placement the law allows, best first; never empty. */
  readonly possible: readonly Placement[];
  /** Those of them that practice leads one to expect; never empty. */
  readonly expected: readonly Placement[];
  /** Every possible cause, always in the same order: that of `CAUSES`. */
  readonly causes: readonly Cause[];
}
