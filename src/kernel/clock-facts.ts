import type { FactSlots, FactValue } from '../engine/facts.ts';
import type { KernelState } from './state.ts';

/** A row of facts that is being filled. */
export type FactsToFill = (FactValue | undefined)[];

/** Puts a value in a fact's slot; a fact that has none is left out. */
export function setFact(
  slots: FactSlots,
  facts: FactsToFill,
  name: string,
  value: FactValue,
): void {
  const slot = slots.get(name);
  if (slot !== undefined) facts[slot] = value;
}

/** A row of facts with what the clock holds, for the rules of the procedure. */
export function clockFacts(slots: FactSlots, state: KernelState): FactsToFill {
  const facts: FactsToFill = [];
  setFact(slots, facts, 'clock.run', state.run);
  setFact(slots, facts, 'clock.waivers', state.waivers);
  setFact(slots, facts, 'clock.cap', state.cap);
  setFact(slots, facts, 'clock.arming', state.arming);
  setFact(slots, facts, 'clock.previous', state.previous);
  return facts;
}
