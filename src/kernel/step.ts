import type { Cause } from '../facts/causes.ts';
import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import type { LawVersion } from '../law/law.ts';
import { DEFAULT_READINGS, type Readings } from '../law/readings.ts';
import { DEFAULT_RULEBOOK } from '../rulebook/default.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { codesOf, type KernelInputs } from './inputs.ts';
import { type KernelState, stateAt, stateIndex } from './state.ts';
import { kernelTable } from './table.ts';

/** One thing that may follow from a state and partly known inputs. */
export interface StepOutcome {
  readonly placement: Placement;
  readonly cause: Cause;
  /** The placement on the findings alone. */
  readonly merits: Placement;
  /** The state that the year leaves. */
  readonly next: KernelState;
  /** False where State's practice speaks against it; it stays lawful. */
  readonly expected: boolean;
}

/**
 * The kernel: what may lawfully follow from a clock state and the kernel inputs of a
 * year (22 U.S.C. 7107(b)). Pure and finite. Unknown inputs (null or absent) give one
 * outcome for each way of completing them; equal outcomes are given once, best
 * placement first. Never empty.
 *
 * @example
 * ```ts
 * import { INITIAL_STATE, lawOf, step } from 'tvpa-tiers';
 *
 * const twoYears = { ...INITIAL_STATE, run: 2, previous: 'tier-2-watch-list' as const };
 * const inputs = { specialCase: false, notRated: false, fullyMeetsMinimumStandards: false,
 *   policyOrPattern: false, significantEfforts: true, meetsWatchListCriteria: true, waiverGranted: false };
 * step(twoYears, inputs, lawOf(2025)).map((outcome) => outcome.cause); // => ['automatic-downgrade']
 * ```
 */
export function step(
  state: KernelState,
  inputs: KernelInputs,
  law: LawVersion,
  readings: Readings = DEFAULT_READINGS,
  rulebook: Rulebook = DEFAULT_RULEBOOK,
): readonly StepOutcome[] {
  const table = kernelTable(rulebook, law.parameters, readings);
  const from = stateIndex(state);
  const found = new Map<string, StepOutcome>();
  for (const code of codesOf(inputs)) {
    const outcome = table.outcome(from, code);
    const key = `${outcome.placement}|${outcome.cause}|${outcome.merits}`;
    if (found.get(key)?.expected) continue;
    const expected = table.unexpected(from, code).length === 0;
    const { placement, cause, merits, next } = outcome;
    found.set(key, { placement, cause, merits, next: stateAt(next), expected });
  }
  return [...found.values()].sort(
    (a, b) => PLACEMENTS.indexOf(a.placement) - PLACEMENTS.indexOf(b.placement),
  );
}
