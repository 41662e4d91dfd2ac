import type { FactValue } from '../engine/facts.ts';
import { PLACEMENTS } from '../facts/placements.ts';
import type { Diagnostic } from '../rulebook/diagnostic.ts';
import type { Rule, Rulebook } from '../rulebook/types.ts';
import { collectDecisions, type Decisions } from './decisions.ts';
import { INPUT_CODES, inputBit, KERNEL_INPUTS } from './inputs.ts';
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
    const cases = meritsCases(world, decisions);
    for (const state of world.states) {
      runPlacements(world, decisions, stateAt(state), cases);
      for (const placement of PLACEMENTS) runClock(world, decisions, stateAt(state), placement);
    }
  }
  return decisions.diagnostics();
}

/**
 * Asks for the merits of every combination of inputs. Returns what the rest of the
 * procedure can tell apart: the merits, their cause, and the inputs that its rules read.
 */
function meritsCases(world: World, decisions: Decisions): readonly Facts[] {
  const { inputsOf } = world.table.procedure;
  const read = new Set([...inputsOf('placement'), ...inputsOf('unexpected')]);
  const bits = [...read].reduce((mask, input) => mask | inputBit(input), 0);
  const cases = new Map<string, Facts>();
  for (let code = 0; code < INPUT_CODES; code += 1) {
    const facts = inputFacts(code);
    const rule = decide(world, decisions, 'merits', facts);
    const merits = rule?.event.params.value;
    const meritsCause = rule?.event.params.cause;
    if (typeof merits !== 'string' || typeof meritsCause !== 'string') continue;
    const key = `${merits} ${meritsCause} ${code & bits}`;
    if (!cases.has(key)) cases.set(key, { ...facts, merits, meritsCause });
  }
  return [...cases.values()];
}

function runPlacements(
  world: World,
  decisions: Decisions,
  state: KernelState,
  cases: readonly Facts[],
): void {
  for (const one of cases) {
    const { meritsCause, ...facts } = { ...one, ...clockFacts(state) };
    decide(world, decisions, 'placement', meritsCause ? { ...facts, meritsCause } : facts);
    const practices = holding(world, 'unexpected', facts);
    // Any number of practices may speak against an outcome, or none.
    for (const rule of practices) decisions.note(world, 'unexpected', [rule], facts);
  }
}

/** What a placement does to the clock, asked in the kernel's order. */
function runClock(world: World, decisions: Decisions, state: KernelState, placement: string): void {
  const facts = { ...clockFacts(state), placement };
  const change = decide(world, decisions, 'run', facts)?.event.params.change;
  const run = change === 'increment' ? state.run + 1 : change === 'zero' ? 0 : state.run;
  const after = { ...facts, 'next.run': run };
  decide(world, decisions, 'waivers', after);
  decide(world, decisions, 'arming', after);
  decide(world, decisions, 'cap', after);
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
  const row: (FactValue | undefined)[] = [];
  for (const [name, value] of Object.entries(facts)) {
    const slot = world.table.procedure.slots.get(name);
    if (slot !== undefined) row[slot] = value;
  }
  return world.table.procedure.holding(type, row);
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
