import { inWords, legalReadings } from './kernel-space.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';
import { walkTrajectories } from './trajectories.ts';

/** Watch-list years in a row from the report of 2009 on, counted here a second time. */
const COUNTED_FROM = 2009;

/** The longest stay on the watch list. */
export const watchListLimit: Theorem = {
  name: 'watch-list-limit',
  sentence:
    'No lawful trajectory stays on the watch list for more than 4 counted years in a row through the report of 2018, nor for more than 3 from 2019 on.',
  cite: '22 U.S.C. 7107(b)(2)(D)(i)-(ii)',
  note: 'Counted are report years from 2009 on: a country may have been listed up to five years before. A run that straddles 2018 and 2019 falls under the lower limit. Under `specialCase: freeze` years on no tier are skipped and the same limits hold.',
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      const { rulebook } = proveSettings(options);
      for (const readings of legalReadings(options)) {
        const frozen = readings.specialCase === 'freeze';
        walkTrajectories(
          rulebook,
          readings,
          0,
          (run, year, placement) => {
            if (placement === 'tier-2-watch-list') return year < COUNTED_FROM ? 0 : run + 1;
            const unranked = placement === 'special-case' || placement === 'not-rated';
            return frozen && unranked ? run : 0;
          },
          ({ year, memory: run, outcome, state }) => {
            const allowed = year < 2019 ? 4 : 3;
            const holds = outcome.placement !== 'tier-2-watch-list' || run < allowed;
            check(holds, () => `${year}, ${run} before: ${inWords({ readings }, state)}`);
          },
        );
      }
    }),
};
