import type { Cause } from '../../src/facts/causes.ts';
import type { Placement } from '../../src/facts/placements.ts';
import type { KernelInput } from '../../src/kernel/inputs.ts';
import type { KernelState } from '../../src/kernel/state.ts';
import type { Readings } from '../../src/law/readings.ts';

/** Every kernel input, known. */
export type KnownInputs = Readonly<Record<KernelInput, boolean>>;

/** What the law of a report year says of the procedure, written down a second time. */
interface Regime {
  readonly watchList: boolean;
  readonly clock: boolean;
  readonly waiverYears: number;
  readonly capAndPolicy: boolean;
}

/** An outcome as a lawyer would put it. */
export interface HandWrittenOutcome {
  readonly placement: Placement;
  readonly cause: Cause;
  readonly ground: string | null;
  readonly merits: Placement;
}

function regimeOf(reportYear: number): Regime {
  return {
    watchList: reportYear >= 2004,
    clock: reportYear >= 2009,
    waiverYears: reportYear < 2009 ? 0 : reportYear < 2019 ? 2 : 1,
    capAndPolicy: reportYear >= 2019,
  };
}

function meritsOf(inputs: KnownInputs, law: Regime, readings: Readings): [Placement, Cause] {
  if (inputs.specialCase) return ['special-case', 'special-case'];
  if (inputs.notRated) return ['not-rated', 'not-rated'];
  if (inputs.fullyMeetsMinimumStandards) return ['tier-1', 'merits'];
  const proof = law.capAndPolicy && readings.policyOrPattern === 'forces-tier-3';
  if (inputs.policyOrPattern && proof) return ['tier-3', 'policy-or-pattern'];
  if (!inputs.significantEfforts) return ['tier-3', 'merits'];
  const listed = law.watchList && inputs.meetsWatchListCriteria;
  return [listed ? 'tier-2-watch-list' : 'tier-2', 'merits'];
}

/**
 * The procedure of 22 U.S.C. 7107(b) in plain code, without rules or table: what a clock
 * and the conclusions on a year lead to under the law of a report year.
 */
export function handWrittenOutcome(
  state: KernelState,
  inputs: KnownInputs,
  reportYear: number,
  readings: Readings,
): HandWrittenOutcome {
  const law = regimeOf(reportYear);
  const [merits, cause] = meritsOf(inputs, law, readings);
  const onList = merits === 'tier-2-watch-list';
  if (onList && law.capAndPolicy && state.cap === 'stint') {
    return { placement: 'tier-3', cause: 'reinstatement-cap', ground: null, merits };
  }
  const anyTier = readings.clockList === 'special-watch-list';
  const bound = onList || (anyTier && (merits === 'tier-1' || merits === 'tier-2'));
  if (!law.clock || state.run < 2 || !bound)
    return { placement: merits, cause, ground: null, merits };
  const exhausted = state.waivers >= law.waiverYears;
  if (!exhausted && inputs.waiverGranted) {
    return { placement: merits, cause: 'waiver', ground: null, merits };
  }
  const ground = exhausted ? 'allowance-exhausted' : 'waiver-not-granted';
  return { placement: 'tier-3', cause: 'automatic-downgrade', ground, merits };
}
