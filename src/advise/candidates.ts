import type { Placement } from '../facts/placements.ts';
import { completions, KERNEL_INPUTS } from '../kernel/inputs.ts';
import { type ChangeSet, ChangeSets } from './change-sets.ts';
import { Forcing, type Strength } from './forcing.ts';
import type { Situation } from './situation.ts';
import type { Work } from './work.ts';

/** The inputs that decide in law; the others only say what practice expects. */
const DECIDING = KERNEL_INPUTS.slice(0, 7);

const WAIVER = /* @__PURE__ */ ChangeSets.one('waiver.granted', true);

/** Sets of changes that ought to give the target; to be checked by evaluating them. */
export interface Candidates {
  readonly certain: readonly ChangeSet[];
  readonly possible: readonly ChangeSet[];
  readonly cut: boolean;
}

/**
 * Works back from the kernel's table: which inputs must be known, and how, for every
 * state to give the target; and which must merely not be known otherwise for some state
 * to give it. Each is then turned into sets of facts.
 */
export function candidateSets(
  situation: Situation,
  target: Placement,
  largest: number,
  work: Work,
): Candidates {
  const forcing = new Forcing(situation, largest, work);
  let certain = requirements(situation, target)
    .map(({ known, value }) => setsFor(forcing, known, value, 'certain', largest, work))
    .reduce((all, one) => all.or(one, work), ChangeSets.none());
  const all = (1 << DECIDING.length) - 1;
  let possible = ChangeSets.none();
  for (let value = 0; value <= all; value += 1) {
    const causes = situation.states
      .map((state) => situation.table.outcome(state, value))
      .flatMap(({ placement, cause }) => (placement === target ? cause : []));
    if (causes.length === 0) continue;
    const sets = setsFor(forcing, all, value, 'possible', largest, work);
    possible = possible.or(sets, work);
    // A waiver on record rules out everything but what it made possible.
    if (causes.includes('waiver')) certain = certain.or(sets.and(WAIVER, largest, work), work);
  }
  return { certain: certain.sets, possible: possible.sets, cut: certain.cut || possible.cut };
}

function setsFor(
  forcing: Forcing,
  known: number,
  value: number,
  strength: Strength,
  largest: number,
  work: Work,
): ChangeSets {
  return DECIDING.reduce((sets, input, bit) => {
    if ((known & (1 << bit)) === 0 || sets.sets.length === 0) return sets;
    const forced = forcing.condition(input, (value & (1 << bit)) !== 0, strength);
    return sets.and(forced, largest, work);
  }, ChangeSets.empty());
}

/** Minimal partial inputs under which every state gives the target, whatever the rest is. */
function requirements(
  { table, states }: Situation,
  target: Placement,
): readonly { readonly known: number; readonly value: number }[] {
  const found: { readonly known: number; readonly value: number }[] = [];
  // In order of number: a part of some inputs comes before the whole of them.
  for (let known = 0; known < 1 << DECIDING.length; known += 1) {
    for (let value = known; ; value = (value - 1) & known) {
      const implied = found.some(
        (one) => (one.known & known) === one.known && (value & one.known) === one.value,
      );
      const codes = table.representatives(completions(known, value));
      const isForced = (state: number): boolean =>
        codes.every((code) => table.outcome(state, code).placement === target);
      if (!implied && states.every(isForced)) found.push({ known, value });
      if (value === 0) break;
    }
  }
  return found;
}
