import type { Condition, Expression, RuleFile } from '../../src/rulebook/types.ts';
import { expressionsOf } from '../../src/rulebook/walk.ts';
import type { Short, ShortCondition, ShortFile } from './long-rules.ts';

/** A rule file without texts, in few letters; `longFile` gives it back. */
export function shortFile({ conditions, rules }: RuleFile): ShortFile {
  const short = Object.entries(conditions).map(([name, one]) => [name, shortCondition(one)]);
  return {
    conditions: Object.fromEntries(short),
    rules: rules.map((rule) => ({ ...rule, conditions: shortOf(rule.conditions) })),
  };
}

function shortCondition(condition: Condition): ShortCondition {
  const expressions = new Set(['all', 'any', 'not', 'for', 'against']);
  const rest = Object.entries(condition).filter(([name]) => !expressions.has(name));
  return [expressionsOf(condition).map(shortOf), Object.fromEntries(rest)];
}

function shortOf(expression: Expression): Short {
  if ('all' in expression) return ['&', ...expression.all.map(shortOf)];
  if ('any' in expression) return ['|', ...expression.any.map(shortOf)];
  if ('not' in expression) return ['!', shortOf(expression.not)];
  if ('condition' in expression) return `@${expression.condition}`;
  const { fact, operator, value } = expression;
  if (operator === 'equal' && typeof value === 'boolean') return value ? fact : `-${fact}`;
  return [operator, fact, value];
}
