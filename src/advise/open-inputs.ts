import type { Placement } from '../facts/placements.ts';
import { KERNEL_INPUTS } from '../kernel/inputs.ts';
import type { Evaluated, Situation } from './situation.ts';

/** The inputs that decide in law; the others only say what practice expects. */
const DECIDING = KERNEL_INPUTS.slice(0, 7);

/**
 * The kernel inputs on which the placement can still turn, from some state and for some
 * completion of the rest. With a target only turning towards it or away from it counts.
 */
export function openInputs(
  { states, table }: Situation,
  { codes, folded }: Evaluated,
  target: Placement | null,
): readonly string[] {
  const before = states.filter((state) => folded.before.includes(state));
  const all = (1 << DECIDING.length) - 1;
  const effects = new Map<number, string>();
  for (const code of codes) {
    const outcomes = before.map((state) => table.outcome(state, code));
    if (!outcomes.some((outcome) => folded.allows(outcome))) continue;
    const kinds = outcomes.map(({ placement }) => kindOf(placement, target));
    effects.set(code & all, kinds.join());
  }
  // Inputs may hang together: then the smallest steps change several of them at once.
  const isStep = (from: number, to: number): boolean =>
    ![...effects.keys()].some(
      (code) => code !== from && code !== to && ((code ^ from) & ~(to ^ from)) === 0,
    );
  let turning = 0;
  for (const [from, effect] of effects) {
    for (const [to, other] of effects) {
      const changed = from ^ to;
      if ((changed & ~turning) === 0 || effect === other) continue;
      if (isStep(from, to)) turning |= changed;
    }
  }
  return DECIDING.filter((_input, bit) => (turning & (1 << bit)) !== 0);
}

/** What counts of a placement: itself, or with a target whether it is the target. */
export function kindOf(placement: Placement, target: Placement | null): Placement | boolean {
  return target === null ? placement : placement === target;
}
