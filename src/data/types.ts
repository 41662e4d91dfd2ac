/** A placement in the words of this library. */
export type Placement =
  | 'tier-1'
  | 'tier-2'
  | 'tier-2-watch-list'
  | 'tier-3'
  | 'special-case'
  | 'not-rated';

/**
 * How a row of the record is known. `stated`: at least one source says so. `derived`: no source
 * says so, it follows from others. `disputed`: sources disagree, and one value was chosen.
 */
export type Provenance = 'stated' | 'derived' | 'disputed';

/** A placement of the record. */
export interface PlacementRow {
  /** ISO 3166-1 alpha-3, or XKX, SCG, ANT. */
  readonly iso3: string;
  /** Report year, 2001 to 2025. */
  readonly year: number;
  /** The placement published in the report. */
  readonly placement: Placement;
  readonly provenance: Provenance;
  /** Tags of the sources that say so: see `sources`. */
  readonly sources: readonly string[];
  /** How a derived value was derived, and what else the sources say. */
  readonly note?: string;
}

/** A source of placements. */
export interface Source {
  readonly tag: string;
  /** The name to print. */
  readonly title: string;
  /** Where it is: repository and path, page, or publication. */
  readonly location: string;
  readonly licence: string;
  /** Report years it covers. */
  readonly years: string;
  /** How far to trust it, and what was checked. */
  readonly trust: string;
}

/** A country-year on which sources disagree, or which rests on one source only. */
export interface ConflictRow {
  readonly iso3: string;
  readonly year: number;
  readonly kind: 'conflict' | 'claim not used' | 'inside one source' | 'single source';
  /** The value used; absent when none is. */
  readonly chosen?: Placement;
  /** What each source says, in its own codes (2* is Tier 2 or the watch list). */
  readonly claims: string;
  readonly note: string;
}

/** A waiver, an automatic downgrade or a reinstatement cap. 22 U.S.C. 7107(b)(2)(D), (F). */
export interface WaiverRow {
  readonly iso3: string;
  readonly year: number;
  readonly kind: 'waiver' | 'autodowngrade' | 'reinstatement_cap' | 'reinstatement_cap_or_merits';
  /**
   * `explicit`: a text says so. `post_waiver`: the waiver of an earlier year is sourced and Tier 3
   * follows. `derived`: the run of placements implies it under the law, so it is no evidence for the law.
   */
  readonly basis: 'explicit' | 'post_waiver' | 'derived';
  readonly source: string;
  readonly note: string;
}

/** A government listed with a policy or pattern of trafficking. 22 U.S.C. 7107(b)(3)(B). */
export interface PolicyOrPatternRow {
  readonly iso3: string;
  readonly year: number;
  readonly source: string;
  readonly note: string;
}

/** Whether the list of a year is known in full. */
export interface ListCompleteness {
  readonly year: number;
  readonly complete: boolean;
  /** Countries of which it is not known whether they were listed. */
  readonly unknown: readonly string[];
}

/** A placement changed between one report and the next. 22 U.S.C. 7107(d)(3). */
export interface ReassessmentRow {
  readonly iso3: string;
  readonly year: number;
  readonly published: Placement;
  readonly final: Placement;
  readonly basis: 'explicit' | 'derived';
  readonly source: string;
  readonly note: string;
}

/** Numbers of a region, or of the world, in one year. Counts of cases or of persons, never negative. */
export interface LawEnforcementRow {
  readonly region: string;
  readonly year: number;
  readonly prosecutions: number;
  readonly prosecutionsLabor: number;
  readonly convictions: number;
  readonly convictionsLabor: number;
  readonly victimsIdentified: number;
  readonly victimsIdentifiedLabor: number;
  /** Columns of the table in fixtures whose cell was garbled and put together again. */
  readonly reconstructed: readonly string[];
  /** Where the printed total is not the sum of the regions. */
  readonly note?: string;
}

/** An entity of the record. */
export interface Country {
  /** ISO 3166-1 alpha-3; XKX for Kosovo; SCG and ANT for the dissolved entities. */
  readonly iso3: string;
  /** ISO 3166-1 alpha-2; XK for Kosovo; CS and AN for the dissolved entities. */
  readonly iso2: string;
  /** The name that the State Department uses, in the latest report known. */
  readonly name: string;
  /** Names by the report from which they were used, oldest first; empty when the name did not change. */
  readonly names: readonly { readonly from: number; readonly name: string }[];
  readonly aliases: readonly string[];
  /** Whether ISO 3166-1 assigns the code now. */
  readonly iso: boolean;
  /** Dissolved entities of the record that it follows. A successor starts a clock of its own. */
  readonly predecessors: readonly string[];
  /** Entities of the record that follow it. */
  readonly successors: readonly string[];
  /** The year in which it ceased to exist. */
  readonly dissolved?: number;
}
