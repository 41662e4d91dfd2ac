import { PLACEMENTS, type Placement } from '../facts/placements.ts';

/** Where the reinstatement cap stands (22 U.S.C. 7107(b)(2)(F)). */
export type Cap = 'clear' | 'armed' | 'stint';

/**
 * The clock: all of the past that a year's placement depends on. Plain data, safe to
 * serialise and resume from.
 */
export interface KernelState {
  /** Consecutive counted years up to last year; 9 stands for nine or more. */
  readonly run: number;
  /** Waiver years inside that run; 5 stands for five or more. */
  readonly waivers: number;
  /** `armed`: Tier 3 after a waived run; `stint`: the one year after it is spent. */
  readonly cap: Cap;
  /** The last run holds what arms the cap, should Tier 3 be the next tier. */
  readonly arming: boolean;
  /** Final placement in the previous report; `none` before the first report of 2001. */
  readonly previous: Placement | 'none';
}

/** The state before the first report. */
export const INITIAL_STATE: KernelState = {
  run: 0,
  waivers: 0,
  cap: 'clear',
  arming: false,
  previous: 'none',
};

/** Longest run that is told apart. The law's limit is at most five, so nothing depends on more. */
export const MOST_RUN = 9;
/** Most waiver years that are told apart; the law's allowance is at most five. */
export const MOST_WAIVERS = 5;

/** Where the reinstatement cap can stand. */
export const CAPS: readonly Cap[] = ['clear', 'armed', 'stint'];
const PREVIOUS: readonly (Placement | 'none')[] = [...PLACEMENTS, 'none'];

/** How many states can be written down; few of them can be reached. */
export const STATE_COUNT = (MOST_RUN + 1) * (MOST_WAIVERS + 1) * CAPS.length * 2 * PREVIOUS.length;

/** The number of a state, 0 to STATE_COUNT - 1. Runs and waivers beyond the most are cut. */
export function stateIndex(state: KernelState): number {
  let index = Math.min(Math.max(state.run, 0), MOST_RUN);
  index = index * (MOST_WAIVERS + 1) + Math.min(Math.max(state.waivers, 0), MOST_WAIVERS);
  index = index * CAPS.length + CAPS.indexOf(state.cap);
  index = index * 2 + (state.arming ? 1 : 0);
  return index * PREVIOUS.length + PREVIOUS.indexOf(state.previous);
}

const states = new Map<number, KernelState>();

/** The state with a number; the same object each time. */
export function stateAt(index: number): KernelState {
  const known = states.get(index);
  if (known) return known;
  let rest = index;
  const take = (count: number): number => {
    const digit = rest % count;
    rest = Math.floor(rest / count);
    return digit;
  };
  const previous = PREVIOUS[take(PREVIOUS.length)] ?? 'none';
  const arming = take(2) === 1;
  const cap = CAPS[take(CAPS.length)] ?? 'clear';
  const waivers = take(MOST_WAIVERS + 1);
  const state: KernelState = { run: rest, waivers, cap, arming, previous };
  states.set(index, state);
  return state;
}
