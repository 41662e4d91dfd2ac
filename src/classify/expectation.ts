import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { KERNEL_INPUTS } from '../kernel/inputs.ts';
import { placementsOf } from './fold.ts';
import { remainingInputs } from './remaining.ts';
import type { RunYear } from './run.ts';

/** What practice leads one to expect among what the law allows (law.md §13.20). */
export interface Expectation {
  readonly expected: readonly Placement[];
  /** Practices that ruled something out, or would have. */
  readonly practices: readonly string[];
  /** True where practice rules out everything possible: it is then set aside. */
  readonly contradicted: boolean;
  /** Kernel inputs that only the recorded placement, or the waiver, tells. */
  readonly implied: readonly string[];
}

/** Narrows the possible placements of a year by practice and by our defaults. Never to none. */
export function expectationOf(run: RunYear): Expectation {
  const possible = placementsOf(run.folded.ways);
  const waiverOnly = run.entry?.waiver?.granted === true && !run.signals.waived;
  const expected = new Set<Placement>();
  const practices = new Set<string>();
  const ruledOut = new Map<string, Set<Placement>>();
  for (const state of run.folded.before) {
    for (const code of run.table.practiceRepresentatives(run.merits.practiceCodes)) {
      const outcome = run.table.outcome(state, code);
      if (!run.folded.allows(outcome)) continue;
      const against = [...run.table.unexpected(state, code)];
      if (waiverOnly && outcome.cause !== 'waiver') against.push('waiver-on-record');
      if (against.length === 0) expected.add(outcome.placement);
      for (const name of against)
        ruledOut.set(name, (ruledOut.get(name) ?? new Set()).add(outcome.placement));
    }
  }
  // That a rated country stays rated is only a default: nothing stated contradicts it.
  if (expected.size === 0) ruledOut.delete('practice-rated-again');
  const contradicted = expected.size === 0 && ruledOut.size > 0;
  for (const [name, placements] of ruledOut) {
    if (contradicted || [...placements].some((placement) => !expected.has(placement)))
      practices.add(name);
  }
  if (expected.size > 0 && possible.some((one) => !expected.has(one)) && practices.size === 0)
    practices.add('unanimity');
  return {
    expected:
      expected.size === 0 ? possible : PLACEMENTS.filter((placement) => expected.has(placement)),
    practices: [...practices],
    contradicted,
    implied: impliedInputs(run),
  };
}

function impliedInputs(run: RunYear): readonly string[] {
  const { known } = remainingInputs(run);
  const { program } = run.merits.merits;
  return KERNEL_INPUTS.filter((input, bit) => {
    const truth = run.merits.lawRow[program.index.get(input) ?? -1];
    return (known & (1 << bit)) !== 0 && truth === 1;
  });
}
