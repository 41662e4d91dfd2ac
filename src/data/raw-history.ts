import type { Placement } from './types.ts';

/** A finding of the record with its sources. */
export interface RawFact {
  readonly value: boolean;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** A year of the record, in the form of a history file. */
export interface RawYear {
  readonly year: number;
  /** The published placement; absent when it is unknown. */
  readonly placement?: Placement;
  /** The final placement, where a reassessment changed it. */
  readonly reassessed?: Placement;
  /** A waiver that a text states; not granted where the country is missing from a complete list. */
  readonly waiver?: {
    readonly granted: boolean;
    readonly sources: readonly string[];
    readonly note?: string;
  };
  readonly facts?: {
    /** True where the government is listed, false where it is missing from a complete list. */
    readonly policyOrPattern: RawFact;
  };
  /** The sources of the placement, then that of the reassessment; none where the placement is unknown. */
  readonly sources: readonly string[];
  /** Given where the placement, or its reassessment, is not simply stated. */
  readonly provenance?: 'derived' | 'disputed';
  readonly note?: string;
}

/** The record of a country, in the form of a history file. */
export interface RawHistory {
  /** ISO 3166-1 alpha-3, or XKX, SCG, ANT. */
  readonly country: string;
  /** In order of year. A year that is missing is unknown. */
  readonly years: readonly RawYear[];
}
