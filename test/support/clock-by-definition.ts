import type { Placement } from '../../src/facts/placements.ts';
import { type Cap, MOST_RUN, MOST_WAIVERS } from '../../src/kernel/state.ts';

/** The readings that the clock depends on. */
export interface ClockReadings {
  readonly clockList: 'tier-2-watch-list' | 'special-watch-list';
  readonly specialCase: 'reset' | 'freeze';
  readonly reinstatementCap: 'F1' | 'F2' | 'F3' | 'F4';
}

/** Where the clock stands after some years. */
export interface DefinedClock {
  readonly run: number;
  readonly waivers: number;
  readonly cap: Cap;
}

/** First report year that counts, and the first in which the cap is law. */
const COUNTED_FROM = 2009;
const CAPPED_FROM = 2019;
/** Consecutive years after which a further one needs a waiver. */
const LIMIT = 2;

interface RankedYear {
  readonly year: number;
  readonly placement: Placement;
}

/** Watch-list years one after another, and the ranked placements that followed. */
interface Stint {
  readonly years: readonly number[];
  readonly followers: readonly RankedYear[];
}

const isRanked = ({ placement }: RankedYear): boolean =>
  placement !== 'special-case' && placement !== 'not-rated';
const isWatchList = ({ placement }: RankedYear): boolean => placement === 'tier-2-watch-list';

/**
 * The clock as the law describes it, read off the whole line of final placements, one for
 * each report year from `first` on. It keeps no state from year to year, so that it can
 * disagree with the kernel, which keeps nothing else.
 */
export function clockByDefinition(
  first: number,
  placements: readonly Placement[],
  readings: ClockReadings,
): DefinedClock {
  const line = placements.map((placement, position) => ({ year: first + position, placement }));
  const run = lastRun(line, readings);
  const waivers = Math.max(0, run - LIMIT);
  return {
    run: Math.min(run, MOST_RUN),
    waivers: Math.min(waivers, MOST_WAIVERS),
    cap: capOf(line, readings),
  };
}

/** How many counted years the line ends with. */
function lastRun(line: readonly RankedYear[], readings: ClockReadings): number {
  let count = 0;
  for (let at = line.length - 1; at >= 0; at -= 1) {
    const entry = line[at];
    if (entry === undefined || entry.year < COUNTED_FROM) break;
    if (!isRanked(entry) && readings.specialCase === 'freeze') continue;
    if (!isCounted(entry, line[at - 1], readings)) break;
    count += 1;
  }
  return count;
}

function isCounted(
  entry: RankedYear,
  before: RankedYear | undefined,
  { clockList }: ClockReadings,
): boolean {
  if (isWatchList(entry)) return true;
  if (clockList === 'tier-2-watch-list' || before === undefined) return false;
  const raised = before.placement === 'tier-3' && entry.placement === 'tier-2';
  const risen =
    (before.placement === 'tier-2' || isWatchList(before)) && entry.placement === 'tier-1';
  return raised || risen;
}

/** Every watch-list stint of the line; years on no tier end it unless they are skipped. */
function stintsOf(line: readonly RankedYear[], readings: ClockReadings): readonly Stint[] {
  const stints: Stint[] = [];
  let years: number[] = [];
  for (const [at, entry] of line.entries()) {
    if (isWatchList(entry)) years.push(entry.year);
    else if (isRanked(entry) || readings.specialCase === 'reset') years = [];
    const next = line[at + 1];
    if (!isWatchList(entry) || (next !== undefined && isWatchList(next))) continue;
    stints.push({ years: [...years], followers: line.slice(at + 1).filter(isRanked) });
  }
  return stints;
}

/** True where a stint, followed by Tier 3, arms the cap. */
function holdsWhatArms({ years }: Stint, { reinstatementCap }: ClockReadings): boolean {
  const counted = years.filter((year) => year >= COUNTED_FROM);
  const waived = counted.slice(LIMIT);
  if (reinstatementCap === 'F3') return counted.length >= LIMIT;
  if (reinstatementCap === 'F4') return waived.some((year) => year >= CAPPED_FROM);
  return waived.length > 0;
}

function capOf(line: readonly RankedYear[], readings: ClockReadings): Cap {
  const arming = stintsOf(line, readings).filter(
    (stint) => stint.followers[0]?.placement === 'tier-3' && holdsWhatArms(stint, readings),
  );
  const caps = arming.map(({ followers }): Cap => {
    if (readings.reinstatementCap === 'F2') {
      return followers.slice(-1).every(isWatchList) ? 'stint' : 'armed';
    }
    const begun = followers.findIndex(({ placement }) => placement !== 'tier-3');
    if (begun < 0) return 'armed';
    return followers.slice(begun).every(isWatchList) ? 'stint' : 'clear';
  });
  return caps.find((cap) => cap !== 'clear') ?? 'clear';
}
