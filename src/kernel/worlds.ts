import { PLACEMENTS } from '../facts/placements.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR, type LawVersion, lawOf } from '../law/law.ts';
import { DEFAULT_READINGS, READING_NAMES, READINGS, type Readings } from '../law/readings.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { reachOf } from './reach.ts';
import { RulebookError } from './rulebook-error.ts';
import { INITIAL_STATE, stateIndex } from './state.ts';
import { type KernelTable, kernelTable } from './table.ts';

/** One law and set of readings, with the clocks that a country can have under them. */
export interface World {
  readonly law: LawVersion;
  /** The readings that differ from the default, as `name: value`. */
  readonly readings: readonly string[];
  readonly table: KernelTable;
  /** Numbers of the states that can be reached by then, whatever was recorded before. */
  readonly states: ReadonlySet<number>;
}

/**
 * Every law version from the first report year to the last, with the default readings and
 * with each single other one; versions and readings that no rule can tell apart are taken
 * together. The last law goes on until it leads to no new clock. A state counts as reached if some record leads to it: what the law
 * forbids may have been published, and the clock goes on from there.
 */
export function worldsOf(rulebook: Rulebook): readonly World[] {
  const facts = factsOfProcedure(rulebook);
  const others = READING_NAMES.filter((name) => facts.has(`reading.${name}`)).flatMap((name) =>
    READINGS[name].slice(1).map((value) => ({ ...DEFAULT_READINGS, [name]: value })),
  );
  return [DEFAULT_READINGS, ...others].flatMap((readings) => worldsUnder(rulebook, readings));
}

/** The worlds of one set of readings, oldest law first (see `worldsOf`). */
export function worldsUnder(rulebook: Rulebook, readings: Readings): readonly World[] {
  const facts = factsOfProcedure(rulebook);
  const named = READING_NAMES.filter((name) => readings[name] !== DEFAULT_READINGS[name]).map(
    (name) => `${name}: ${readings[name]}`,
  );
  const worlds = new Map<string, World & { readonly states: Set<number> }>();
  let states = new Set([stateIndex(INITIAL_STATE)]);
  for (let year = FIRST_REPORT_YEAR, grew = true; year <= LAST_REPORT_YEAR || grew; year += 1) {
    const law = lawOf(Math.min(year, LAST_REPORT_YEAR));
    const read = Object.entries(law.parameters).filter(([name]) => facts.has(`law.${name}`));
    const key = JSON.stringify(read);
    const table = kernelTable(rulebook, law.parameters, readings);
    const world = worlds.get(key) ?? { law, readings: named, table, states: new Set<number>() };
    worlds.set(key, world);
    const before = world.states.size;
    for (const state of states) world.states.add(state);
    grew = world.states.size > before;
    // A country may enter the reports in any year.
    states = new Set([stateIndex(INITIAL_STATE), ...after(table, states)]);
  }
  return [...worlds.values()];
}

/** Facts that the rules rest on where the kernel inputs are given, law and readings included. */
function factsOfProcedure(rulebook: Rulebook): ReadonlySet<string> {
  const expressions = rulebook.rules.map((rule) => rule.conditions);
  return reachOf(rulebook, expressions).facts;
}

/** The states of the year after. Where the rules have a gap nothing follows; the gap is reported. */
function after(table: KernelTable, states: ReadonlySet<number>): readonly number[] {
  return [...states].flatMap((state) =>
    PLACEMENTS.flatMap((placement) => {
      try {
        return [table.next(state, placement)];
      } catch (fault) {
        if (fault instanceof RulebookError) return [];
        throw fault;
      }
    }),
  );
}
