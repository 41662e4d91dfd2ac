import type { RunYear } from '../classify/run.ts';

/**
 * The states at the start of each year that the later years still allow. Walks back from
 * the last year: a state remains where some way that the year's record allows leads to a
 * state that remains. Where later years would leave none, they are set aside.
 */
export function statesInHindsight(run: readonly RunYear[]): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  let later: ReadonlySet<number> | null = null;
  for (const year of run.toReversed()) {
    const remaining = remainingStates(year, later);
    kept.unshift(remaining);
    const consistent = year.folded.before.filter((state) => remaining.includes(state));
    later = new Set(consistent.length === 0 ? year.folded.before : consistent);
  }
  return kept;
}

function remainingStates(year: RunYear, later: ReadonlySet<number> | null): readonly number[] {
  if (later === null) return year.states;
  const states = year.states.filter((state) => leadsTo(year, state, later));
  return states.length === 0 ? year.states : states;
}

/** True where a year can take a state to one of the wanted ones. */
function leadsTo(year: RunYear, state: number, wanted: ReadonlySet<number>): boolean {
  const { recorded } = year.signals;
  if (recorded !== null) return wanted.has(year.table.next(state, recorded));
  return year.table
    .representatives(year.merits.lawCodes)
    .some((code) => wanted.has(year.table.outcome(state, code).next));
}
