import type { Cause } from '../facts/causes.ts';
import type { FactDefinition } from '../facts/define.ts';
import type { Placement } from '../facts/placements.ts';
import type { FactOrigin } from '../history/gather.ts';
import type { Provenance } from '../history/types.ts';
import type { KernelInput } from '../kernel/inputs.ts';
import type { KernelState } from '../kernel/state.ts';
import type { LawOverlay } from '../law/law.ts';
import type { Readings } from '../law/readings.ts';
import type { Problem } from '../problems/problem.ts';
import type { Basis } from '../rulebook/types.ts';

/** Identifier of the classification document and its version (design §6). */
export const CLASSIFICATION_SCHEMA = 'tvpa-tiers/classification/1';

/**
 * How a condition comes out. `reserved`: the facts are mixed and only a determination
 * can settle it. `unknown`: facts are missing, or a part of it is reserved.
 */
export type ConditionOutcome = 'holds' | 'fails' | 'unknown' | 'reserved';

/** A fact behind a condition, as the answer uses it. */
export interface FactUsed {
  readonly fact: string;
  /** Null where it is unknown. */
  readonly value: boolean | number | string | null;
  /** Where it comes from; null where it is unknown or belongs to the law or the clock. */
  readonly origin: FactOrigin | null;
}

/** A condition or rule of the rulebook as it comes out this year. */
export interface ConditionFinding {
  readonly kind: 'condition' | 'rule';
  readonly name: string;
  readonly title: string;
  readonly outcome: ConditionOutcome;
  readonly cite: string;
  readonly basis: Basis;
  /** True where the amendment history behind it is not source-checked. */
  readonly provisional: boolean;
  /** The determination that settled it; null where it follows from its parts. */
  readonly decidedBy: string | null;
  /** Facts that it reads itself. */
  readonly facts: readonly FactUsed[];
  /** Conditions that it names. */
  readonly parts: readonly string[];
  /** The rule, determination or law that takes its effect away, though it holds; else null. */
  readonly defeatedBy: string | null;
}

/** A minimal set of kernel inputs that forces the answer, whatever else holds. */
export interface DecisiveSet {
  readonly inputs: readonly { readonly input: KernelInput; readonly value: boolean }[];
  /** Conditions and facts under these inputs that settle them. */
  readonly conditions: readonly string[];
}

/** An unknown fact that could still decide the placement. */
export interface MissingFact {
  readonly fact: string;
  readonly question: string;
  readonly cite: string;
  readonly actor: FactDefinition['actor'];
  /** The kernel inputs it feeds. */
  readonly inputs: readonly KernelInput[];
}

/** Something odd but lawful to write, or something the reader must know. The text lives in `messages`. */
export type Notice = Problem;

/** The published placement of a year, beside what the library derives. */
export interface Recorded {
  readonly published: Placement;
  /** After a mid-year reassessment; otherwise the same. The clock counts this one. */
  readonly final: Placement;
  readonly provenance: Provenance;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** An earlier year that the clock counts. */
export interface Tick {
  readonly year: number;
  /** Null where the year is unknown and only possibly counted. */
  readonly placement: Placement | null;
  readonly waiver: 'granted' | 'implied' | 'none' | 'unknown';
  /** True where the year itself is known only by derivation or against other sources. */
  readonly uncertain: boolean;
}

/**
 * The answer for one report year (design §6). The top-level keys are fixed. It is a
 * reconstruction from stated facts: neither a determination nor legal advice.
 */
export interface Classification {
  readonly schema: typeof CLASSIFICATION_SCHEMA;
  /** ISO 3166-1 alpha-3 code, or what the history calls it. */
  readonly country: string;
  /** Report year. */
  readonly year: number;
  /** The placement, or null while several are possible. */
  readonly placement: Placement | null;
  /** Every placement the law allows, best first; never empty. */
  readonly possible: readonly Placement[];
  /** Those of them that practice leads one to expect; never empty. */
  readonly expected: readonly Placement[];
  readonly recorded: Recorded | null;
  /** The placement on the findings alone, or null while several are possible. */
  readonly merits: Placement | null;
  /** The cause, or null while several are possible. */
  readonly cause: Cause | null;
  /** Every possible cause of a possible placement. */
  readonly causes: readonly Cause[];
  readonly state: {
    readonly before: readonly KernelState[];
    readonly after: readonly KernelState[];
    /** The earlier years that made the clock tick, oldest first. */
    readonly ticks: readonly Tick[];
  };
  readonly lawVersion: {
    readonly id: string;
    readonly reportYear: number;
    readonly overlay: LawOverlay | null;
  };
  readonly readings: Readings;
  readonly conditions: readonly ConditionFinding[];
  readonly decisive: readonly DecisiveSet[];
  readonly missing: readonly MissingFact[];
  readonly notices: readonly Notice[];
}
