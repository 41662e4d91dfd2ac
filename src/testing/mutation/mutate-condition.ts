import { isWithheld } from '../../rulebook/is-withheld.ts';
import type { Condition, Expression } from '../../rulebook/types.ts';
import type { Mutator } from './mutant.ts';
import { mutateExpression, negation } from './mutate-expression.ts';

/** A condition with a fault; null where it is left out. */
export interface MutatedCondition {
  readonly mutator: Mutator;
  readonly at: string;
  readonly to?: string;
  readonly after: Condition | null;
}

/** A condition without its expressions. */
type Head = Pick<Condition, 'title' | 'cite' | 'basis' | 'provisional' | 'note' | 'decidedBy'>;

/** A comparison that no law meets: it takes the place of a side that may never hold. */
const NEVER: Expression = { fact: 'law.watchListLimit', operator: 'lessThan', value: 0 };

/** Every fault that can be put into a condition. */
export function mutateCondition(condition: Condition): readonly MutatedCondition[] {
  return [
    { mutator: 'drop-condition', at: '', after: null },
    { mutator: 'negate', at: '', after: opposite(condition) },
    ...expressionFaults(condition),
    ...(condition.decidedBy === undefined ? [] : [undecided(condition)]),
    rebased(condition),
  ];
}

function expressionFaults(condition: Condition): readonly MutatedCondition[] {
  const head = headOf(condition);
  if (!('for' in condition)) {
    return mutateExpression(expressionOf(condition)).map(({ after, ...one }) => ({
      ...one,
      after: withExpression(head, after),
    }));
  }
  const sides = ['for', 'against'] as const;
  return sides.flatMap((side): readonly MutatedCondition[] => [
    { mutator: 'drop-side', at: side, after: { ...condition, [side]: NEVER } },
    { mutator: 'negate', at: side, after: { ...condition, [side]: negation(condition[side]) } },
    ...mutateExpression(condition[side], side).map(({ after, ...one }) => ({
      ...one,
      after: { ...condition, [side]: after },
    })),
  ]);
}

/** A weighed condition's opposite has its sides changed over. */
function opposite(condition: Condition): Condition {
  const head = headOf(condition);
  if ('for' in condition) return { ...head, for: condition.against, against: condition.for };
  return withExpression(head, negation(expressionOf(condition)));
}

function undecided(condition: Condition): MutatedCondition {
  const { decidedBy: _, ...rest } = condition;
  return { mutator: 'remove-decided-by', at: '', after: rest };
}

/** What is withheld from the law counts as law, and the other way round. */
function rebased(condition: Condition): MutatedCondition {
  const ours = isWithheld(condition);
  const basis = ours ? 'statute' : 'policy';
  return { mutator: 'change-basis', at: '', to: basis, after: { ...condition, basis } };
}

function headOf({ title, cite, basis, provisional, note, decidedBy }: Condition): Head {
  return {
    title,
    cite,
    basis,
    ...(provisional === undefined ? {} : { provisional }),
    ...(note === undefined ? {} : { note }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
  };
}

function expressionOf(condition: Exclude<Condition, { readonly for: Expression }>): Expression {
  if ('all' in condition) return { all: condition.all };
  return 'any' in condition ? { any: condition.any } : { not: condition.not };
}

/** Puts an expression into a condition; a bare name or comparison needs an `all` around it. */
function withExpression(head: Head, expression: Expression): Condition {
  if ('all' in expression || 'any' in expression || 'not' in expression) {
    return { ...head, ...expression };
  }
  return { ...head, all: [expression] };
}
