import fc from 'fast-check';
import { PLACEMENTS } from '../../../src/facts/placements.ts';
import type { ProcedureFactName } from '../../../src/facts/procedure.ts';
import { MOST_RUN, MOST_WAIVERS } from '../../../src/kernel/state.ts';

/** Facts that the kernel supplies; an absent one is unknown. */
export type RawClockFacts = { readonly [Name in ProcedureFactName]?: boolean | number | string };

/**
 * The facts of the clock and of the steps of the procedure, each known or not, in
 * combinations that no history may ever reach. Shrinks to nothing known.
 */
export const clockFacts: fc.Arbitrary<RawClockFacts> = fc.record(
  {
    'clock.run': fc.nat(MOST_RUN),
    'clock.waivers': fc.nat(MOST_WAIVERS),
    'clock.cap': fc.constantFrom('clear', 'armed', 'stint'),
    'clock.arming': fc.boolean(),
    'clock.previous': fc.constantFrom('none', ...PLACEMENTS),
    'next.run': fc.nat(MOST_RUN),
    merits: fc.constantFrom(...PLACEMENTS),
    meritsCause: fc.constantFrom('merits', 'policy-or-pattern'),
    placement: fc.constantFrom(...PLACEMENTS),
  } satisfies Record<ProcedureFactName, fc.Arbitrary<boolean | number | string>>,
  { requiredKeys: [] },
);
