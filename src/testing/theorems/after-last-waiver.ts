import { lawOf } from '../../law/law.ts';
import { inWords, legalReadings } from './kernel-space.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';
import { walkTrajectories } from './trajectories.ts';

/** What follows the last waiver. */
export const afterLastWaiver: Theorem = {
  name: 'after-last-waiver',
  sentence:
    'Where the clock counts watch-list years, the report after the last waiver year that a run may hold does not have the country on the watch list.',
  cite: '22 U.S.C. 7107(b)(2)(D)(ii)',
  note: 'False under the literal reading `clockList: special-watch-list`: there the limit binds on any tier, so that a waiver may be spent on a year of Tier 2; that year is not on the list, the run ends with it, and the next year may be on the watch list. Which waiver is the last is settled by the law of the year that follows: the first waiver of a run, granted in 2018, was not the last under the law of 2018 and is under that of 2019.',
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      const { rulebook } = proveSettings(options);
      for (const readings of legalReadings(options, { clockList: 'tier-2-watch-list' })) {
        walkTrajectories(
          rulebook,
          readings,
          0,
          // Waiver years in a row that end with last year: a run takes them at its end only.
          (waivers, _year, _placement, waived) => (waived ? waivers + 1 : 0),
          ({ year, memory: waivers, outcome, state }) => {
            const allowance = Number(lawOf(year).parameters['maxWaiverYears']);
            if (waivers === 0 || waivers < allowance) return;
            const holds = outcome.placement !== 'tier-2-watch-list';
            check(holds, () => `${year}, ${waivers} waivers: ${inWords({ readings }, state)}`);
          },
        );
      }
    }),
};
