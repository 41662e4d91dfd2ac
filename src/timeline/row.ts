import type { Cause } from '../facts/causes.ts';
import type { Placement } from '../facts/placements.ts';
import type { Provenance } from '../history/types.ts';

/** What the clock did in a year, of the causes that a picture marks. */
export type ClockEvent = Extract<Cause, 'waiver' | 'automatic-downgrade' | 'reinstatement-cap'>;

/** A waiver, an automatic downgrade or a reinstatement cap (22 U.S.C. 7107(b)(2)(D), (F)). */
export interface TimelineMark {
  readonly event: ClockEvent;
  /** False where what is known leaves another cause open too. */
  readonly certain: boolean;
}

/**
 * Where a placement comes from. `recorded`: it was published. `derived`: it follows from
 * what is stated. `what-if`: under another law. `projected`: a year after the history.
 */
export type TimelineBasis = 'recorded' | 'derived' | 'what-if' | 'projected';

/** A version of the law that begins with a report year. */
export interface LawChange {
  readonly id: string;
  readonly title: string;
  /** The public law. */
  readonly law: string;
}

/** One report year of one country, as every picture draws it. */
export interface TimelineRow {
  readonly country: string;
  readonly year: number;
  readonly basis: TimelineBasis;
  /** The placement, the final one where it was reassessed; null while several are possible. */
  readonly placement: Placement | null;
  /** Every placement that the law allows, best first. */
  readonly possible: readonly Placement[];
  /** What was published; null where nothing is on record. */
  readonly recorded: {
    readonly published: Placement;
    readonly final: Placement;
    readonly provenance: Provenance;
  } | null;
  /** False where the law, as read here, forbids the recorded placement. */
  readonly lawful: boolean;
  readonly causes: readonly Cause[];
  readonly marks: readonly TimelineMark[];
  /** Present in the first report year of a version of the law, else null. */
  readonly lawChange: LawChange | null;
}
