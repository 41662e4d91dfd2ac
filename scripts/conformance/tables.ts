/** A fact's value, or nothing where it is left out. */
export type Facts = Readonly<Record<string, boolean | number>>;

/** How a condition comes out; `open` is unknown or reserved. */
export type Outcome = 'holds' | 'fails' | 'unknown' | 'reserved' | 'open';

/** Report years in which the law asks something: the first, and the last or null. */
export type Span = readonly [first: number, last: number | null];

/**
 * How the facts of one condition work together, as `element-tables.json` tells it.
 *
 * - `all`: it holds on the facts as stated; the opposite of any one makes it fail, or leaves it
 *   open where the fact is `weak`; without any one it is open.
 * - `any`: it fails on the opposite of all; any one as stated makes it hold.
 * - `unanimous`: all as stated make it hold, all the other way make it fail (or what `against`
 *   says), anything between leaves it open.
 * - `presumed`: one fact settles it; without it, it fails where the presumption holds.
 * - `cases`: facts and outcomes one by one.
 */
export interface Table {
  readonly condition: string;
  readonly shows: string;
  /** Report year; 2025 where none is given. */
  readonly year?: number;
  readonly form: 'all' | 'any' | 'unanimous' | 'presumed' | 'cases';
  readonly of?: Facts;
  /** Facts that are stated in every case of the table. */
  readonly given?: Facts;
  readonly weak?: readonly string[];
  /** Facts that stand for one element only together. */
  readonly together?: readonly string[];
  /** Facts that the law asks in some years only. */
  readonly clauses?: Readonly<Record<string, Span>>;
  /** Years in which the condition can hold at all. */
  readonly span?: Span;
  /** The determination that settles it. */
  readonly decidedBy?: string;
  readonly presumption?: Facts;
  readonly against?: Outcome;
  /** Conditions that come out the same, and the other way. */
  readonly same?: readonly string[];
  readonly opposite?: readonly string[];
  /** Readings under which it fails although the facts are as stated. */
  readonly readings?: Readonly<Record<string, string>>;
  readonly cases?: readonly (readonly [Facts, Outcome])[];
}

/** One case of a table: facts of one year, and the outcome. */
export interface Line {
  readonly title: string;
  readonly year: number;
  readonly facts: Facts;
  readonly outcome: Outcome;
  readonly readings?: Readonly<Record<string, string>>;
}
