import { compileExpression, type Node, type Scope } from '../../engine/expression.ts';
import { FALSE, TRUE } from '../../engine/kleene.ts';
import { FACT_NAMES, VOCABULARY } from '../../facts/vocabulary.ts';
import type { Comparison } from '../../rulebook/types.ts';
import { factsIn } from '../../rulebook/walk.ts';
import { type FactLeaf, leafKey } from './fact-leaf.ts';
import { type Bit, EVERY, type Gates, NONE, negated } from './gates.ts';
import { FAILS, HOLDS, OPEN, type Rails } from './rails.ts';

/** The rails of a boolean fact by slot, as it is known or as it is filled in. */
export type RailsOf = (fact: number) => Rails;

const NO_CONDITIONS = new Int8Array();

/**
 * A comparison as gates. What it gives for the values of its facts is asked of the engine
 * once, here; whole numbers become bounds, and only what is neither is left for each row.
 */
export function lowerComparison(
  comparison: Comparison,
  scope: Scope,
  gates: Gates<FactLeaf>,
  railsOf: RailsOf,
): Rails {
  const node = compileExpression(comparison, scope);
  if (typeof node === 'number') return node === TRUE ? HOLDS : FAILS;
  const names = factsIn(comparison).filter((name) => scope.constants[name] === undefined);
  const facts = names.map((name) => scope.slots.get(name) ?? -1);
  if (facts.includes(-1)) return OPEN;
  if (facts.every(isBoolean)) return overBooleans(node, facts, gates, railsOf);
  const known = facts.reduce(
    (bit, fact) => gates.and(bit, leafBit({ kind: 'known', fact }, gates)),
    EVERY,
  );
  const holds = boundsOf(comparison, scope) ?? leafBit({ kind: 'node', facts, node }, gates);
  const bit = typeof holds === 'number' ? holds : within(holds, facts[0] ?? -1, gates);
  return { holds: bit, fails: gates.and(known, negated(bit)) };
}

/** The rails of a boolean fact; always unknown for any other. */
export function factRails(fact: number, gates: Gates<FactLeaf>): Rails {
  if (!isBoolean(fact)) return OPEN;
  return {
    holds: leafBit({ kind: 'true', fact }, gates),
    fails: leafBit({ kind: 'false', fact }, gates),
  };
}

function isBoolean(fact: number): boolean {
  return VOCABULARY[FACT_NAMES[fact] ?? '']?.type === 'boolean';
}

function leafBit(leaf: FactLeaf, gates: Gates<FactLeaf>): Bit {
  return gates.leaf(leafKey(leaf) ?? `node ${gates.list.length}`, leaf);
}

/** Every combination of values of one or two boolean facts, with what it gives. */
function overBooleans(
  node: Node,
  facts: readonly number[],
  gates: Gates<FactLeaf>,
  railsOf: RailsOf,
): Rails {
  let { holds, fails } = OPEN;
  for (let way = 0; way < 1 << facts.length; way += 1) {
    const row: boolean[] = [];
    let bit = EVERY;
    for (const [at, fact] of facts.entries()) {
      row[fact] = (way & (1 << at)) !== 0;
      const rails = railsOf(fact);
      bit = gates.and(bit, row[fact] ? rails.holds : rails.fails);
    }
    const truth = node(row, NO_CONDITIONS);
    if (truth === TRUE) holds = gates.or(holds, bit);
    if (truth === FALSE) fails = gates.or(fails, bit);
  }
  return { holds, fails };
}

interface Bounds {
  readonly from: number;
  readonly to: number;
  /** True where the values between the bounds are those that do not hold. */
  readonly outside: boolean;
}

const MOST = 2 ** 31 - 1;

/** The bounds that a whole number has to keep, compared with a number; else null. */
function boundsOf({ operator, value }: Comparison, scope: Scope): Bounds | null {
  const other = typeof value === 'object' ? scope.constants[value.fact] : value;
  if (typeof other !== 'number') return null;
  const [least, most] = [Math.ceil(other), Math.floor(other)];
  switch (operator) {
    case 'equal':
      return { from: least, to: most, outside: false };
    case 'notEqual':
      return { from: least, to: most, outside: true };
    case 'lessThan':
      return { from: -MOST - 1, to: least - 1, outside: false };
    case 'lessThanInclusive':
      return { from: -MOST - 1, to: most, outside: false };
    case 'greaterThan':
      return { from: most + 1, to: MOST, outside: false };
    case 'greaterThanInclusive':
      return { from: least, to: MOST, outside: false };
  }
}

function within({ from, to, outside }: Bounds, fact: number, gates: Gates<FactLeaf>): Bit {
  const inside = from > to ? NONE : leafBit({ kind: 'within', fact, from, to }, gates);
  return outside ? gates.and(leafBit({ kind: 'known', fact }, gates), negated(inside)) : inside;
}
