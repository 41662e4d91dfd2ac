import { practised } from '../../classify/expectation.ts';
import { type FoldedYear, foldYear, placementsOf } from '../../classify/fold.ts';
import { CAUSES } from '../../facts/causes.ts';
import { PLACEMENTS, type Placement } from '../../facts/placements.ts';
import type { KernelTable } from '../../kernel/table.ts';
import type { ColumnOutcome } from './column-outcome.ts';
import type { DecodedSignals } from './year-signals.ts';

/** One year of one country: the states that it may begin in, and what it brings. */
export interface OneYear {
  readonly table: KernelTable;
  readonly states: readonly number[];
  /** Codes of kernel inputs that are possible, and those that are expected. */
  readonly possible: readonly number[];
  readonly expected: readonly number[];
  readonly signals: DecodedSignals;
}

/** Takes one year through the kernel, by the same fold as `classify`. */
export function oneYear(year: OneYear): {
  readonly outcome: ColumnOutcome;
  readonly after: readonly number[];
} {
  const folded = foldYear(year.table, year.states, year.possible, year.signals);
  const possible = placementsOf(folded.ways);
  const found = new Set(folded.ways.map(({ outcome }) => outcome.cause));
  return {
    outcome: {
      placement: possible.length === 1 ? (possible[0] ?? null) : null,
      possible,
      expected: expectedOf(year, folded) ?? possible,
      causes: CAUSES.filter((cause) => found.has(cause)),
    },
    after: folded.after,
  };
}

/** What practice does not speak against (law.md §13.20); null where it speaks against everything. */
function expectedOf(
  { table, expected, signals }: OneYear,
  folded: FoldedYear,
): readonly Placement[] | null {
  const kept = new Set<Placement>();
  for (const { placement, against } of practised(table, folded, expected, signals.waiverOnly)) {
    if (against.length === 0) kept.add(placement);
  }
  return kept.size === 0 ? null : PLACEMENTS.filter((placement) => kept.has(placement));
}
