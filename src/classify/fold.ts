import type { Cause } from '../facts/causes.ts';
import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { stateAt } from '../kernel/state.ts';
import type { KernelTable } from '../kernel/table.ts';

/** A state and a code of kernel inputs that may both be true this year, and what follows. */
export interface Way {
  readonly state: number;
  readonly code: number;
  readonly outcome: Outcome;
}

/** What one year hands to the kernel beside its possible inputs. */
export interface YearSignals {
  /** The placement that counts for the clock, if it is on record. */
  readonly recorded: Placement | null;
  /** A waiver is on record and the year says more than that (law.md §13.10, §13.16). */
  readonly waived: boolean;
  /** Consecutive counted years before this one, where a stated count tells them. */
  readonly run: number | null;
}

/** Nothing known beside the inputs. */
const NO_SIGNALS: YearSignals = { recorded: null, waived: false, run: null };

/** One year through the kernel, for a set of states. */
export interface FoldedYear {
  /** States that remain after the stated count, the waiver and the record have narrowed them. */
  readonly before: readonly number[];
  /** Every way that remains. Never empty. */
  readonly ways: readonly Way[];
  readonly after: readonly number[];
  /** Signals that no way satisfies: they are set aside, and the answer says so. */
  readonly refused: readonly Signal[];
  /** True for an outcome that the signals which were not set aside allow. */
  allows(outcome: Outcome): boolean;
}

/** What may narrow a year beside its inputs. */
export type Signal = keyof YearSignals;

/**
 * Takes a set of states through one year. Ways are narrowed by what is on record; a
 * signal that would leave none is refused. A recorded placement moves the clock even
 * then (law.md §13.9), so that no state is ever empty.
 */
export function foldYear(
  table: KernelTable,
  states: readonly number[],
  codes: readonly number[],
  signals: YearSignals = NO_SIGNALS,
): FoldedYear {
  const refused: Signal[] = [];
  const { run, waived, recorded } = signals;
  const narrow = <One>(all: readonly One[], keep: (one: One) => boolean, name: Signal) => {
    const kept = all.filter(keep);
    if (kept.length === 0) refused.push(name);
    return kept.length === 0 ? all : kept;
  };
  const from = run === null ? states : narrow(states, (state) => stateAt(state).run === run, 'run');
  let ways = waysOf(table, from, table.representatives(codes));
  if (waived) ways = narrow(ways, ({ outcome }) => outcome.cause === 'waiver', 'waived');
  if (recorded !== null) {
    ways = narrow(ways, ({ outcome }) => outcome.placement === recorded, 'recorded');
  }
  const before = distinct(ways.map(({ state }) => state));
  const after =
    recorded === null
      ? ways.map(({ outcome }) => outcome.next)
      : before.map((state) => table.next(state, recorded));
  const byWaiver = waived && !refused.includes('waived');
  const byRecord = recorded !== null && !refused.includes('recorded');
  const allows = ({ cause, placement }: Outcome): boolean =>
    (!byWaiver || cause === 'waiver') && (!byRecord || placement === recorded);
  return { before, ways, after: distinct(after), refused, allows };
}

/** Every state with every code. */
function waysOf(
  table: KernelTable,
  states: readonly number[],
  codes: readonly number[],
): readonly Way[] {
  return states.flatMap((state) =>
    codes.map((code) => ({ state, code, outcome: table.outcome(state, code) })),
  );
}

/** The placements of some ways, best first. */
export function placementsOf(ways: readonly Way[]): readonly Placement[] {
  return PLACEMENTS.filter((placement) =>
    ways.some(({ outcome }) => outcome.placement === placement),
  );
}

/** The causes of some ways, in order of first appearance by placement. */
export function causesOf(ways: readonly Way[]): readonly Cause[] {
  const ordered = PLACEMENTS.flatMap((placement) =>
    ways
      .filter(({ outcome }) => outcome.placement === placement)
      .map(({ outcome }) => outcome.cause),
  );
  return [...new Set(ordered)];
}

function distinct(states: readonly number[]): readonly number[] {
  return [...new Set(states)].sort((a, b) => a - b);
}
