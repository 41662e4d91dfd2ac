import type { Placement } from '../../src/facts/placements.ts';
import { LIMIT, REFORM, type ReferenceLaw } from './law.ts';

/** The readings that the clock depends on; the names are those of the library. */
export interface ClockReadings {
  readonly clockList: 'tier-2-watch-list' | 'special-watch-list';
  readonly specialCase: 'reset' | 'freeze';
  readonly reinstatementCap: 'F1' | 'F2' | 'F3' | 'F4';
}

/** What earlier years leave behind. */
export interface Clock {
  /** Final placement of the year before; null before the first report. */
  readonly previous: Placement | null;
  /** Counted years in a row that end with last year. */
  readonly run: number;
  /** Waiver years in that run. */
  readonly waivers: number;
  /** The last run holds what arms the cap, should Tier 3 be the next tier. */
  readonly wouldArm: boolean;
  /** `armed`: the next stint lasts a year. `stint`: that year is under way or spent. */
  readonly cap: 'clear' | 'armed' | 'stint';
}

/** The clock before the first report. */
export const NO_CLOCK: Clock = {
  previous: null,
  run: 0,
  waivers: 0,
  wouldArm: false,
  cap: 'clear',
};

/** True for a year that the two-year limit counts (22 U.S.C. 7107(b)(2)(A), (D)(i)). */
function counts(
  placement: Placement,
  previous: Placement | null,
  law: ReferenceLaw,
  readings: ClockReadings,
): boolean {
  if (!law.clock) return false;
  if (placement === 'tier-2-watch-list') return true;
  if (readings.clockList === 'tier-2-watch-list') return false;
  const onListB = previous === 'tier-2' || previous === 'tier-2-watch-list';
  if (placement === 'tier-1') return onListB; // limb (i)
  return placement === 'tier-2' && previous === 'tier-3'; // limb (ii)
}

/** The next counted year falls under the automatic downgrade unless it is waived. */
export function downgradeDue(clock: Clock, law: ReferenceLaw): boolean {
  return law.clock && clock.run >= LIMIT;
}

/** A watch-list place is closed by the reinstatement cap (22 U.S.C. 7107(b)(2)(F)). */
export function capped(clock: Clock, law: ReferenceLaw): boolean {
  return law.cap && clock.cap === 'stint';
}

/** The law of the year still has a waiver left for this run (22 U.S.C. 7107(b)(2)(D)(ii)). */
export function waiverLeft(clock: Clock, law: ReferenceLaw): boolean {
  return clock.waivers < law.waiversAllowed;
}

/** The clock after a year that ended with this placement, `waived` if it took a waiver. */
export function tick(
  clock: Clock,
  year: number,
  placement: Placement,
  waived: boolean,
  law: ReferenceLaw,
  readings: ClockReadings,
): Clock {
  const ranked = placement !== 'special-case' && placement !== 'not-rated';
  if (!ranked) {
    const frozen = readings.specialCase === 'freeze';
    return {
      previous: placement,
      run: frozen ? clock.run : 0,
      waivers: frozen ? clock.waivers : 0,
      wouldArm: clock.wouldArm,
      cap: clock.cap,
    };
  }
  const counted = counts(placement, clock.previous, law, readings);
  const run = counted ? clock.run + 1 : 0;
  const waivers = counted ? clock.waivers + (waived ? 1 : 0) : 0;
  return {
    previous: placement,
    run,
    waivers,
    // Tier 1 or 2, counted or not, stands between the run and a later Tier 3.
    wouldArm: placement === 'tier-2-watch-list' && arms(clock, run, year, waived, readings),
    cap: nextCap(clock, placement, readings),
  };
}

/** True when the run as it now stands arms the cap, should Tier 3 follow. */
function arms(
  clock: Clock,
  run: number,
  year: number,
  waived: boolean,
  readings: ClockReadings,
): boolean {
  const already = clock.run > 0 && clock.wouldArm;
  if (readings.reinstatementCap === 'F3') return already || run >= LIMIT;
  if (readings.reinstatementCap === 'F4') return already || (waived && year >= REFORM);
  return already || waived;
}

function nextCap(clock: Clock, placement: Placement, readings: ClockReadings): Clock['cap'] {
  const forGood = readings.reinstatementCap === 'F2' && clock.cap !== 'clear';
  if (placement === 'tier-2-watch-list') return clock.cap === 'clear' ? 'clear' : 'stint';
  if (placement !== 'tier-3') return forGood ? 'armed' : 'clear';
  if (clock.wouldArm || forGood) return 'armed';
  return clock.cap === 'armed' ? 'armed' : 'clear';
}
