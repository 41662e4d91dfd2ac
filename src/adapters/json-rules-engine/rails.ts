import type { TopLevelCondition } from 'json-rules-engine';

/**
 * The two halves of a three-valued condition. json-rules-engine knows only true and
 * false, so each condition is lowered twice: to what makes it hold and to what makes
 * it fail. Where neither rail is true, the condition is unknown.
 */
export type Rail = 'holds' | 'fails';

/** How a condition comes out when both rails are read together. */
export type RailOutcome = Rail | 'unknown';

/** A part of a lowered condition, in json-rules-engine's format. */
export type Lowered = Extract<TopLevelCondition, { all: unknown }>['all'][number];

/** The fact that is true once a condition has been found to hold, or to fail. */
export function railFact(condition: string, rail: Rail): string {
  return `${condition}:${rail}`;
}

/** The companion fact that is true where a fact is known, and absent where it is not. */
export function knownFact(fact: string): string {
  return `${fact}:known`;
}

/** True where a fact is exactly this value; a missing fact never is. */
export function isValue(fact: string, value: boolean): Lowered {
  return { fact, operator: 'equal', value };
}

/** True where a fact is known. */
export function isKnown(fact: string): Lowered {
  return isValue(knownFact(fact), true);
}

/**
 * A comparison that is never true: for what neither holds nor fails. An empty `any`
 * would not do, since json-rules-engine takes it as true. No fact has this name.
 */
export const NEVER: Lowered = isValue(':never', true);
