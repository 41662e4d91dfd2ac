import type { Readings } from '../../src/law/readings.ts';
import type { Findings } from './facts.ts';
import type { Law } from './law.ts';
import { both, either, no, opposite, type Truth, yes } from './truth.ts';

/** Evidence of increasing efforts over the year before: 22 U.S.C. 7107(b)(2)(A)(iii)(II). */
export function increasingEfforts(facts: Findings, readings: Readings): Truth {
  if (facts.increasingEfforts !== undefined) return facts.increasingEfforts ? 2 : 0;
  const assistance = facts.victimAssistanceIncreased;
  if (assistance === undefined || assistance !== facts.officialComplicityDecreasing) return 1;
  if (facts.investigationsIncreased !== assistance) return 1;
  if (facts.prosecutionsIncreased !== assistance) return 1;
  if (facts.convictionsIncreased !== assistance) return 1;
  if (assistance) return 2;
  return readings.unanimity === 'on' ? 0 : 1;
}

/** A ground for the watch list: 22 U.S.C. 7107(b)(2)(A)(iii). */
export function meetsWatchListCriteria(facts: Findings, law: Law, increasing: Truth): Truth {
  if (facts.meetsWatchListCriteria !== undefined) return facts.meetsWatchListCriteria ? 2 : 0;
  let numbers = either(
    yes(facts.victimNumbersVerySignificant),
    yes(facts.victimNumbersSignificantlyIncreasing),
  );
  if (law.since2019) numbers = both(numbers, no(facts.proportionalConcreteActions));
  const commitments = law.commitmentsGround ? yes(facts.effortsRestOnCommitments) : 0;
  return either(either(numbers, opposite(increasing)), commitments);
}
