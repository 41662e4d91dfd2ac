import type { Classification } from '../classify/classification.ts';
import { kernelView } from '../classify/kernel-view.ts';
import { PLACEMENTS, type Placement } from '../facts/placements.ts';
import { completions, inputBit, KERNEL_INPUTS, type KernelInput } from '../kernel/inputs.ts';

/** One way to a placement: the rules that give it, and what is unknown and has to be so. */
export interface RuleWay {
  readonly placement: Placement;
  /** Names of the rules: that of the merits, then that of the clock where it counts. */
  readonly rules: readonly string[];
  /** Findings that are open now and that every way by these rules needs. */
  readonly needs: readonly { readonly input: KernelInput; readonly value: boolean }[];
  /** True where only some of the clocks that are still possible let these rules decide. */
  readonly someClocks: boolean;
}

/** Kernel inputs that only say what practice expects: no rule of the law reads them. */
const OF_PRACTICE: readonly KernelInput[] = ['increasingEfforts', 'keyAchievements'];

interface Group {
  readonly placement: Placement;
  readonly rules: readonly string[];
  readonly states: Set<number>;
  all: number;
  none: number;
}

/**
 * Every way in which the rules may still give a possible placement of an answer, best
 * placement first: each completion of the open kernel inputs is run through the table of
 * the shipped rulebook from each clock of the answer. Null where the answer comes from
 * another rulebook.
 */
export function ruleWays(answer: Classification): readonly RuleWay[] | null {
  const { table, states, known, value } = kernelView(answer);
  const own = new Set(answer.conditions.filter(({ kind }) => kind === 'rule').map(nameOf));
  const practice = OF_PRACTICE.reduce((bits, input) => bits | inputBit(input), 0);
  const codes = completions(known | practice, value);
  const groups = new Map<string, Group>();
  for (const state of states) {
    for (const code of codes) {
      const { placement, merits, cause, rules } = table.outcome(state, code);
      if (!answer.possible.includes(placement)) continue;
      const named = placement === merits && cause !== 'waiver' ? rules.slice(0, 1) : rules;
      if (!named.every((name) => own.has(name))) return null;
      const key = `${placement} ${named.join(' ')}`;
      const group = groups.get(key) ?? newGroup(placement, named);
      groups.set(key, group);
      group.states.add(state);
      group.all &= code;
      group.none &= ~code;
    }
  }
  return [...groups.values()]
    .sort((a, b) => PLACEMENTS.indexOf(a.placement) - PLACEMENTS.indexOf(b.placement))
    .map(({ placement, rules, states: from, all, none }) => ({
      placement,
      rules,
      needs: KERNEL_INPUTS.filter(
        (input) => ((all | none) & ~(known | practice) & inputBit(input)) !== 0,
      ).map((input) => ({ input, value: (all & inputBit(input)) !== 0 })),
      someClocks: from.size < new Set(states).size,
    }));
}

function newGroup(placement: Placement, rules: readonly string[]): Group {
  const every = -1;
  return { placement, rules, states: new Set(), all: every, none: every };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
