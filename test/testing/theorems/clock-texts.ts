import { INITIAL_STATE, type KernelState } from '../../../src/kernel/state.ts';

/** A clock as counterexamples tell it; what is not said is as before the first report. */
export function clock(state: Partial<KernelState>): string {
  return JSON.stringify({ ...INITIAL_STATE, ...state });
}

/** A clock whose last year was on the watch list. */
export function listed(run: number, waivers = 0): string {
  return clock({ run, waivers, previous: 'tier-2-watch-list' });
}

/** The beginnings that texts share, with each of the endings. */
export function texts(beginning: string, ...endings: readonly string[]): readonly string[] {
  return endings.map((ending) => `${beginning}${ending}`);
}
