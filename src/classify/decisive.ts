import type { Placement } from '../facts/placements.ts';
import { bitCount } from '../kernel/bit-count.ts';
import { completions, KERNEL_INPUTS, type KernelInput } from '../kernel/inputs.ts';
import { childrenOf } from '../rulebook/walk.ts';
import type { DecisiveSet } from './classification.ts';
import { type FoldedYear, placementsOf } from './fold.ts';
import type { Settings } from './options.ts';
import { remainingInputs } from './remaining.ts';
import type { RunYear } from './run.ts';
import { isOpen } from './year-merits.ts';

/**
 * Every minimal set of known kernel inputs that forces the answer from the states of
 * the year, whatever the other inputs are. Empty where no set of inputs does: then the
 * record, or nothing at all, settles the year.
 */
export function decisiveSets(run: RunYear, settings: Settings): readonly DecisiveSet[] {
  const { known, value } = remainingInputs(run);
  const minimal = minimalSets(run, known, value);
  return minimal.map((subset) => {
    const inputs = KERNEL_INPUTS.filter((_input, bit) => (subset & (1 << bit)) !== 0).map(
      (input) => ({
        input,
        value: (value & (1 << KERNEL_INPUTS.indexOf(input))) !== 0,
      }),
    );
    return {
      inputs,
      conditions: inputs.flatMap(({ input }) => settledBelow(input, run, settings)),
    };
  });
}

const minimalOf = new WeakMap<FoldedYear, readonly number[]>();

/** The minimal forcing subsets of the known inputs; kept with what the kernel makes of the year. */
function minimalSets(run: RunYear, known: number, value: number): readonly number[] {
  const found = minimalOf.get(run.folded);
  if (found) return found;
  const allowed = new Set(placementsOf(run.folded.ways));
  const minimal: number[] = [];
  for (const subset of subsetsBySize(known)) {
    if (minimal.some((smaller) => (smaller & subset) === smaller)) continue;
    if (forces(run, subset, value, allowed)) minimal.push(subset);
  }
  minimalOf.set(run.folded, minimal);
  return minimal;
}

/** Subsets of the set bits, fewest bits first. */
function subsetsBySize(bits: number): readonly number[] {
  const subsets: number[] = [];
  for (let subset = 0; subset <= bits; subset += 1) {
    if ((subset & bits) === subset) subsets.push(subset);
  }
  return subsets.sort((a, b) => bitCount(a) - bitCount(b));
}

function forces(
  run: RunYear,
  known: number,
  value: number,
  allowed: ReadonlySet<Placement>,
): boolean {
  const codes = run.table.representatives(completions(known, value));
  return run.folded.before.every((state) =>
    codes.every((code) => allowed.has(run.table.outcome(state, code).placement)),
  );
}

/** The input's condition and the settled conditions below it that give it its value. */
function settledBelow(input: KernelInput, run: RunYear, settings: Settings): readonly string[] {
  const names: string[] = [];
  const enter = (name: string): void => {
    if (names.includes(name) || (name !== input && isOpen(run.merits, name))) return;
    names.push(name);
    const condition = settings.rulebook.conditions.get(name);
    if (condition && !run.merits.facts.known.has(condition.decidedBy ?? ''))
      for (const child of childrenOf(condition)) enter(child);
  };
  enter(input);
  return names;
}
