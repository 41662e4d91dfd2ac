import type { Placement } from '../facts/placements.ts';
import { demandsOf } from '../kernel/demands.ts';
import type { KernelTable } from '../kernel/table.ts';

/** A way on: a placement, and where it leads. */
export interface Hop {
  readonly placement: Placement;
  readonly to: PathNode;
}

/**
 * The end of all placement sequences that leave the same clocks: for each possible past
 * the state it has come to, or null where the law did not allow the sequence.
 */
export interface PathNode {
  readonly clocks: readonly (number | null)[];
  readonly hops: Hop[];
  /** How many of the shortest ways lead from here to the target. */
  ways: number;
}

/** The shortest ways to a target: every walk from `start` along hops with ways left is one. */
export interface PathGraph {
  readonly start: PathNode;
  /** Placements on a shortest way; null where none was found within the bound. */
  readonly length: number | null;
}

/** What is searched: which placements may be steps, and the law of each year to come. */
export interface PathSearch {
  readonly states: readonly number[];
  readonly target: Placement;
  /** Longest way looked for, in years. */
  readonly within: number;
  /** Placements that may be steps, in the order in which ways are listed. */
  readonly steps: readonly Placement[];
  /** True to ask that a way is lawful from every state, false from at least one. */
  readonly certain: boolean;
  /** The kernel of the first year to come (0), of the second, and so on. */
  tableAt(depth: number): KernelTable;
}

/**
 * All shortest sequences of placements that lead to the target, by breadth-first search
 * year by year: the law depends on the year. Sequences that leave the same clocks meet
 * in one node, so that the search stays small while no sequence is lost.
 */
export function searchPaths(search: PathSearch): PathGraph {
  const start: PathNode = { clocks: search.states, hops: [], ways: 0 };
  const layers: (readonly PathNode[])[] = [[start]];
  for (let depth = 0; depth < search.within; depth += 1) {
    const next = new Map<string, PathNode>();
    for (const node of layers[depth] ?? []) extend(search, node, depth, next);
    const nodes = [...next.values()];
    if (nodes.some(({ ways }) => ways > 0)) {
      for (const layer of layers.toReversed()) {
        for (const node of layer) node.ways = node.hops.reduce((sum, { to }) => sum + to.ways, 0);
      }
      return { start, length: depth + 1 };
    }
    layers.push(nodes);
  }
  return { start, length: null };
}

/** The shortest ways from a node, in order of their steps. */
export function* walksFrom(node: PathNode): Generator<readonly Hop[]> {
  for (const hop of node.hops) {
    if (hop.to.ways === 0) continue;
    if (hop.to.hops.length === 0) yield [hop];
    else for (const rest of walksFrom(hop.to)) yield [hop, ...rest];
  }
}

function extend(
  search: PathSearch,
  node: PathNode,
  depth: number,
  next: Map<string, PathNode>,
): void {
  const table = search.tableAt(depth);
  for (const placement of search.steps) {
    const clocks = node.clocks.map((state) =>
      state !== null && demandsOf(table, state).has(placement)
        ? table.next(state, placement)
        : null,
    );
    const lawful = (state: number | null): boolean => state !== null;
    if (!(search.certain ? clocks.every(lawful) : clocks.some(lawful))) continue;
    const arrived = placement === search.target;
    const key = `${arrived} ${clocks.join()}`;
    const to = next.get(key) ?? { clocks, hops: [], ways: arrived ? 1 : 0 };
    next.set(key, to);
    node.hops.push({ placement, to });
  }
}
