import type { FactValue } from '../engine/facts.ts';
import { PLACEMENTS } from '../facts/placements.ts';
import type { Diagnostic } from '../rulebook/diagnostic.ts';
import type { Rule, Rulebook } from '../rulebook/types.ts';
import { type FactsToFill, setFact } from './clock-facts.ts';
import { collectDecisions, type Decisions } from './decisions.ts';
import { completions, inputBit, KERNEL_INPUTS } from './inputs.ts';
import type { EventType } from './procedure.ts';
import { type KernelState, stateAt } from './state.ts';
import { type World, worldsOf } from './worlds.ts';

/** Facts of the procedure by name; a fact that is absent is unknown. */
type Facts = Readonly<Record<string, FactValue>>;

/**
 * Runs the rules over every combination of kernel inputs and every clock that can be
 * reached, under each law version, with the default readings and with each single other
 * one. Finds occasions on which no rule of a type holds (gap), two rules of equal priority
 * that both decide and disagree (overlap), and rules that never decide anything. The
 * rulebook must have passed the checks that need no running.
 */
export function checkProcedure(rulebook: Rulebook): readonly Diagnostic[] {
  const decisions = collectDecisions(rulebook);
  for (const world of worldsOf(rulebook)) {
    const merits = runMerits(world, decisions);
    const placements = casesFor(world, 'placement', merits);
    const practices = casesFor(world, 'unexpected', merits);
    for (const state of world.states) {
      const clock = clockFacts(stateAt(state));
      for (const one of placements) decide(world, decisions, 'placement', { ...clock, ...one });
      for (const one of practices) runPractices(world, decisions, { ...clock, ...one });
      for (const placement of PLACEMENTS) runClock(world, decisions, { ...clock, placement });
    }
  }
  return decisions.diagnostics();
}

/** The merits of each code of inputs; absent where the rules have a gap. */
function runMerits(world: World, decisions: Decisions): ReadonlyMap<number, Facts> {
  const bits = bitsRead(world, 'merits');
  const rules = new Map<number, Rule | undefined>();
  const merits = new Map<number, Facts>();
  for (const code of completions(0, 0)) {
    const read = code & bits;
    if (!rules.has(read)) rules.set(read, decide(world, decisions, 'merits', inputFacts(read)));
    const { value, cause } = rules.get(read)?.event.params ?? {};
    if (typeof value !== 'string' || typeof cause !== 'string') continue;
    merits.set(code, { merits: value, meritsCause: cause });
  }
  return merits;
}

/** What rules of a type can tell apart of a year: the merits, and the inputs that they read. */
function casesFor(
  world: World,
  type: EventType,
  merits: ReadonlyMap<number, Facts>,
): readonly Facts[] {
  const bits = bitsRead(world, type);
  const cases = new Map<string, Facts>();
  for (const [code, facts] of merits) {
    const key = `${facts.merits} ${facts.meritsCause} ${code & bits}`;
    if (!cases.has(key)) cases.set(key, { ...inputFacts(code), ...facts });
  }
  return [...cases.values()];
}

/** Any number of practices may speak against an outcome, or none. */
function runPractices(world: World, decisions: Decisions, facts: Facts): void {
  const { meritsCause: _, ...known } = facts;
  for (const rule of holding(world, 'unexpected', known)) {
    decisions.note(world, 'unexpected', [rule], known);
  }
}

/** What a placement does to the clock, asked in the kernel's order. */
function runClock(world: World, decisions: Decisions, facts: Facts): void {
  const run = Number(facts['clock.run']);
  const change = decide(world, decisions, 'run', facts)?.event.params.change;
  const next = change === 'increment' ? run + 1 : change === 'zero' ? 0 : run;
  const after = { ...facts, 'next.run': next };
  decide(world, decisions, 'waivers', after);
  decide(world, decisions, 'arming', after);
  decide(world, decisions, 'cap', after);
}

/** Bits of the kernel inputs that rules of a type read. */
function bitsRead(world: World, type: EventType): number {
  const inputs = world.table.procedure.inputsOf(type);
  return inputs.reduce((bits, input) => bits | inputBit(input), 0);
}

function decide(
  world: World,
  decisions: Decisions,
  type: EventType,
  facts: Facts,
): Rule | undefined {
  const found = holding(world, type, facts);
  decisions.note(world, type, found, facts);
  return found[0];
}

function holding(world: World, type: EventType, facts: Facts): readonly Rule[] {
  const { procedure } = world.table;
  const row: FactsToFill = [];
  for (const [name, value] of Object.entries(facts)) setFact(procedure.slots, row, name, value);
  return procedure.holding(type, row);
}

function inputFacts(code: number): Facts {
  return Object.fromEntries(KERNEL_INPUTS.map((input) => [input, (code & inputBit(input)) !== 0]));
}

function clockFacts(state: KernelState): Facts {
  return {
    'clock.run': state.run,
    'clock.waivers': state.waivers,
    'clock.cap': state.cap,
    'clock.arming': state.arming,
    'clock.previous': state.previous,
  };
}
