import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { KERNEL_INPUTS } from '../kernel/inputs.ts';
import type { KernelTable } from '../kernel/table.ts';
import { type FoldedYear, placementsOf } from './fold.ts';
import { remainingInputs } from './remaining.ts';
import type { RunYear } from './run.ts';
import { isOpen } from './year-merits.ts';

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

/** What the kernel alone tells of it, the same for all years that hand the kernel the same. */
type Practised = Omit<Expectation, 'implied'>;

const kept = new WeakMap<FoldedYear, WeakMap<readonly number[], Map<boolean, Practised>>>();

/** Narrows the possible placements of a year by practice and by our defaults. Never to none. */
export function expectationOf(run: RunYear): Expectation {
  const waiverOnly = run.entry?.waiver?.granted === true && !run.signals.waived;
  const { practiceCodes } = run.merits;
  const byCodes = kept.get(run.folded) ?? new WeakMap<readonly number[], Map<boolean, Practised>>();
  kept.set(run.folded, byCodes);
  const known = byCodes.get(practiceCodes) ?? new Map<boolean, Practised>();
  byCodes.set(practiceCodes, known);
  const practised = known.get(waiverOnly) ?? practisedOf(run, waiverOnly);
  known.set(waiverOnly, practised);
  return { ...practised, implied: impliedInputs(run) };
}

function practisedOf(run: RunYear, waiverOnly: boolean): Practised {
  const possible = placementsOf(run.folded.ways);
  const expected = new Set<Placement>();
  const practices = new Set<string>();
  const ruledOut = new Map<string, Set<Placement>>();
  const { table, folded, merits } = run;
  for (const { placement, against } of practised(table, folded, merits.practiceCodes, waiverOnly)) {
    if (against.length === 0) expected.add(placement);
    for (const name of against)
      ruledOut.set(name, (ruledOut.get(name) ?? new Set()).add(placement));
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
  };
}

/**
 * The outcomes of a year that the codes lead to, each with the practices that speak against it.
 * `waiverOnly`: a waiver is on record and nothing else, which speaks against what needs none.
 */
export function* practised(
  table: KernelTable,
  folded: FoldedYear,
  codes: readonly number[],
  waiverOnly: boolean,
): Generator<{ readonly placement: Placement; readonly against: readonly string[] }> {
  for (const state of folded.before) {
    for (const code of table.practiceRepresentatives(codes)) {
      const outcome = table.outcome(state, code);
      if (!folded.allows(outcome)) continue;
      const against = [...table.unexpected(state, code)];
      if (waiverOnly && outcome.cause !== 'waiver') against.push('waiver-on-record');
      yield { placement: outcome.placement, against };
    }
  }
}

function impliedInputs(run: RunYear): readonly string[] {
  const { known } = remainingInputs(run);
  return KERNEL_INPUTS.filter(
    (input, bit) => (known & (1 << bit)) !== 0 && isOpen(run.merits, input),
  );
}
