import type { Notice } from '../classify/classification.ts';
import type { Cause } from '../facts/causes.ts';
import type { Placement } from '../facts/placements.ts';
import type { WaiverRequired } from './waiver-required.ts';

/**
 * Whether a recorded placement obeys the law. `unverifiable`: it does under some of the
 * pasts that unknown years allow, and not under others.
 */
export type Verdict = 'lawful' | 'unlawful' | 'unverifiable';

/** One recorded country-year held against the law. */
export interface AuditRow {
  readonly country: string;
  readonly year: number;
  /** The final placement on record. */
  readonly placement: Placement;
  readonly verdict: Verdict;
  /** Every possible cause, given the record; what the law would have given, if it is unlawful. */
  readonly causes: readonly Cause[];
  /** Whether the placement was possible only with a waiver. */
  readonly waiverRequired: WaiverRequired;
  readonly notices: readonly Notice[];
}
