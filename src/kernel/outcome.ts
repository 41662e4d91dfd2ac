import type { Cause } from '../facts/causes.ts';
import type { Placement } from '../facts/placements.ts';

/** What one state and one set of known inputs lead to. */
export interface Outcome {
  readonly placement: Placement;
  readonly cause: Cause;
  /** Why the downgrade bites: `allowance-exhausted` or `waiver-not-granted`; null elsewhere. */
  readonly ground: string | null;
  /** The placement the findings alone would give. */
  readonly merits: Placement;
  /** Names of the rules that decided: of the merits, then of the procedure. */
  readonly rules: readonly [merits: string, procedure: string];
  /** Rules that held but gave way to the deciding one of the procedure. */
  readonly defeated: readonly string[];
  /** Number of the state that the year leaves (see `stateAt`). */
  readonly next: number;
}
