import type { Placement } from '../facts/placements.ts';
import { completions, KERNEL_INPUTS } from '../kernel/inputs.ts';
import { stateIndex } from '../kernel/state.ts';
import { type KernelTable, kernelTable } from '../kernel/table.ts';
import { lawOf } from '../law/law.ts';
import { DEFAULT_RULEBOOK } from '../rulebook/default.ts';
import type { Rulebook } from '../rulebook/types.ts';
import type { Classification } from './classification.ts';

/** What the kernel saw of a year, read back from its answer. */
export interface KernelView {
  readonly table: KernelTable;
  readonly states: readonly number[];
  /** Bits of the kernel inputs that are settled, and their values. */
  readonly known: number;
  readonly value: number;
}

/** Reads the kernel's view of a year back from its answer. */
export function kernelView(
  classification: Classification,
  rulebook: Rulebook = DEFAULT_RULEBOOK,
): KernelView {
  const { lawVersion, readings, conditions, state } = classification;
  const law = lawOf(lawVersion.reportYear, lawVersion.overlay);
  let known = 0;
  let value = 0;
  for (const { kind, name, outcome } of conditions) {
    const input = KERNEL_INPUTS.findIndex((one) => one === name);
    if (kind !== 'condition' || input < 0 || !(outcome === 'holds' || outcome === 'fails'))
      continue;
    known |= 1 << input;
    if (outcome === 'holds') value |= 1 << input;
  }
  const table = kernelTable(rulebook, law.parameters, readings);
  return { table, states: state.before.map(stateIndex), known, value };
}

/** Every placement that some state and some completion of the inputs gives. */
export function placementsIn({ table, states, known, value }: KernelView): ReadonlySet<Placement> {
  const codes = table.representatives(completions(known, value));
  return new Set(
    states.flatMap((state) => codes.map((code) => table.outcome(state, code).placement)),
  );
}
