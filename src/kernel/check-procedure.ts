import type { FactValue } from '../engine/facts.ts';
import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { type Diagnostic, error, warning } from '../rulebook/diagnostic.ts';
import { entriesOf } from '../rulebook/entries.ts';
import type { Rule, Rulebook } from '../rulebook/types.ts';
import { INPUT_CODES, inputBit, KERNEL_INPUTS, type KernelInput } from './inputs.ts';
import { EVENT_TYPES, type EventType } from './procedure.ts';
import { reachOf } from './reach.ts';
import { stateAt } from './state.ts';
import { type World, worldsOf } from './worlds.ts';

/**
 * Runs the rules over every combination of kernel inputs and every clock that can be
 * reached, under each law version, with the default readings and with each single other
 * one. Finds inputs for which no rule of a type holds (gap), two rules of equal priority
 * that both decide and disagree (overlap), and rules that never decide anything. The
 * rulebook must have passed the checks that need no running.
 */
export function checkProcedure(rulebook: Rulebook): readonly Diagnostic[] {
  const findings = new Findings(rulebook);
  for (const world of worldsOf(rulebook)) {
    runMerits(world, findings);
    runPlacements(world, findings);
    runClock(world, findings);
  }
  return findings.list();
}
