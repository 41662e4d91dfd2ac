import { type ConditionRow, compileExpression, type Scope } from '../engine/expression.ts';
import { type FactValue, slotsOf } from '../engine/facts.ts';
import { TRUE, UNKNOWN } from '../engine/kleene.ts';
import { type Diagnostic, warning } from '../rulebook/diagnostic.ts';
import { entriesOf } from '../rulebook/entries.ts';
import { NAMED_FACTS } from '../rulebook/names.ts';
import type { Comparison, Condition, Expression, Rulebook } from '../rulebook/types.ts';
import { expressionsOf, walk } from '../rulebook/walk.ts';

/** Largest expression to be searched, in parts; a condition that spells out to more is let pass. */
const MOST_PARTS = 2_000;
/** Largest search for one condition, in parts looked at; the same holds. */
const MOST_STEPS = 100_000;
/** Deepest nesting of conditions spelled out in each other; the same holds. */
const MOST_LEVELS = 256;

/**
 * Weighed conditions of which both sides can hold at once. The side for the government
 * would then win, and an answer given while it was still unknown would turn round later.
 */
export function checkSides(rulebook: Rulebook): readonly Diagnostic[] {
  return entriesOf(rulebook).flatMap((entry) => {
    if (!('for' in entry.value)) return [];
    const example = occasion(rulebook, entry.value);
    return example === null ? [] : [warning('rulebook.both-sides', entry.path, { facts: example })];
  });
}

/** Facts and conditions under which both sides hold, as `name: value`, or null. */
function occasion(rulebook: Rulebook, condition: Condition): readonly string[] | null {
  const parts = { steps: MOST_PARTS };
  const both = spelledOut(rulebook, { all: expressionsOf(condition) }, parts, 1);
  if (both === null) return null;
  // Each look at the expression may cost all of it: a large one is looked at less often.
  const size = MOST_PARTS - parts.steps;
  const budget = { steps: MOST_STEPS };
  const domains = domainsOf(both);
  const names = [...domains.keys()];
  const choices = [...domains.values()];
  const slots = slotsOf(names);
  const scope: Scope = {
    slots,
    constants: {},
    condition: (name) => ({ slot: slots.get(name) ?? -1 }),
  };
  const node = compileExpression(both, scope);
  const none: ConditionRow = new Int8Array();
  const row: (FactValue | undefined)[] = [];
  const search = (next: number): boolean => {
    budget.steps -= size;
    const value = typeof node === 'number' ? node : node(row, none);
    if (value !== UNKNOWN || budget.steps < 0) return value === TRUE;
    for (const choice of choices[next] ?? []) {
      row[next] = choice;
      if (search(next + 1)) return true;
    }
    row[next] = undefined;
    return false;
  };
  if (!search(0)) return null;
  return names.flatMap((name, at) => (row[at] === undefined ? [] : [`${name}: ${row[at]}`]));
}

/**
 * An expression with the conditions it names spelled out, but for those that something
 * else can settle: a determination, or judgement. Null where it grows too large.
 */
function spelledOut(
  rulebook: Rulebook,
  expression: Expression,
  budget: { steps: number },
  level: number,
): Expression | null {
  budget.steps -= 1;
  if (budget.steps < 0 || level > MOST_LEVELS) return null;
  const inner = (one: Expression) => spelledOut(rulebook, one, budget, level + 1);
  if ('not' in expression) {
    const negated = inner(expression.not);
    return negated === null ? null : { not: negated };
  }
  if ('condition' in expression) {
    const condition = rulebook.conditions.get(expression.condition);
    if (condition === undefined || condition.decidedBy !== undefined || 'for' in condition) {
      return expression;
    }
    return inner({ all: expressionsOf(condition) });
  }
  if ('fact' in expression) return expression;
  const operands = ('all' in expression ? expression.all : expression.any).map(inner);
  const known = operands.filter((one) => one !== null);
  if (known.length < operands.length) return null;
  return 'all' in expression ? { all: known } : { any: known };
}

/** What each fact and condition of an expression can be, as far as the expression can tell. */
function domainsOf(expression: Expression): ReadonlyMap<string, readonly FactValue[]> {
  const numbers = new Set<number>([0]);
  const domains = new Map<string, readonly FactValue[]>();
  walk(expression, {
    comparison: ({ value }) => {
      if (typeof value === 'number') for (const step of [-1, 0, 1]) numbers.add(value + step);
    },
  });
  const counts = [...numbers].filter((number) => number >= 0);
  const domain = (name: string): readonly FactValue[] => {
    const fact = NAMED_FACTS.get(name);
    return fact?.type === 'integer' ? counts : (fact?.values ?? [true, false]);
  };
  walk(expression, {
    condition: (name) => domains.set(name, [true, false]),
    comparison: ({ fact, value }: Comparison) => {
      domains.set(fact, domain(fact));
      if (typeof value === 'object') domains.set(value.fact, domain(value.fact));
    },
  });
  return domains;
}
