import type { Placement } from '../facts/placements.ts';
import type { KernelState } from '../kernel/state.ts';
import type { Trigger } from './rules.ts';
import type { Applies, Situation } from './situation.ts';

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

type Before = KernelState['previous'];
/** Whether a placement, after the one of the year before, brings the trigger. */
type Brings = (now: Placement, before: Before) => boolean;

const onListB = (placement: Before): boolean =>
  placement === 'tier-2' || placement === 'tier-2-watch-list';

/** The three limbs of the special watch list, 22 U.S.C. 7107(b)(2)(A)(i) to (iii). */
const LIMBS = {
  'risen-to-tier-1': (now, before) => now === 'tier-1' && onListB(before),
  'raised-from-tier-3': (now, before) => onListB(now) && before === 'tier-3',
  'tier-2-watch-list': (now) => now === 'tier-2-watch-list',
} as const satisfies Readonly<Record<string, Brings>>;

const onSpecialWatchList: Brings = (now, before) =>
  Object.values(LIMBS).some((limb) => limb(now, before));

/**
 * The placements are those of the answer. The findings of the same name follow the record,
 * from which the answer may differ under a what-if law or where the record is unlawful.
 */
function bringsOf(trigger: Trigger, { classification, law }: Situation): Brings {
  switch (trigger) {
    case 'child-soldiers-list':
      return () => false;
    case 'tier-3':
      return (now) => now === 'tier-3';
    case 'special-watch-list':
      return onSpecialWatchList;
    case 'action-plan':
      return LIMBS['raised-from-tier-3'];
    case 'counted-year': {
      if (law.parameters.clock !== true) return () => false;
      const literal = classification.readings.clockList === 'special-watch-list';
      return literal ? onSpecialWatchList : LIMBS['tier-2-watch-list'];
    }
    default:
      return LIMBS[trigger];
  }
}

/** Whether the trigger of a consequence is there. */
export function triggerVerdict(trigger: Trigger, situation: Situation): Verdict {
  if (trigger === 'child-soldiers-list') return listVerdict(situation);
  if (trigger === 'tier-3' && situation.reassessed) return YES;
  if (trigger !== 'tier-3' && situation.law.parameters.watchList !== true)
    return { applies: 'no', reason: 'not-in-force' };
  const brings = bringsOf(trigger, situation);
  const applies = ofAll(trigger, situation, brings);
  if (trigger !== 'action-plan' || applies === 'no') return placed(applies);
  // The paragraph speaks of countries raised to the watch list, and refers to all that were raised.
  const planned = ofAll(
    trigger,
    situation,
    (...pair) => brings(...pair) && pair[0] === 'tier-2-watch-list',
  );
  if (planned === 'no' && applies === 'yes') return { applies: 'maybe', reason: 'text-open' };
  return placed(planned === 'yes' ? 'yes' : 'maybe');
}

/**
 * The possible placements with which a trigger is or may be there, best first; null where
 * it does not depend on the placement.
 */
export function triggerPlacements(
  trigger: Trigger,
  situation: Situation,
): readonly Placement[] | null {
  if (trigger === 'child-soldiers-list') return null;
  const { possible } = situation.classification;
  const brings = bringsOf(trigger, situation);
  const earlier = earlierFor(trigger, situation);
  return possible.filter((now) => earlier.some((before) => brings(now, before)));
}

/**
 * The placements of the year before that a trigger looks at. Limbs (i) and (ii) speak of the
 * list on which the report of that year had the country, which a reassessment does not
 * rewrite; the clock counts the final placement. That the side of the year itself is the final
 * placement, after a reassessment, is a choice of ours (docs/limits.md): a report speaks of
 * its own year too.
 */
function earlierFor(
  trigger: Trigger,
  { classification, publishedBefore }: Situation,
): readonly Before[] {
  if (publishedBefore !== null && trigger !== 'counted-year') return [publishedBefore];
  return classification.state.before.map(({ previous }) => previous);
}

function ofAll(trigger: Trigger, situation: Situation, brings: Brings): Applies {
  const earlier = earlierFor(trigger, situation);
  const answers = situation.classification.possible.flatMap((now) =>
    earlier.map((before) => brings(now, before)),
  );
  if (!answers.includes(true)) return 'no';
  return answers.includes(false) ? 'maybe' : 'yes';
}

function placed(applies: Applies): Verdict {
  return verdict(applies, 'placement', 'placement-open');
}

function listVerdict({ childSoldiersList }: Situation): Verdict {
  if (childSoldiersList === null) return { applies: 'maybe', reason: 'list-open' };
  return childSoldiersList ? YES : { applies: 'no', reason: 'not-listed' };
}
