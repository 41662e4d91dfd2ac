import { PLACEMENTS } from '../../facts/placements.ts';
import type { FactName } from '../../facts/vocabulary.ts';

/**
 * A boolean fact of many rows: two bitmaps, the value and whether it is known. Row r is
 * bit r % 32 of word r / 32, the lowest bit first. The value of an unknown row is not read.
 */
export interface BooleanColumn {
  readonly value: Uint32Array;
  readonly known: Uint32Array;
}

/** A whole number of many rows, and a bitmap of the rows in which it is known. */
export interface IntegerColumn {
  readonly value: Int32Array;
  readonly known: Uint32Array;
}

/**
 * One report year of many countries, a row each. An absent column is unknown in every
 * row. Columns may be longer than the rows take; what lies beyond is not read.
 */
export interface FactColumns {
  readonly rows: number;
  /**
   * Facts of the vocabulary by name, waiver facts as `waiver.granted`. They are taken as
   * they are: a history also says what follows from a fact (a country that is placed on a
   * tier is no `specialCase`, a granted waiver had its plan), columns only what they hold.
   */
  readonly facts: { readonly [Name in FactName]?: BooleanColumn | IntegerColumn };
  /**
   * The placement that counts for the clock, by position in `PLACEMENTS`; `NO_PLACEMENT`
   * where none is on record. Absent: in no row.
   */
  readonly recorded?: Uint8Array;
  /**
   * Rows of which some finding is stated, though it may not count. Absent: those in which a
   * fact other than those of the waiver is known.
   */
  readonly stated?: Uint32Array;
}

/** What `recorded` holds where no placement is on record. */
export const NO_PLACEMENT: number = PLACEMENTS.length;
