import { PLACEMENTS } from '../../facts/placements.ts';
import { completions, inputBit } from '../../kernel/inputs.ts';
import { RulebookError } from '../../kernel/rulebook-error.ts';
import { INITIAL_STATE, stateIndex } from '../../kernel/state.ts';
import { type KernelTable, kernelTable } from '../../kernel/table.ts';
import { type LawVersion, lawOf } from '../../law/law.ts';
import { DEFAULT_READINGS, READINGS, type Readings } from '../../law/readings.ts';
import type { Rulebook } from '../../rulebook/types.ts';
import { touchedTypes } from './touched.ts';
import { REPORT_YEARS } from './worlds-of-law.ts';

const ALL_CODES = completions(0, 0);

/** Every combination of the readings that the procedure tells apart, each practice off once. */
const READING_SETS: readonly Readings[] = [
  ...READINGS.clockList.flatMap((clockList) =>
    READINGS.specialCase.flatMap((specialCase) =>
      READINGS.reinstatementCap.flatMap((reinstatementCap) =>
        READINGS.policyOrPattern.map(
          (policyOrPattern): Readings => ({
            ...DEFAULT_READINGS,
            clockList,
            specialCase,
            reinstatementCap,
            policyOrPattern,
          }),
        ),
      ),
    ),
  ),
  { ...DEFAULT_READINGS, risingFromTier3: 'off' },
  { ...DEFAULT_READINGS, increasingEfforts: 'off' },
  { ...DEFAULT_READINGS, ratedAgain: 'off' },
];

/**
 * Whether two rulebooks have the same kernel: from every state that any record leads to,
 * every combination of known inputs gives the same placement, cause, ground and merits,
 * the same practices speak against it, and every placement leaves the same state; under
 * the law of every report year and every combination of the readings that matter to the
 * clock. Exact. Which of two rules of equal effect decides does not count.
 */
export function sameKernel(
  before: Rulebook,
  after: Rulebook,
  laws: (reportYear: number) => LawVersion = lawOf,
): boolean {
  const touched = touchedTypes(before, after, laws);
  const comparison: Comparison = {
    placement: touched.has('merits') || touched.has('placement'),
    // Other merits are another outcome: that is compared already.
    practice: touched.has('unexpected'),
    clock: (['run', 'waivers', 'arming', 'cap'] as const).some((type) => touched.has(type)),
  };
  try {
    return READING_SETS.every((readings) => sameUnder(before, after, readings, laws, comparison));
  } catch (fault) {
    if (fault instanceof RulebookError) return false;
    throw fault;
  }
}

/** What is to be compared: the rest cannot differ. */
interface Comparison {
  readonly placement: boolean;
  readonly practice: boolean;
  readonly clock: boolean;
}

function sameUnder(
  before: Rulebook,
  after: Rulebook,
  readings: Readings,
  laws: (reportYear: number) => LawVersion,
  comparison: Comparison,
): boolean {
  const initial = stateIndex(INITIAL_STATE);
  let states = new Set([initial]);
  const compared = new Map<KernelTable, Map<KernelTable, Set<number>>>();
  for (const year of REPORT_YEARS) {
    const a = kernelTable(before, lawOf(year).parameters, readings);
    const b = kernelTable(after, laws(year).parameters, readings);
    const byTable = compared.get(a) ?? new Map<KernelTable, Set<number>>();
    compared.set(a, byTable);
    const done = byTable.get(b) ?? new Set<number>();
    byTable.set(b, done);
    const next = new Set([initial]);
    for (const state of states) {
      for (const placement of PLACEMENTS) next.add(a.next(state, placement));
      if (done.has(state)) continue;
      done.add(state);
      if (!sameFrom(a, b, state, comparison)) return false;
    }
    states = next;
  }
  return true;
}

function sameFrom(a: KernelTable, b: KernelTable, state: number, what: Comparison): boolean {
  const { placement, practice, clock } = what;
  return (
    (!clock || PLACEMENTS.every((one) => a.next(state, one) === b.next(state, one))) &&
    (!placement || codesFor(a, b, 'placement').every((code) => sameOutcome(a, b, state, code))) &&
    (!practice ||
      codesFor(a, b, 'unexpected').every(
        (code) => a.unexpected(state, code).join() === b.unexpected(state, code).join(),
      ))
  );
}

type Asked = 'placement' | 'unexpected';

const codesKept = new WeakMap<KernelTable, WeakMap<KernelTable, Map<Asked, readonly number[]>>>();

/** One code for each group that neither table tells apart in one respect. */
function codesFor(a: KernelTable, b: KernelTable, asked: Asked): readonly number[] {
  const byTable = codesKept.get(a) ?? new WeakMap<KernelTable, Map<Asked, readonly number[]>>();
  codesKept.set(a, byTable);
  const kept = byTable.get(b) ?? new Map<Asked, readonly number[]>();
  byTable.set(b, kept);
  const known = kept.get(asked);
  if (known !== undefined) return known;
  const initial = stateIndex(INITIAL_STATE);
  const read = [a, b].flatMap(({ procedure }) => procedure.inputsOf(asked));
  const mask = read.reduce((bits, input) => bits | inputBit(input), 0);
  const groups = new Map<string, number>();
  for (const code of ALL_CODES) {
    const [first, second] = [a, b].map((table) => table.outcome(initial, code).rules[0]);
    const key = `${first} ${second} ${code & mask}`;
    if (!groups.has(key)) groups.set(key, code);
  }
  const made = [...groups.values()];
  kept.set(asked, made);
  return made;
}

function sameOutcome(a: KernelTable, b: KernelTable, state: number, code: number): boolean {
  const x = a.outcome(state, code);
  const y = b.outcome(state, code);
  return (
    x.placement === y.placement &&
    x.cause === y.cause &&
    x.ground === y.ground &&
    x.merits === y.merits
  );
}
