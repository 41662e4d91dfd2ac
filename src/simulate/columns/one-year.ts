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
  for (const state of folded.before) {
    for (const code of expected) {
      const outcome = table.outcome(state, code);
      if (!folded.allows(outcome) || table.unexpected(state, code).length > 0) continue;
      if (!signals.waiverOnly || outcome.cause === 'waiver') kept.add(outcome.placement);
    }
  }
  return kept.size === 0 ? null : PLACEMENTS.filter((placement) => kept.has(placement));
}
