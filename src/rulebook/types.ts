/**
 * What a statement rests on: the statute's text, a determination supplied with its
 * source, a presumption the statute makes, State's consistent practice, a modelling
 * choice of ours, or the published record.
 */
export type Basis = 'statute' | 'determination' | 'presumption' | 'practice' | 'policy' | 'record';

/** Every basis, for checks and schemas. */
export const BASES: readonly Basis[] = [
  'statute',
  'determination',
  'presumption',
  'practice',
  'policy',
  'record',
];

/** Comparisons that a rule may use; the names are json-rules-engine's. */
export const OPERATORS = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;

/** One of the comparisons. */
export type Operator = (typeof OPERATORS)[number];

/** A literal in a rule. */
export type Literal = boolean | number | string;

/** Compares a fact with a literal or with another fact; unknown where either is. */
export interface Comparison {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: Literal | { readonly fact: string };
}

/** A boolean expression in json-rules-engine's format, in our strict subset. */
export type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression }
  | { readonly condition: string }
  | Comparison;

/** What json-rules-engine has no place for, and every condition and rule carries. */
interface Described {
  readonly title: string;
  readonly cite: string;
  readonly basis: Basis;
  /** True where the amendment history rests on memory and is not source-checked. */
  readonly provisional?: boolean;
  readonly note?: string;
}

/** A named legal concept: an expression, or two for one that is weighed. */
export type Condition = Described & {
  /** The determination that settles this condition when it is supplied. */
  readonly decidedBy?: string;
} & (
    | { readonly all: readonly Expression[] }
    | { readonly any: readonly Expression[] }
    | { readonly not: Expression }
    | { readonly for: Expression; readonly against: Expression }
  );

/** A value in an event: a literal, or the fact whose value is taken over. */
export type EventValue = Literal | { readonly fact: string };

/** Conditions that lead to a placement, or to a change of the clock, with a cause. */
export interface Rule extends Described {
  readonly name: string;
  /** Higher is tried first; the first rule of a type that holds decides. */
  readonly priority: number;
  readonly conditions: Expression;
  readonly event: { readonly type: string; readonly params: Readonly<Record<string, EventValue>> };
}

/** One file of `rules/`: one part of the statute. */
export interface RuleFile {
  readonly $schema?: string;
  readonly title: string;
  readonly cite: string;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly rules: readonly Rule[];
}

/** All files together: conditions by name, rules in order of priority. */
export interface Rulebook {
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly rules: readonly Rule[];
  /** The file each condition and rule came from, for messages and documentation. */
  readonly origin: ReadonlyMap<string, string>;
}
