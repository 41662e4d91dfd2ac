import type { Placement } from '../facts/placements.ts';
import { type Demand, demandsOf } from '../kernel/demands.ts';
import { type KernelState, stateAt } from '../kernel/state.ts';
import type { LawVersion } from '../law/law.ts';
import { type Hop, type PathGraph, type PathSearch, walksFrom } from './path-search.ts';

/** Whether a year takes a waiver: in every past, in none, or in some. */
export type StepWaiver = 'needed' | 'not-needed' | 'maybe';

/** One year of a path. */
export interface PathStep {
  readonly year: number;
  readonly placement: Placement;
  /** Whether the easiest way to the placement takes a waiver. */
  readonly waiver: StepWaiver;
  /**
   * Every way to the placement that some past allows: the findings it demands, what it
   * demands of the waiver, its cause and rules. The easiest comes first.
   */
  readonly ways: readonly Demand[];
  /** Identifier of the law version of the year. */
  readonly law: string;
  /** Where the clock may stand before and after the year, among the pasts that allow the path. */
  readonly state: {
    readonly before: readonly KernelState[];
    readonly after: readonly KernelState[];
  };
}

/** One shortest lawful sequence of placements that ends with the target. */
export interface LawfulPath {
  /** Lawful whatever the unknown past was; false where only some pasts allow it. */
  readonly certain: boolean;
  /** Years that take a waiver in every past. */
  readonly waivers: number;
  readonly steps: readonly PathStep[];
}

/** The paths of a graph, certain ones first, then by placements; and how many were cut. */
export function pathsOf(
  { start, length }: PathGraph,
  search: Omit<PathSearch, 'certain'>,
  lawAt: (depth: number) => LawVersion,
  limit: number,
): { readonly paths: readonly LawfulPath[]; readonly cut: number } {
  if (length === null) return { paths: [], cut: 0 };
  const walks: (readonly Hop[])[] = [];
  for (const walk of walksFrom(start)) {
    if (walks.length === limit) break;
    walks.push(walk);
  }
  // The walks come in order of their placements, and the sort leaves equals in it.
  const paths = walks
    .map((walk) => pathOf(walk, search, lawAt))
    .sort((a, b) => Number(b.certain) - Number(a.certain));
  return { paths, cut: start.ways - paths.length };
}

function pathOf(
  walk: readonly Hop[],
  search: Omit<PathSearch, 'certain'>,
  lawAt: (depth: number) => LawVersion,
): LawfulPath {
  const end = walk.at(-1)?.to.clocks ?? [];
  const survivors = new Set(end.flatMap((state, past) => (state === null ? [] : past)));
  const alive = (clocks: readonly (number | null)[]): readonly number[] =>
    [
      ...new Set(clocks.filter((state, past) => state !== null && survivors.has(past))),
    ] as readonly number[];
  let clocks: readonly (number | null)[] = search.states;
  const steps = walk.map(({ placement, to }, depth) => {
    const before = alive(clocks);
    const after = alive(to.clocks);
    clocks = to.clocks;
    const law = lawAt(depth);
    const ways = before.map(
      (state) => demandsOf(search.tableAt(depth), state).get(placement) ?? [],
    );
    return {
      year: law.reportYear,
      placement,
      waiver: waiverOf(ways),
      ways: distinct(ways.flat()),
      law: law.id,
      state: { before: before.map(stateAt), after: after.map(stateAt) },
    };
  });
  return {
    certain: survivors.size === search.states.length,
    waivers: steps.filter(({ waiver }) => waiver === 'needed').length,
    steps,
  };
}

/** The easiest way of each past comes first, so it tells whether that past needs a waiver. */
function waiverOf(ways: readonly (readonly Demand[])[]): StepWaiver {
  const needed = new Set(ways.map(([easiest]) => easiest?.waiver === 'needed'));
  if (needed.size > 1) return 'maybe';
  return needed.has(true) ? 'needed' : 'not-needed';
}

function distinct(ways: readonly Demand[]): readonly Demand[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}
