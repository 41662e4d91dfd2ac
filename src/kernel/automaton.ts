import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import type { LawVersion } from '../law/law.ts';
import type { Readings } from '../law/readings.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { type Demand, demandsOf } from './demands.ts';
import { INITIAL_STATE, type KernelState, stateAt, stateIndex } from './state.ts';
import { type KernelTable, kernelTable } from './table.ts';

/** Clocks that behave alike from now on: every year may bring them the same, for the same causes. */
export interface ClockNode {
  /** `s0` is where a country begins; the others follow by distance from it. */
  readonly id: string;
  /** The kernel's states that are one here, the most ordinary first. */
  readonly members: readonly KernelState[];
}

/** A placement that the law allows from a node, and where it leads. */
export interface ClockEdge {
  readonly from: string;
  readonly to: string;
  readonly placement: Placement;
  /** Every way to the placement: what it demands, and its cause. */
  readonly ways: readonly Demand[];
}

/** The whole clock under the law of one report year, as small as it can be. Plain data. */
export interface ClockAutomaton {
  /** The law that holds in every year of it. */
  readonly law: LawVersion;
  readonly readings: Readings;
  readonly nodes: readonly ClockNode[];
  readonly edges: readonly ClockEdge[];
}

/**
 * The automaton of a law and readings: every state that lawful years reach from the initial
 * one, merged where no later year can tell them apart (22 U.S.C. 7107(b)(2)(D)-(F)).
 */
export function automatonOf(
  rulebook: Rulebook,
  law: LawVersion,
  readings: Readings,
): ClockAutomaton {
  const table = kernelTable(rulebook, law.parameters, readings);
  const states = reachable(table);
  const blocks = merge(table, states);
  const order = [...new Set(states.map((state) => blocks.get(state) ?? 0))];
  const idOf = (state: number): string => `s${order.indexOf(blocks.get(state) ?? 0)}`;
  const nodes = order.map((block, position) => ({
    id: `s${position}`,
    members: states
      .filter((state) => blocks.get(state) === block)
      .sort((a, b) => a - b)
      .map(stateAt),
  }));
  const edges = nodes.flatMap(({ id, members: [first = INITIAL_STATE] }) => {
    const state = stateIndex(first);
    const demands = demandsOf(table, state);
    return PLACEMENTS.flatMap((placement) => {
      const ways = demands.get(placement);
      if (ways === undefined) return [];
      return [{ from: id, to: idOf(table.next(state, placement)), placement, ways }];
    });
  });
  return { law, readings, nodes, edges };
}

/** States in the order in which lawful years reach them, nearest first. */
function reachable(table: KernelTable): number[] {
  const found = new Set([stateIndex(INITIAL_STATE)]);
  // A set gives back what is added to it while it is walked.
  for (const state of found) {
    for (const placement of PLACEMENTS) {
      if (demandsOf(table, state).has(placement)) found.add(table.next(state, placement));
    }
  }
  return [...found];
}

type Blocks = ReadonlyMap<number, number>;

/** The block of each state: blocks are split until the members of each lead to the same ones. */
function merge(table: KernelTable, states: readonly number[]): Blocks {
  const split = (current: Blocks): Blocks =>
    numbered(states, (state) => {
      const next = PLACEMENTS.map(
        (placement) =>
          demandsOf(table, state).has(placement) && current.get(table.next(state, placement)),
      );
      return [current.get(state), ...next].join();
    });
  let blocks = numbered(states, (state) => JSON.stringify(waysFrom(table, state)));
  let finer = split(blocks);
  while (sizeOf(finer) > sizeOf(blocks)) {
    blocks = finer;
    finer = split(blocks);
  }
  return blocks;
}

/** All that a year shows of a state: the placements it allows, their causes and demands. */
function waysFrom(table: KernelTable, state: number): readonly unknown[] {
  return PLACEMENTS.map((placement) => demandsOf(table, state).get(placement));
}

function sizeOf(blocks: Blocks): number {
  return new Set(blocks.values()).size;
}

function numbered(states: readonly number[], keyOf: (state: number) => string): Blocks {
  const numbers = new Map<string, number>();
  return new Map(
    states.map((state) => {
      const key = keyOf(state);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return [state, number] as const;
    }),
  );
}
