import { inWords, legalReadings } from './kernel-space.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';
import { walkTrajectories } from './trajectories.ts';

/** From 2019 one waiver for each run. */
export const oneWaiverARun: Theorem = {
  name: 'one-waiver-a-run',
  sentence:
    'From the report of 2019 on no year is waived in a run that already holds a waiver year, whenever that one was granted.',
  cite: '22 U.S.C. 7107(b)(2)(D)(ii); Pub. L. 115-427 §6(2)(C)',
  note: "A run is unbroken by years on any other tier, and under `specialCase: freeze` by years on none. A new run may be waived again. Stated for the clock that counts watch-list years. The text says how long a waiver lasts, not how often one may be granted: once for each run is State's reading, which the rules follow.",
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      const { rulebook } = proveSettings(options);
      for (const readings of legalReadings(options, { clockList: 'tier-2-watch-list' })) {
        const frozen = readings.specialCase === 'freeze';
        walkTrajectories(
          rulebook,
          readings,
          false,
          (before, _year, placement, waived) => {
            if (placement === 'tier-2-watch-list') return before || waived;
            return frozen && (placement === 'special-case' || placement === 'not-rated') && before;
          },
          ({ year, memory: before, outcome, state }) => {
            if (year < 2019 || !before) return;
            check(outcome.cause !== 'waiver', () => `${year}: ${inWords({ readings }, state)}`);
          },
        );
      }
    }),
};
