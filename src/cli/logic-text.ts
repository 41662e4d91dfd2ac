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

/** A line of an outline: how deep it stands, and the words, condition or comparison on it. */
export type OutlineLine = { readonly depth: number } & (
  | { readonly words: string }
  | { readonly condition: string }
  | { readonly comparison: Comparison }
);

/** The expressions of a condition or rule as an outline, one line for each part. */
export function logicOutline(entry: Condition | Rule): readonly OutlineLine[] {
  if ('conditions' in entry) return outlineOf(entry.conditions, 0);
  if ('for' in entry) {
    return [
      { depth: 0, words: 'for the government:' },
      ...outlineOf(entry.for, 1),
      { depth: 0, words: 'against the government:' },
      ...outlineOf(entry.against, 1),
      { depth: 0, words: 'otherwise: reserved to a determination' },
    ];
  }
  if ('all' in entry) return outlineOf({ all: entry.all }, 0);
  if ('any' in entry) return outlineOf({ any: entry.any }, 0);
  return outlineOf({ not: entry.not }, 0);
}

/** The same as lines of text, indented by two spaces for each level. */
export function logicLines(entry: Condition | Rule): readonly string[] {
  return logicOutline(entry).map((line) => {
    const indent = '  '.repeat(line.depth);
    if ('words' in line) return `${indent}${line.words}`;
    if ('condition' in line) return `${indent}- ${line.condition}`;
    return `${indent}- fact ${comparisonText(line.comparison)}`;
  });
}

function outlineOf(expression: Expression, depth: number): readonly OutlineLine[] {
  if ('condition' in expression) return [{ depth, condition: expression.condition }];
  if ('not' in expression)
    return [{ depth, words: 'not:' }, ...outlineOf(expression.not, depth + 1)];
  if ('fact' in expression) return [{ depth, comparison: expression }];
  const [words, parts] =
    'all' in expression ? ['all of:', expression.all] : ['any of:', expression.any];
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return outlineOf(only, depth);
  return [{ depth, words }, ...parts.flatMap((part) => outlineOf(part, depth + 1))];
}

/** A comparison in words; `write` puts the names of facts as they are to be seen. */
export function comparisonText(
  { fact, operator, value }: Comparison,
  write: (fact: string) => string = (name) => name,
): string {
  const other = typeof value === 'object' ? write(value.fact) : answerText(value);
  return `${write(fact)} ${OPERATORS[operator]} ${other}`;
}
