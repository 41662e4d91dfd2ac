import type { Comparison, Expression, Operator } from '../../src/rulebook/types.ts';

/**
 * An expression in few letters: `name` and `-name` for a fact that is true or false, `@name`
 * for a condition, else a list that begins with what it is.
 */
export type Short =
  | string
  | readonly ['&' | '|' | '!', ...Short[]]
  | readonly [Operator, string, Comparison['value']];

/** A condition in short: its expressions, one or for and against, and what else it holds. */
export type ShortCondition = readonly [expressions: readonly Short[], rest: object];

/** A rule file in short. */
export interface ShortFile {
  readonly conditions: Readonly<Record<string, ShortCondition>>;
  readonly rules: readonly { readonly conditions: Short }[];
}

/** A rule file as it was before it was written in short. Part of the core: it runs when that loads. */
export function longFile({ conditions, rules }: ShortFile): unknown {
  const long = Object.entries(conditions).map(([name, [[first = '', against], rest]]) => {
    const expression =
      against === undefined ? longOf(first) : { for: longOf(first), against: longOf(against) };
    return [name, { ...rest, ...expression }];
  });
  return {
    conditions: Object.fromEntries(long),
    rules: rules.map((rule) => ({ ...rule, conditions: longOf(rule.conditions) })),
  };
}

function longOf(short: Short): Expression {
  if (typeof short === 'string') {
    if (short[0] === '@') return { condition: short.slice(1) };
    const negative = short[0] === '-';
    return { fact: negative ? short.slice(1) : short, operator: 'equal', value: !negative };
  }
  const [kind, ...rest] = short;
  const parts = rest as Short[];
  if (kind === '&') return { all: parts.map(longOf) };
  if (kind === '|') return { any: parts.map(longOf) };
  if (kind === '!') return { not: longOf(parts[0] ?? '') };
  const [fact, value] = rest as [string, Comparison['value']];
  return { fact, operator: kind, value };
}
