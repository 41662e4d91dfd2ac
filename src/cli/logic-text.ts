import { answerText } from '../messages/en/facts.ts';
import type { Comparison, Condition, Expression, Operator, Rule } from '../rulebook/types.ts';

const OPERATORS: Readonly<Record<Operator, string>> = {
  equal: 'is',
  notEqual: 'is not',
  lessThan: 'is less than',
  lessThanInclusive: 'is at most',
  greaterThan: 'is more than',
  greaterThanInclusive: 'is at least',
};

/** The expressions of a condition or rule as an outline, one line for each part. */
export function logicLines(entry: Condition | Rule): readonly string[] {
  if ('conditions' in entry) return linesOf(entry.conditions, '');
  if ('for' in entry) {
    return [
      'for the government:',
      ...linesOf(entry.for, '  '),
      'against the government:',
      ...linesOf(entry.against, '  '),
      'otherwise: reserved to a determination',
    ];
  }
  if ('all' in entry) return linesOf({ all: entry.all }, '');
  if ('any' in entry) return linesOf({ any: entry.any }, '');
  return linesOf({ not: entry.not }, '');
}

function linesOf(expression: Expression, indent: string): readonly string[] {
  if ('condition' in expression) return [`${indent}- ${expression.condition}`];
  if ('not' in expression) return [`${indent}not:`, ...linesOf(expression.not, `${indent}  `)];
  if ('fact' in expression) return [`${indent}- ${comparisonText(expression)}`];
  const [word, parts] =
    'all' in expression ? ['all of:', expression.all] : ['any of:', expression.any];
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return linesOf(only, indent);
  return [`${indent}${word}`, ...parts.flatMap((part) => linesOf(part, `${indent}  `))];
}

function comparisonText({ fact, operator, value }: Comparison): string {
  const other = typeof value === 'object' ? value.fact : answerText(value);
  return `fact ${fact} ${OPERATORS[operator]} ${other}`;
}
