import { PLACEMENTS } from '../../facts/placements.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { INITIAL_STATE, stateIndex } from '../../kernel/state.ts';
import { type KernelTable, kernelTable } from '../../kernel/table.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR, lawOf } from '../../law/law.ts';
import type { Readings } from '../../law/readings.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { ALL_CODES } from './kernel-space.ts';

/** A year of a trajectory: what has been remembered of the past, and what may follow. */
export interface TrajectoryStep<Memory> {
  readonly year: number;
  readonly state: number;
  readonly memory: Memory;
  readonly outcome: Outcome;
  readonly table: KernelTable;
}

/** How many years past the last known law are walked: longer than any memory of a theorem. */
const YEARS_BEYOND = 12;

/**
 * Walks every lawful trajectory through the report years as they were, from any year of
 * entry, under the law of each year. `remember` keeps what a theorem needs of the past, in
 * its own words and apart from the kernel's state; trajectories that agree in state and
 * memory are walked once.
 */
export function walkTrajectories<Memory>(
  rulebook: Rulebook,
  readings: Readings,
  start: Memory,
  remember: (
    memory: Memory,
    year: number,
    placement: Outcome['placement'],
    waived: boolean,
  ) => Memory,
  visit: (step: TrajectoryStep<Memory>) => void,
): void {
  let alive = new Map<string, readonly [number, Memory]>();
  for (let year = FIRST_REPORT_YEAR; year <= LAST_REPORT_YEAR + YEARS_BEYOND; year += 1) {
    const { parameters } = lawOf(year);
    const table = kernelTable(rulebook, parameters, readings);
    const next = new Map<string, readonly [number, Memory]>();
    const entry = [stateIndex(INITIAL_STATE), start] as const;
    alive.set(keyOf(...entry), entry);
    for (const [state, memory] of alive.values()) {
      for (const outcome of outcomesOf(table, state)) {
        visit({ year, state, memory, outcome, table });
        const after = remember(memory, year, outcome.placement, outcome.cause === 'waiver');
        next.set(keyOf(outcome.next, after), [outcome.next, after]);
      }
    }
    alive = next;
  }
}

/** The different outcomes of a state, by placement and cause. */
function outcomesOf(table: KernelTable, state: number): readonly Outcome[] {
  const found = new Map<string, Outcome>();
  for (const code of table.representatives(ALL_CODES)) {
    const outcome = table.outcome(state, code);
    found.set(`${outcome.placement} ${outcome.cause} ${outcome.merits}`, outcome);
  }
  return [...found.values()].sort(
    (a, b) => PLACEMENTS.indexOf(a.placement) - PLACEMENTS.indexOf(b.placement),
  );
}

function keyOf(state: number, memory: unknown): string {
  return `${state} ${JSON.stringify(memory)}`;
}
