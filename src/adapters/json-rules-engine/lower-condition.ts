import type { TopLevelCondition } from 'json-rules-engine';
import { isWithheld } from '../../rulebook/is-withheld.ts';
import type { Condition } from '../../rulebook/types.ts';
import { lowerExpression } from './lower-expression.ts';
import { isKnown, isValue, type Lowered, NEVER, type Rail } from './rails.ts';

/**
 * What is asked: `law`, what the law allows, which leaves conditions of basis practice
 * and policy unknown; `practice`, what is to be expected, which counts them.
 */
export type RailMode = 'law' | 'practice';

/**
 * Lowers a condition to one rail. A supplied determination (`decidedBy`) settles both
 * rails, a withheld condition is on neither, and a weighed one fails only where `for`
 * does not hold and `against` does.
 */
export function lowerCondition(
  condition: Condition,
  rail: Rail,
  mode: RailMode,
): TopLevelCondition {
  const derived = withheld(condition, mode) ? NEVER : derive(condition, rail);
  if (condition.decidedBy === undefined) return 'fact' in derived ? { all: [derived] } : derived;
  const undecided = { not: isKnown(condition.decidedBy) };
  return { any: [isValue(condition.decidedBy, rail === 'holds'), { all: [undecided, derived] }] };
}

function withheld(condition: Condition, mode: RailMode): boolean {
  return mode === 'law' && isWithheld(condition);
}

function derive(condition: Condition, rail: Rail): Lowered {
  if (!('for' in condition)) {
    return lowerExpression(partsOf(condition), rail);
  }
  const supported = lowerExpression(condition.for, 'holds');
  if (rail === 'holds') return supported;
  return { all: [{ not: supported }, lowerExpression(condition.against, 'holds')] };
}

function partsOf(condition: Exclude<Condition, { readonly for: unknown }>) {
  if ('all' in condition) return { all: condition.all };
  return 'any' in condition ? { any: condition.any } : { not: condition.not };
}
