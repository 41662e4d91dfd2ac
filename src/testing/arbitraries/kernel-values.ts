import fc from 'fast-check';
import { PLACEMENTS } from '../../facts/placements.ts';
import { KERNEL_INPUTS, type KernelInputs } from '../../kernel/inputs.ts';
import { INITIAL_STATE, type KernelState, stateAt, stateIndex } from '../../kernel/state.ts';
import { kernelTable } from '../../kernel/table.ts';
import { FIRST_REPORT_YEAR, lawOf } from '../../law/law.ts';
import { DEFAULT_READINGS, type Readings } from '../../law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../rulebook/default.ts';
import { reportYears } from './law-settings.ts';

/** A clock at the start of a report year. */
export interface Clock {
  readonly state: KernelState;
  readonly year: number;
}

/**
 * Clocks that some line of up to six published placements, lawful or not, leads to at the
 * start of a report year. Shrinks to the first year and a country that enters the reports.
 */
export function clocks(readings: Readings = DEFAULT_READINGS): fc.Arbitrary<Clock> {
  const years = { maxLength: 6 };
  const lines = fc.array(fc.constantFrom(...PLACEMENTS), years);
  // The watch list is what makes the clock run.
  const listed = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('tier-2-watch-list' as const) },
      fc.constantFrom(...PLACEMENTS),
    ),
    years,
  );
  return fc.tuple(reportYears(), fc.oneof(lines, listed)).map(([year, line]) => {
    const first = Math.max(FIRST_REPORT_YEAR, year - line.length);
    let state = stateIndex(INITIAL_STATE);
    for (const [at, placement] of line.slice(0, year - first).entries()) {
      const { parameters } = lawOf(first + at);
      state = kernelTable(DEFAULT_RULEBOOK, parameters, readings).next(state, placement);
    }
    return { state: stateAt(state), year };
  });
}

/**
 * Kernel inputs; with `known` none of them is unknown. Shrinks to all unknown, or all false.
 */
export function kernelInputs({
  known = false,
}: {
  readonly known?: boolean;
} = {}): fc.Arbitrary<KernelInputs> {
  const value = known ? fc.boolean() : fc.constantFrom(null, false, true);
  return fc
    .tuple(...KERNEL_INPUTS.map(() => value))
    .map((values) => Object.fromEntries(KERNEL_INPUTS.map((input, at) => [input, values[at]])))
    .map((inputs) => inputs as KernelInputs);
}
