import type { Classification } from '../classify/classification.ts';
import { type KernelView, kernelView } from '../classify/kernel-view.ts';
import type { Cause } from '../facts/causes.ts';
import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { completions, inputBit, KERNEL_INPUTS, type KernelInput } from '../kernel/inputs.ts';
import { type KernelState, stateAt, stateIndex } from '../kernel/state.ts';
import { hasShippedRules } from './own-rules.ts';

/** One way to a placement: the rules that give it, and what is unknown and has to be so. */
export interface RuleWay {
  readonly placement: Placement;
  /** Names of the rules: that of the merits, then that of the clock where it counts. */
  readonly rules: readonly string[];
  /**
   * Findings that are open now and that the placement needs. A finding whose opposite gives
   * the same placement, by whatever rule, is none, even where these rules ask for it.
   */
  readonly needs: readonly { readonly input: KernelInput; readonly value: boolean }[];
  /** The clocks with which these rules decide, where only some of those possible do; else null. */
  readonly clocks: SomeClocks | null;
}

/** Clocks that let some rules decide, and those that do not. */
export interface SomeClocks {
  readonly these: readonly KernelState[];
  readonly others: readonly KernelState[];
}

/** Kernel inputs that only say what practice expects: no rule of the law reads them. */
const OF_PRACTICE = /* @__PURE__ */ bitsOf(['increasingEfforts', 'keyAchievements']);

interface Group {
  readonly placement: Placement;
  readonly rules: readonly string[];
  /** Codes of the findings by the number of the state. */
  readonly codes: Map<number, Set<number>>;
}

/**
 * Every way in which the rules may still give a possible placement of an answer, best
 * placement first: each completion of the open kernel inputs is run through the table of
 * the shipped rulebook from each clock of the answer.
 *
 * Null where the shipped rulebook may not be that of the answer: where the answer shows other
 * rules or conditions (see `hasShippedRules`), or where the shipped rules give, over all these
 * completions, other placements or causes than the answer holds, or other clocks after the year
 * where none is on record. Where a record settles the placement they may give more: it shuts
 * ways out that no single finding does. A rulebook that differs in nothing of all this cannot
 * be told from the shipped one.
 */
export function ruleWays(answer: Classification): readonly RuleWay[] | null {
  if (!hasShippedRules(answer)) return null;
  const view = kernelView(answer);
  const { table, known, value } = view;
  const states = [...new Set(view.states)];
  const codes = completions(known | OF_PRACTICE, value);
  const groups = new Map<string, Group>();
  const causes = new Set<Cause>();
  const placements = new Set<Placement>();
  const after = new Set<number>();
  for (const state of states) {
    for (const code of codes) {
      const { placement, merits, cause, rules, next } = table.outcome(state, code);
      causes.add(cause);
      placements.add(placement);
      after.add(next);
      if (!answer.possible.includes(placement)) continue;
      const named = placement === merits && cause !== 'waiver' ? rules.slice(0, 1) : rules;
      const key = [placement, ...named].join();
      const group = groups.get(key) ?? { placement, rules: named, codes: new Map() };
      groups.set(key, group);
      group.codes.set(state, (group.codes.get(state) ?? new Set()).add(code));
    }
  }
  const more = answer.recorded !== null && answer.possible.length === 1;
  const same =
    agree(placements, answer.possible, more) &&
    agree(causes, answer.causes, more) &&
    (answer.recorded !== null || agree(after, answer.state.after.map(stateIndex), false));
  if (!same) return null;
  return [...groups.values()]
    .sort((a, b) => PLACEMENTS.indexOf(a.placement) - PLACEMENTS.indexOf(b.placement))
    .map((group) => ({
      placement: group.placement,
      rules: group.rules,
      needs: needsOf(view, group),
      clocks: clocksOf(states, group),
    }));
}

/** Whether what the table gives is what the answer holds, or at least as much. */
function agree<One>(given: ReadonlySet<One>, held: readonly One[], more: boolean): boolean {
  return held.every((one) => given.has(one)) && (more || given.size === new Set(held).size);
}

/**
 * What all codes of a group have in common and is open, less what its placement does without.
 * Each input is tried beside those dropped before it, so that all of them may be otherwise at once.
 */
function needsOf({ table, known }: KernelView, group: Group): RuleWay['needs'] {
  const every = [...group.codes.values()].flatMap((codes) => [...codes]);
  const all = every.reduce((bits, code) => bits & code, -1);
  const none = every.reduce((bits, code) => bits & ~code, -1);
  const common = (all | none) & ~(known | OF_PRACTICE);
  let reached = group.codes;
  return KERNEL_INPUTS.filter((input) => {
    const bit = inputBit(input);
    if ((common & bit) === 0) return false;
    const turned = new Map([...reached].map(([state, codes]) => [state, turnedBy(bit, codes)]));
    const same = [...turned].every(([state, codes]) =>
      [...codes].every((code) => table.outcome(state, code).placement === group.placement),
    );
    if (same) reached = turned;
    return !same;
  }).map((input) => ({ input, value: (all & inputBit(input)) !== 0 }));
}

/** Codes together with those that differ from them in one bit. */
function turnedBy(bit: number, codes: ReadonlySet<number>): Set<number> {
  return new Set([...codes].flatMap((code) => [code, code ^ bit]));
}

function clocksOf(states: readonly number[], { codes }: Group): SomeClocks | null {
  const these = states.filter((state) => codes.has(state)).map(stateAt);
  const others = states.filter((state) => !codes.has(state)).map(stateAt);
  return others.length === 0 ? null : { these, others };
}

function bitsOf(inputs: readonly KernelInput[]): number {
  return inputs.reduce((bits, input) => bits | inputBit(input), 0);
}
