import type { Node } from '../../engine/expression.ts';

/** What a network reads from the columns of a batch. Facts are numbered by slot. */
export type FactLeaf =
  /** A boolean fact is known to be true, or known to be false. */
  | { readonly kind: 'true' | 'false'; readonly fact: number }
  /** A fact is known, whatever its value. */
  | { readonly kind: 'known'; readonly fact: number }
  /** A whole number is known and lies between two others, both included. */
  | { readonly kind: 'within'; readonly fact: number; readonly from: number; readonly to: number }
  /** Anything else, asked of the engine row by row: the facts are known, and it holds. */
  | { readonly kind: 'node'; readonly facts: readonly number[]; readonly node: Node };

/** A text that is the same for equal leaves only; null for those asked of the engine. */
export function leafKey(leaf: FactLeaf): string | null {
  switch (leaf.kind) {
    case 'within':
      return `${leaf.fact} ${leaf.from} to ${leaf.to}`;
    case 'node':
      return null;
    default:
      return `${leaf.fact} ${leaf.kind}`;
  }
}
