import type { KernelState } from '../../src/kernel/state.ts';
import type { Readings } from '../../src/law/readings.ts';
import type { Findings } from './facts.ts';
import type { Law } from './law.ts';
import { BIT, placementsFor } from './procedure.ts';
import { policyOrPattern, significantEfforts } from './significant-efforts.ts';
import { fullyMeets, standardsApply } from './standards.ts';
import { opposite, type Truth, yes } from './truth.ts';
import { waiverGranted } from './waiver.ts';
import { increasingEfforts, meetsWatchListCriteria } from './watch-list.ts';

/**
 * The whole rulebook as a practised engineer would write it: if and else over a plain
 * object, in three values, without trace or reasons. Practice and our defaults are counted.
 * Returns one number: the nine kernel inputs, two bits each in their order (0 false, 1
 * unknown, 2 true), and above them six bits for the possible placements.
 */
export function evaluate(
  facts: Findings,
  state: KernelState,
  law: Law,
  readings: Readings,
): number {
  const special = yes(facts.specialCase);
  const unrated = opposite(standardsApply(facts, law));
  const meets = fullyMeets(facts, law, readings);
  const policy = policyOrPattern(facts, law);
  const efforts = significantEfforts(facts, law, readings, policy);
  const increasing = increasingEfforts(facts, readings);
  const criteria = meetsWatchListCriteria(facts, law, increasing);
  const waiver = waiverGranted(facts);
  const proof = law.since2019 && readings.policyOrPattern === 'forces-tier-3' ? policy : 0;
  const listed = law.watchList ? criteria : 0;
  let placements = unratedOnes(special, unrated);
  if (special !== 2 && unrated !== 2) {
    if (meets !== 0) placements |= placementsFor('tier-1', state, waiver, law, readings);
    if (meets !== 2) {
      // Policy or pattern, or no significant efforts, lead to Tier 3 whatever the clock says.
      if (proof !== 0 || efforts !== 2) placements |= BIT['tier-3'];
      if (proof !== 2 && efforts !== 0) {
        if (listed !== 0) {
          placements |= placementsFor('tier-2-watch-list', state, waiver, law, readings);
        }
        if (listed !== 2) placements |= placementsFor('tier-2', state, waiver, law, readings);
      }
    }
  }
  return (
    (placements << 18) |
    special |
    (unrated << 2) |
    (meets << 4) |
    (policy << 6) |
    (efforts << 8) |
    (criteria << 10) |
    (waiver << 12) |
    (increasing << 14) |
    (yes(facts.keyAchievements) << 16)
  );
}

function unratedOnes(special: Truth, unrated: Truth): number {
  if (special === 2) return BIT['special-case'];
  return (special === 1 ? BIT['special-case'] : 0) | (unrated === 0 ? 0 : BIT['not-rated']);
}
