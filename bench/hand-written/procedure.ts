import type { Placement } from '../../src/facts/placements.ts';
import type { KernelState } from '../../src/kernel/state.ts';
import type { Readings } from '../../src/law/readings.ts';
import type { Law } from './law.ts';
import type { Truth } from './truth.ts';

/** Placements as bits, in the order of the vocabulary. */
export const BIT = {
  'tier-1': 1,
  'tier-2': 2,
  'tier-2-watch-list': 4,
  'tier-3': 8,
  'special-case': 16,
  'not-rated': 32,
} as const satisfies Record<Placement, number>;

/** The placements, as bits, that the clock makes of a placement on the merits. */
export function placementsFor(
  merits: Placement,
  state: KernelState,
  waiver: Truth,
  law: Law,
  readings: Readings,
): number {
  const onList = merits === 'tier-2-watch-list';
  if (onList && law.since2019 && state.cap === 'stint') return BIT['tier-3'];
  const anyTier = readings.clockList === 'special-watch-list';
  const bound = onList || (anyTier && (merits === 'tier-1' || merits === 'tier-2'));
  if (!bound || !law.clock || state.run < law.watchListLimit) return BIT[merits];
  if (state.waivers >= law.maxWaiverYears || waiver === 0) return BIT['tier-3'];
  return waiver === 2 ? BIT[merits] : BIT['tier-3'] | BIT[merits];
}

/** The clock that a placement leaves. */
export function nextState(
  state: KernelState,
  placement: Placement,
  law: Law,
  readings: Readings,
): KernelState {
  const onList = placement === 'tier-2-watch-list';
  const unranked = placement === 'special-case' || placement === 'not-rated';
  const frozen = unranked && readings.specialCase === 'freeze';
  const literal = readings.clockList === 'special-watch-list';
  const counted =
    law.clock && (onList || (literal && law.watchList && onSpecialList(state, placement)));
  const overLimit = counted && state.run >= law.watchListLimit;
  const run = frozen ? state.run : counted ? state.run + 1 : 0;
  const waivers = frozen || counted ? state.waivers + (overLimit ? 1 : 0) : 0;
  const arms = onList && armsCap(run, overLimit, law, readings);
  const keepsArming = unranked || (onList && state.run > 0);
  return {
    run,
    waivers,
    arming: unranked ? state.arming : arms || (keepsArming && state.arming),
    cap: nextCap(state, placement, unranked, readings),
    previous: placement,
  };
}

/** Tier 1 after Tier 2 or the watch list, or up from Tier 3: 22 U.S.C. 7107(b)(2)(A)(i)-(ii). */
function onSpecialList({ previous }: KernelState, placement: Placement): boolean {
  if (placement === 'tier-1') return previous === 'tier-2' || previous === 'tier-2-watch-list';
  return placement === 'tier-2' && previous === 'tier-3';
}

function armsCap(run: number, overLimit: boolean, law: Law, readings: Readings): boolean {
  if (readings.reinstatementCap === 'F3') return law.clock && run >= law.watchListLimit;
  return overLimit && (readings.reinstatementCap !== 'F4' || law.since2019);
}

function nextCap(
  state: KernelState,
  placement: Placement,
  unranked: boolean,
  readings: Readings,
): KernelState['cap'] {
  if (unranked) return state.cap;
  if (placement === 'tier-3' && (state.arming || state.cap === 'armed')) return 'armed';
  if (placement === 'tier-2-watch-list') return state.cap === 'armed' ? 'stint' : state.cap;
  return readings.reinstatementCap === 'F2' && state.cap !== 'clear' ? 'armed' : 'clear';
}
