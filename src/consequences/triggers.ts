import type { Placement } from '../facts/placements.ts';
import type { Trigger } from './rules.ts';
import { type Applies, conditionApplies, least, type Situation } from './situation.ts';

/** Why a consequence does not hold, or may not. */
export type ConsequenceReason =
  /** The law of this report year does not provide for it. */
  | 'not-in-force'
  /** The placement of this year, or of the last, is another. */
  | 'placement'
  /** The placement of this year, or of the last, is open. */
  | 'placement-open'
  /** The statute's text leaves it open. */
  | 'text-open'
  /** The determination that was made is another. */
  | 'determination'
  /** No determination is known, or it leaves this open. */
  | 'determination-open'
  /** It depends on whether the government got assistance the year before, and it is otherwise. */
  | 'assistance-before'
  /** It depends on whether the government got assistance the year before, which is unknown. */
  | 'assistance-before-open'
  /** A waiver lifts it. */
  | 'waived'
  /** The government is not on the child soldiers list. */
  | 'not-listed'
  /** Whether it is on the child soldiers list is unknown. */
  | 'list-open';

/** An answer with its reason; the reason is null where the answer is yes. */
export interface Verdict {
  readonly applies: Applies;
  readonly reason: ConsequenceReason | null;
}

/** A plain yes. */
export const YES: Verdict = { applies: 'yes', reason: null };

/** Makes a verdict with one reason for no and another for maybe. */
export function verdict(
  applies: Applies,
  no: ConsequenceReason,
  maybe: ConsequenceReason,
): Verdict {
  return { applies, reason: applies === 'yes' ? null : applies === 'no' ? no : maybe };
}

/** The three limbs of the special watch list: condition of the rulebook, and its placements. */
const LIMBS = {
  'risen-to-tier-1': ['risenToTier1', ['tier-1']],
  'raised-from-tier-3': ['raisedFromTier3', ['tier-2', 'tier-2-watch-list']],
  'tier-2-watch-list': ['onWatchList', ['tier-2-watch-list']],
} as const satisfies Partial<Record<Trigger, readonly [string, readonly Placement[]]>>;

/** Whether the trigger of a consequence is there. */
export function triggerVerdict(trigger: Trigger, situation: Situation): Verdict {
  const { classification, childSoldiersList, reassessed } = situation;
  const { possible } = classification;
  const placed = (applies: Applies) => verdict(applies, 'placement', 'placement-open');
  switch (trigger) {
    case 'tier-3': {
      if (reassessed) return YES;
      const [only, ...others] = possible;
      if (!possible.includes('tier-3')) return placed('no');
      return placed(only === 'tier-3' && others.length === 0 ? 'yes' : 'maybe');
    }
    case 'special-watch-list':
      return placed(conditionApplies(classification, 'onSpecialWatchList'));
    case 'counted-year':
      return placed(conditionApplies(classification, 'countedYear'));
    case 'action-plan': {
      const raised = triggerVerdict('raised-from-tier-3', situation);
      if (raised.applies === 'no') return raised;
      if (!possible.includes('tier-2-watch-list')) return { applies: 'maybe', reason: 'text-open' };
      return placed(least([raised.applies, conditionApplies(classification, 'onWatchList')]));
    }
    case 'child-soldiers-list':
      if (childSoldiersList === null) return { applies: 'maybe', reason: 'list-open' };
      return childSoldiersList ? YES : { applies: 'no', reason: 'not-listed' };
    default:
      return placed(
        least([
          conditionApplies(classification, LIMBS[trigger][0]),
          conditionApplies(classification, 'onSpecialWatchList'),
        ]),
      );
  }
}

/**
 * The possible placements under which a trigger may be there, best first; null where it
 * does not depend on the placement.
 */
export function triggerPlacements(
  trigger: Trigger,
  situation: Situation,
): readonly Placement[] | null {
  if (trigger === 'child-soldiers-list') return null;
  const under = placementsOf(trigger, situation);
  return situation.classification.possible.filter((placement) => under.includes(placement));
}

function placementsOf(trigger: Trigger, situation: Situation): readonly Placement[] {
  switch (trigger) {
    case 'tier-3':
    case 'child-soldiers-list':
      return ['tier-3'];
    case 'action-plan':
      return LIMBS['raised-from-tier-3'][1];
    case 'counted-year':
      if (situation.classification.readings.clockList === 'tier-2-watch-list')
        return LIMBS['tier-2-watch-list'][1];
      return placementsOf('special-watch-list', situation);
    case 'special-watch-list':
      return Object.entries(LIMBS).flatMap(([limb, [, placements]]) =>
        triggerVerdict(limb as Trigger, situation).applies === 'no' ? [] : placements,
      );
    default:
      return LIMBS[trigger][1];
  }
}
