import type { Placement } from '../facts/placements.ts';
import type { Evidence } from './evidence.ts';
import type { PROVENANCES } from './limits.ts';

/** How a row of a record is known: said by a source, derived from others, or disputed. */
export type Provenance = (typeof PROVENANCES)[number];

/** A stated fact with what it rests on. */
export interface StatedFact {
  readonly value: boolean | number;
  readonly sources?: readonly string[];
  readonly evidence?: readonly Evidence[];
  readonly note?: string;
}

/** The waiver of a year as a history states it (22 U.S.C. 7107(b)(2)(D)(ii)). */
export interface WaiverRecord {
  readonly granted?: boolean;
  readonly writtenPlan?: boolean;
  readonly planWouldConstituteSignificantEfforts?: boolean;
  readonly sufficientResources?: boolean;
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** Counts of one reporting period; whole numbers, zero or more. Absent is unknown. */
export interface Statistics {
  readonly investigations?: number;
  readonly prosecutions?: number;
  readonly convictions?: number;
  readonly sentences?: number;
  readonly victimsIdentified?: number;
  readonly victimsAssisted?: number;
  readonly dataRequested?: boolean;
  readonly dataProvided?: boolean;
  readonly sources?: readonly string[];
}

/** What is known about one report year. */
export interface HistoryYear {
  readonly year: number;
  /** The placement at release. */
  readonly placement?: Placement;
  /** The final one after a mid-year reassessment; the clock counts this. */
  readonly reassessed?: Placement;
  readonly waiver?: WaiverRecord;
  /** Stated facts by name. An absent fact is unknown, never false. */
  readonly facts: Readonly<Record<string, StatedFact>>;
  readonly statistics?: Statistics;
  readonly sources?: readonly string[];
  readonly provenance?: Provenance;
  readonly note?: string;
}

declare const parsed: unique symbol;

/**
 * A parsed history: years in order, each at most once. Made by `parseHistory` only. A
 * year that is absent is unknown, before the first one too; a country known not to be
 * in a report has the placement `not-rated`.
 */
export interface History {
  readonly country: string;
  readonly years: readonly HistoryYear[];
  readonly [parsed]: true;
}
