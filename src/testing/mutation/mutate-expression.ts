import type { Expression } from '../../rulebook/types.ts';
import type { Mutator } from './mutant.ts';
import { mutateComparison } from './mutate-comparison.ts';

/** An expression with a fault somewhere inside. */
export interface MutatedExpression {
  readonly mutator: Mutator;
  /** The place inside the expression: `all/1/any/0`; empty for the whole. */
  readonly at: string;
  /** What it became, where the kind of change does not say. */
  readonly to?: string;
  readonly after: Expression;
}

type Join = 'all' | 'any';

/** Every fault that can be put into an expression, in reading order. */
export function mutateExpression(expression: Expression, at = ''): readonly MutatedExpression[] {
  if ('all' in expression) return mutateJoin('all', expression.all, at);
  if ('any' in expression) return mutateJoin('any', expression.any, at);
  if ('not' in expression) {
    return inside(mutateExpression(expression.not, under(at, 'not')), (not) => ({ not }));
  }
  if ('condition' in expression) return [];
  return mutateComparison(expression).map((one) => ({ ...one, at }));
}

/** The opposite of an expression, without a double negation. */
export function negation(expression: Expression): Expression {
  return 'not' in expression ? expression.not : { not: expression };
}

function mutateJoin(
  join: Join,
  operands: readonly Expression[],
  at: string,
): readonly MutatedExpression[] {
  const several = operands.length > 1;
  const other: Join = join === 'all' ? 'any' : 'all';
  const swapped = { mutator: 'swap-all-any', at, after: joined(other, operands) } as const;
  return [
    ...(several ? [swapped] : []),
    ...operands.flatMap((operand, position): readonly MutatedExpression[] => {
      const place = under(at, join, position);
      const put = (after: Expression): Expression => joined(join, operands.with(position, after));
      const rest = operands.filter((_one, other) => other !== position);
      const dropped = { mutator: 'drop-operand', at: place, after: joined(join, rest) } as const;
      // A comparison's opposite is among its operators; that of a lone operand is the whole's.
      const negated = { mutator: 'negate', at: place, after: put(negation(operand)) } as const;
      return [
        ...(several ? [dropped] : []),
        ...(several && !('fact' in operand) ? [negated] : []),
        ...inside(mutateExpression(operand, place), put),
      ];
    }),
  ];
}

function joined(join: Join, operands: readonly Expression[]): Expression {
  return join === 'all' ? { all: operands } : { any: operands };
}

function inside(
  mutated: readonly MutatedExpression[],
  wrap: (after: Expression) => Expression,
): readonly MutatedExpression[] {
  return mutated.map((one) => ({ ...one, after: wrap(one.after) }));
}

function under(at: string, ...parts: readonly (string | number)[]): string {
  return [...(at === '' ? [] : [at]), ...parts].join('/');
}
