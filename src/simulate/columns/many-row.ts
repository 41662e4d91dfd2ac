import type { ColumnOutcome } from './column-outcome.ts';

/** The answer for one report year of one history, without its reasons. */
export interface ManyRow extends ColumnOutcome {
  /** What the history calls the country. */
  readonly country: string;
  /** Report year. */
  readonly year: number;
}
