import type { Comparison, Expression, Operator } from '../../rulebook/types.ts';
import { isKnown, isValue, type Lowered, type Rail, railFact } from './rails.ts';

const COMPLEMENT: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
};

/**
 * Lowers an expression to one rail. The failing rail follows De Morgan: `all` fails
 * where any part fails, `any` where all do, `not` where its part holds.
 */
export function lowerExpression(expression: Expression, rail: Rail): Lowered {
  if ('all' in expression) return join(expression.all, rail, rail === 'holds');
  if ('any' in expression) return join(expression.any, rail, rail === 'fails');
  if ('not' in expression) {
    return lowerExpression(expression.not, rail === 'holds' ? 'fails' : 'holds');
  }
  if ('condition' in expression) return isValue(railFact(expression.condition, rail), true);
  return compare(
    expression,
    rail === 'holds' ? expression.operator : COMPLEMENT[expression.operator],
  );
}

function join(parts: readonly Expression[], rail: Rail, every: boolean): Lowered {
  const lowered = parts.map((part) => lowerExpression(part, rail));
  const [only] = lowered;
  if (only !== undefined && lowered.length === 1) return only;
  return every ? { all: lowered } : { any: lowered };
}

/**
 * A comparison over known facts only. json-rules-engine compares a missing fact like
 * any value: with a literal that is false already, except for `notEqual`; between two
 * facts it may be true.
 */
function compare({ fact, value }: Comparison, operator: Operator): Lowered {
  if (typeof value === 'object') {
    const right = { fact: value.fact };
    return { all: [isKnown(fact), isKnown(value.fact), { fact, operator, value: right }] };
  }
  const comparison = { fact, operator, value };
  return operator === 'notEqual' ? { all: [isKnown(fact), comparison] } : comparison;
}
