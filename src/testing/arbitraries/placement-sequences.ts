import fc from 'fast-check';
import { PLACEMENTS, type Placement } from '../../facts/placements.ts';
import type { RawHistory } from '../../history/schema.ts';
import { INITIAL_STATE, type KernelState, stateAt, stateIndex } from '../../kernel/state.ts';
import { step } from '../../kernel/step.ts';
import { kernelTable } from '../../kernel/table.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR, lawOf } from '../../law/law.ts';
import { DEFAULT_READINGS, type Readings } from '../../law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';

/** A line of published placements as a history, and the year that the law forbids in it. */
export interface PlacementSequence {
  readonly history: RawHistory;
  /** Report year of the one placement that is unlawful; null where all are lawful. */
  readonly unlawful: number | null;
}

/** What kind of sequence is wanted. */
export interface PlacementSequenceConstraints {
  /** False ends the line with a placement that the law forbids after the others. */
  readonly lawful: boolean;
  readonly readings?: Readings;
}

/**
 * Lines of published placements that follow one another lawfully, from a country's first
 * report on; with `lawful: false` the last one is unlawful and the only one that is. The
 * country is `not-rated` in all reports before, so that its clock is known. Lines prefer the
 * watch list, which alone makes the clock run.
 */
export function placementSequences({
  lawful,
  readings = DEFAULT_READINGS,
}: PlacementSequenceConstraints): fc.Arbitrary<PlacementSequence> {
  return fc
    .record({
      // Whatever the years before, only a watch list before 2004 or a clock makes one unlawful.
      first: fc.integer({ min: FIRST_REPORT_YEAR, max: LAST_REPORT_YEAR - 3 }),
      picks: fc.array(fc.tuple(fc.nat(2), fc.nat(PLACEMENTS.length - 1)), {
        minLength: 1,
        maxLength: 12,
      }),
    })
    .map(({ first, picks }) => walked(first, picks, lawful, readings))
    .filter(({ unlawful }) => lawful === (unlawful === null));
}

/**
 * The line that starts in a year and goes on as picked: by the watch list where the first
 * number is not 0, else by the placement that the second counts out among those to choose from.
 */
export function walked(
  first: number,
  picks: readonly (readonly [number, number])[],
  lawful: boolean,
  readings: Readings,
): PlacementSequence {
  const years: { year: number; placement: Placement }[] = [];
  let state: KernelState = INITIAL_STATE;
  for (let year = FIRST_REPORT_YEAR; year < first; year += 1) {
    const placement = 'not-rated';
    years.push({ year, placement });
    state = after(state, year, placement, readings);
  }
  for (const [at, [prefers, pick]] of picks.entries()) {
    const year = first + at;
    const allowed = new Set(
      step(state, {}, lawOf(year), readings).map(({ placement }) => placement),
    );
    const forbidden = PLACEMENTS.filter((one) => !allowed.has(one));
    const last = !lawful && forbidden.length > 0 && (at >= 2 || at === picks.length - 1);
    const from = last ? forbidden : PLACEMENTS.filter((one) => allowed.has(one));
    const listed = prefers > 0 && from.includes('tier-2-watch-list');
    const placement = listed ? 'tier-2-watch-list' : (from[pick % from.length] ?? 'tier-2');
    years.push({ year, placement });
    if (last) return { history: { country: 'THA', years }, unlawful: year };
    state = after(state, year, placement, readings);
  }
  return { history: { country: 'THA', years }, unlawful: null };
}

function after(
  state: KernelState,
  year: number,
  placement: Placement,
  readings: Readings,
): KernelState {
  const table = kernelTable(DEFAULT_RULEBOOK, lawOf(year).parameters, readings);
  return stateAt(table.next(stateIndex(state), placement));
}
