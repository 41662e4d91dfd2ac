import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { accessOf } from '../kernel/access.ts';
import { codesOf, type KernelInputs } from '../kernel/inputs.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { stateAt } from '../kernel/state.ts';
import type { KernelTable } from '../kernel/table.ts';
import type { ForecastModel } from './model.ts';

/**
 * Ways that a year can go from one state: one for each placement on the merits, and a
 * second one for the watch list, where a waiver is needed and refused.
 */
export const BRANCHES: number = PLACEMENTS.length + 1;

/**
 * One projected year for every state that it may begin in. States are numbered as they
 * appear; the entry of branch b of state s stands at s * BRANCHES + b, the likeliest branch
 * first. What each branch leads to is what the kernel table says.
 */
export interface YearTable {
  readonly year: number;
  /** Numbers of the kernel's states, by number here. */
  readonly states: readonly number[];
  readonly outcomes: readonly Outcome[];
  readonly probabilities: Float64Array;
  /** Of a whole number below 2^32: the first branch whose threshold is above it is taken. */
  readonly thresholds: Float64Array;
  /** Number, in the table of the next year, of the state that follows. */
  readonly next: Uint16Array;
}

const RANGE = 2 ** 32;

/** A year's table, and the states after it. `arriving` begin their forecast the year after. */
export function yearTable(
  year: number,
  table: KernelTable,
  states: readonly number[],
  arriving: readonly number[],
  model: ForecastModel,
): { readonly made: YearTable; readonly after: readonly number[] } {
  const outcomes: Outcome[] = [];
  const probabilities = new Float64Array(states.length * BRANCHES);
  const thresholds = new Float64Array(states.length * BRANCHES);
  const next = new Uint16Array(states.length * BRANCHES);
  const numbers = new Map(arriving.map((state, at) => [state, at]));
  for (const [from, state] of states.entries()) {
    let sum = 0;
    const branches = branchesOf(table, state, model);
    const last = branches.findLastIndex(({ probability }) => probability > 0);
    for (const [branch, { outcome, probability }] of branches.entries()) {
      const at = from * BRANCHES + branch;
      sum += probability;
      if (!numbers.has(outcome.next)) numbers.set(outcome.next, numbers.size);
      outcomes.push(outcome);
      probabilities[at] = probability;
      thresholds[at] = branch >= last ? RANGE : Math.round(sum * RANGE);
      next[at] = numbers.get(outcome.next) ?? 0;
    }
  }
  const made = { year, states, outcomes, probabilities, thresholds, next };
  return { made, after: [...numbers.keys()] };
}

interface Branch {
  readonly outcome: Outcome;
  readonly probability: number;
}

function branchesOf(table: KernelTable, state: number, model: ForecastModel): readonly Branch[] {
  const access = accessOf(table, state) ?? 'free';
  const { previous } = stateAt(state);
  const row = model.merits[previous === 'none' ? 'not-rated' : previous][access];
  const granted = access === 'needs-waiver' ? model.waiver : 0;
  const branches = PLACEMENTS.map((merits) => {
    const share = merits === 'tier-2-watch-list' ? 1 - granted : 1;
    return { outcome: outcomeOf(table, state, merits, false), probability: row[merits] * share };
  });
  const waived = outcomeOf(table, state, 'tier-2-watch-list', true);
  branches.push({ outcome: waived, probability: row['tier-2-watch-list'] * granted });
  return branches.sort((a, b) => b.probability - a.probability);
}

function outcomeOf(table: KernelTable, state: number, merits: Placement, waiver: boolean): Outcome {
  const [code] = codesOf({
    ...NOTHING,
    ...INPUTS[merits],
    waiverGranted: waiver,
    increasingEfforts: false,
    keyAchievements: false,
  });
  return table.outcome(state, code ?? 0);
}

const NOTHING: KernelInputs = {
  specialCase: false,
  notRated: false,
  fullyMeetsMinimumStandards: false,
  policyOrPattern: false,
  significantEfforts: false,
  meetsWatchListCriteria: false,
};

/** The findings that stand for a placement on the merits (22 U.S.C. 7107(b)(1), (b)(2)(A)). */
const INPUTS: Readonly<Record<Placement, KernelInputs>> = {
  'tier-1': { fullyMeetsMinimumStandards: true, significantEfforts: true },
  'tier-2': { significantEfforts: true },
  'tier-2-watch-list': { significantEfforts: true, meetsWatchListCriteria: true },
  'tier-3': {},
  'special-case': { specialCase: true },
  'not-rated': { notRated: true },
};
