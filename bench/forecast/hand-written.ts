import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import type { KernelState } from '../../src/kernel/state.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import type { ForecastModel } from '../../src/simulate/model.ts';
import { type Law, lawOfYear } from '../hand-written/law.ts';
import { nextState } from '../hand-written/procedure.ts';

/** A country and the clocks that it may start from, each as likely. */
export interface ForecastStart {
  readonly country: string;
  readonly first: number;
  readonly states: readonly KernelState[];
}

/** How many runs end a year on each placement, by country and year. */
export type Counts = ReadonlyMap<string, ReadonlyMap<number, Record<Placement, number>>>;

/**
 * The forecast as one would write it without a table: for every country, run and year an
 * object that holds the clock, a draw for the placement on the merits, one for the waiver
 * where it is needed, and the procedure by hand. Same model, same law, same generator.
 */
export function handWrittenForecast(
  starts: readonly ForecastStart[],
  until: number,
  runs: number,
  seed: number,
  model: ForecastModel,
): Counts {
  const generator = xoroshiro128plus(seed);
  const draw = (): number => (generator.next() >>> 0) * 2 ** -32;
  const laws = new Map<number, Law>();
  for (let year = 2001; year <= until; year += 1) laws.set(year, lawOfYear(year));
  const counts = new Map<string, Map<number, Record<Placement, number>>>();
  for (const { country, first, states } of starts) {
    const years = new Map<number, Record<Placement, number>>();
    for (let year = first; year <= until; year += 1) years.set(year, noCounts());
    for (let run = 0; run < runs; run += 1) {
      let state = states[Math.floor(draw() * states.length)] as KernelState;
      for (let year = first; year <= until; year += 1) {
        const law = laws.get(year) as Law;
        const placement = placementOf(state, law, model, draw);
        const tally = years.get(year) as Record<Placement, number>;
        tally[placement] += 1;
        state = nextState(state, placement, law, DEFAULT_READINGS);
      }
    }
    counts.set(country, years);
  }
  return counts;
}

function placementOf(
  state: KernelState,
  law: Law,
  model: ForecastModel,
  draw: () => number,
): Placement {
  const access = accessOf(state, law);
  const previous = state.previous === 'none' ? 'not-rated' : state.previous;
  const merits = drawFrom(model.merits[previous][access], draw());
  if (merits !== 'tier-2-watch-list' || access === 'free') return merits;
  if (access === 'needs-waiver') return draw() < model.waiver ? merits : 'tier-3';
  return 'tier-3';
}

function accessOf(state: KernelState, law: Law): 'free' | 'needs-waiver' | 'exhausted' | 'capped' {
  if (law.since2019 && state.cap === 'stint') return 'capped';
  if (!law.clock || state.run < law.watchListLimit) return 'free';
  return state.waivers < law.maxWaiverYears ? 'needs-waiver' : 'exhausted';
}

function drawFrom(row: Readonly<Record<Placement, number>>, drawn: number): Placement {
  let sum = 0;
  for (const placement of PLACEMENTS) {
    sum += row[placement];
    if (drawn < sum) return placement;
  }
  return 'not-rated';
}

function noCounts(): Record<Placement, number> {
  return {
    'tier-1': 0,
    'tier-2': 0,
    'tier-2-watch-list': 0,
    'tier-3': 0,
    'special-case': 0,
    'not-rated': 0,
  };
}
