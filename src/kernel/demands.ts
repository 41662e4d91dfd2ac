import type { Cause } from '../facts/causes.ts';
import type { Placement } from '../facts/placements.ts';
import { completions, inputBit } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { KernelTable } from './table.ts';

/**
 * What a waiver has to do with a placement: it takes one; it takes that none is granted;
 * it makes no difference.
 */
export type WaiverDemand = 'needed' | 'withheld' | 'not-needed';

/** One way in which a clock comes to a placement: what the year has to bring for it. */
export interface Demand {
  /** The placement that the findings alone have to give. */
  readonly merits: Placement;
  readonly waiver: WaiverDemand;
  readonly cause: Cause;
  /** Why a downgrade bites, as in `Outcome`; null elsewhere. */
  readonly ground: string | null;
  /** Names of the rules that decide: of the merits, then of the procedure. */
  readonly rules: readonly [merits: string, procedure: string];
}

/** The placements that the law allows from a clock, each with every way to it. */
export type Demands = ReadonlyMap<Placement, readonly Demand[]>;

const ALL_CODES = completions(0, 0);
const WAIVER = inputBit('waiverGranted');

const cache = new WeakMap<KernelTable, Map<number, Demands>>();

/**
 * Every placement that may lawfully follow from a state, and what each demands of the
 * year: read off the table by trying every combination of inputs. Ways that need no
 * waiver, and whose merits are the placement itself, come first. Kept for each state.
 */
export function demandsOf(table: KernelTable, state: number): Demands {
  const known = cache.get(table) ?? new Map<number, Demands>();
  cache.set(table, known);
  const made = known.get(state) ?? makeDemands(table, state);
  known.set(state, made);
  return made;
}

interface Seen {
  readonly outcome: Outcome;
  readonly waivers: Set<boolean>;
}

function makeDemands(table: KernelTable, state: number): Demands {
  const seen = new Map<string, Seen>();
  for (const code of table.representatives(ALL_CODES)) {
    for (const waiver of [false, true]) {
      const outcome = table.outcome(state, waiver ? code | WAIVER : code & ~WAIVER);
      const { placement, merits, cause, ground, rules } = outcome;
      const key = [placement, merits, cause, ground, ...rules].join('|');
      const one = seen.get(key) ?? { outcome, waivers: new Set() };
      seen.set(key, one);
      one.waivers.add(waiver);
    }
  }
  const found = new Map<Placement, Demand[]>();
  for (const { outcome, waivers } of seen.values()) {
    const { placement, merits, cause, ground, rules } = outcome;
    const waiver = waivers.size === 2 ? 'not-needed' : waivers.has(true) ? 'needed' : 'withheld';
    const ways = found.get(placement) ?? [];
    ways.push({ merits, waiver, cause, ground, rules });
    found.set(placement, ways);
  }
  for (const [placement, ways] of found) {
    ways.sort((a, b) => rank(a, placement) - rank(b, placement));
  }
  return found;
}

function rank({ waiver, merits, cause }: Demand, placement: Placement): number {
  const effort = ['not-needed', 'withheld', 'needed'].indexOf(waiver);
  return effort * 4 + (merits === placement ? 0 : 2) + (cause === 'merits' ? 0 : 1);
}
