import type { Comparison, Expression, Operator } from '../rulebook/types.ts';
import type { FactRow, FactSlots, FactValue } from './facts.ts';
import { FALSE, not, TRUE, type Truth, truthOf, UNKNOWN } from './kleene.ts';

/** Truth values of the conditions evaluated so far, by position. */
export type ConditionRow = Int8Array;

/** A compiled expression. */
export type Node = (facts: FactRow, conditions: ConditionRow) => Truth;

/** What an expression may name, and where its values are found. */
export interface Scope {
  readonly slots: FactSlots;
  /** Facts fixed for the whole program: law parameters and readings. */
  readonly constants: Readonly<Record<string, FactValue>>;
  /** Position of a condition in the row, or of a fact slot that stands for it. */
  condition(name: string): { readonly at: number } | { readonly slot: number };
}

const COMPARE: Readonly<Record<Operator, (a: FactValue, b: FactValue) => boolean>> = {
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  lessThan: (a, b) => a < b,
  lessThanInclusive: (a, b) => a <= b,
  greaterThan: (a, b) => a > b,
  greaterThanInclusive: (a, b) => a >= b,
};

/**
 * Compiles an expression to a closure, or to its value where the law and readings
 * alone settle it. Constants are folded here once, so that a year costs only what
 * its own facts can change.
 */
export function compileExpression(expression: Expression, scope: Scope): Node | Truth {
  if ('all' in expression) return join(expression.all, scope, FALSE);
  if ('any' in expression) return join(expression.any, scope, TRUE);
  if ('not' in expression) {
    const inner = compileExpression(expression.not, scope);
    return typeof inner === 'number' ? not(inner) : (facts, row) => not(inner(facts, row));
  }
  if ('condition' in expression) {
    const place = scope.condition(expression.condition);
    if ('at' in place) {
      const { at } = place;
      return (_facts, row) => (row[at] ?? UNKNOWN) as Truth;
    }
    const { slot } = place;
    return (facts) => {
      const value = facts[slot];
      return typeof value === 'boolean' ? truthOf(value) : UNKNOWN;
    };
  }
  return comparison(expression, scope);
}

/** "all" is ended by a false operand, "any" by a true one; otherwise unknown wins. */
function join(operands: readonly Expression[], scope: Scope, ending: Truth): Node | Truth {
  // What is folded is never unknown: the law and the readings leave none of their values open.
  const settled = not(ending);
  const nodes: Node[] = [];
  for (const operand of operands) {
    const node = compileExpression(operand, scope);
    if (typeof node !== 'number') nodes.push(node);
    else if (node === ending) return ending;
  }
  const only = nodes[0];
  if (only === undefined) return settled;
  if (nodes.length === 1) return only;
  return (facts, row) => {
    let value: Truth = settled;
    for (const node of nodes) {
      const one = node(facts, row);
      if (one === ending) return ending;
      if (one === UNKNOWN) value = UNKNOWN;
    }
    return value;
  };
}

function comparison(expression: Comparison, scope: Scope): Node | Truth {
  const compare = COMPARE[expression.operator];
  const left = operand({ fact: expression.fact }, scope);
  const right = operand(expression.value, scope);
  if ('value' in left && 'value' in right) return truthOf(compare(left.value, right.value));
  if ('slot' in left && 'value' in right) {
    const { slot } = left;
    const { value } = right;
    return (facts) => {
      const found = facts[slot];
      return found === undefined ? UNKNOWN : compare(found, value) ? TRUE : FALSE;
    };
  }
  const a = reader(left);
  const b = reader(right);
  return (facts) => {
    const x = a(facts);
    const y = b(facts);
    return x === undefined || y === undefined ? UNKNOWN : truthOf(compare(x, y));
  };
}

type Operand = { readonly slot: number } | { readonly value: FactValue };

function operand(source: Comparison['value'], scope: Scope): Operand {
  if (typeof source !== 'object') return { value: source };
  const constant = scope.constants[source.fact];
  if (constant !== undefined) return { value: constant };
  return { slot: scope.slots.get(source.fact) ?? -1 };
}

function reader(from: Operand): (facts: FactRow) => FactValue | undefined {
  if ('value' in from) return () => from.value;
  return (facts) => facts[from.slot];
}
