import type { Placement } from '../../facts/placements.ts';
import { inWords, legalReadings } from './kernel-space.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';
import { walkTrajectories } from './trajectories.ts';

/** Where a country stands on the way from a waived run through Tier 3 back to the list. */
type Stage = 'waived-run' | 'fallen' | 'reinstated' | null;

/** The stage after a year, told from placements and waivers alone. */
function stageAfter(stage: Stage, placement: Placement, waived: boolean): Stage {
  // A gap is no step on the way, nor off it.
  if (placement === 'special-case' || placement === 'not-rated') return stage;
  if (waived) return 'waived-run';
  const fallen = stage === 'fallen';
  if (placement === 'tier-3') return fallen || stage === 'waived-run' ? 'fallen' : null;
  const listed = placement === 'tier-2-watch-list';
  return listed && (fallen || stage === 'reinstated') ? 'reinstated' : null;
}

/** The reinstatement cap under its default reading. */
export const reinstatementLastsOneYear: Theorem = {
  name: 'reinstatement-lasts-one-year',
  sentence:
    'From the report of 2019 on, under F1, a country that returns to the watch list straight from the Tier 3 that followed a waived run is not on it in the next ranked year, waiver or no waiver.',
  cite: '22 U.S.C. 7107(b)(2)(F)',
  note: 'Runs and returns before 2019 count: a return that began in 2017 or 2018 ends in 2019. Years as a special case or without a rating neither spend the one year nor end it. Stated for the clock that counts watch-list years.',
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      const { rulebook } = proveSettings(options);
      const under = { reinstatementCap: 'F1', clockList: 'tier-2-watch-list' } as const;
      for (const readings of legalReadings(options, under)) {
        walkTrajectories<Stage>(
          rulebook,
          readings,
          null,
          (stage, _year, placement, waived) => stageAfter(stage, placement, waived),
          ({ year, memory: stage, outcome, state }) => {
            if (year < 2019 || stage !== 'reinstated') return;
            const holds = outcome.placement !== 'tier-2-watch-list';
            check(holds, () => `${year}: ${inWords({ readings }, state)}`);
          },
        );
      }
    }),
};
