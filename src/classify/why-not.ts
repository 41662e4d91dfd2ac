import type { FactDefinition } from '../facts/define.ts';
import type { Placement } from '../facts/placements.ts';
import { VOCABULARY } from '../facts/vocabulary.ts';
import { bitCount } from '../kernel/bit-count.ts';
import { completions, KERNEL_INPUTS, type KernelInput } from '../kernel/inputs.ts';
import { DEFAULT_RULEBOOK } from '../rulebook/default.ts';
import type { Rulebook } from '../rulebook/types.ts';
import type { Classification } from './classification.ts';
import { kernelView } from './kernel-view.ts';

/** One settled conclusion that would have to be the other way round. */
export interface Obstacle {
  /** The kernel input; the condition of the same name in the answer shows what is below it. */
  readonly condition: KernelInput;
  readonly title: string;
  readonly cite: string;
  /** How it comes out now, and what the placement asks for. */
  readonly now: boolean;
  readonly needed: boolean;
  /** Who makes the determination that could change it. */
  readonly actor: FactDefinition['actor'];
}

/** A rule of the procedure that stands in the way whatever is found. */
export interface Barrier {
  readonly rule: string;
  readonly title: string;
  readonly cite: string;
}

/** Why a placement is not, or not surely, the answer. */
export interface WhyNot {
  readonly placement: Placement;
  /** It is among the possible ones: nothing stands in the way. */
  readonly possible: boolean;
  readonly expected: boolean;
  /** True where other findings could give it from this clock; the past itself cannot change. */
  readonly reachable: boolean;
  /**
   * True where the findings leave it open, and only what is on record rules it out: the
   * recorded placement, a granted waiver, a stated count.
   */
  readonly ruledOutByRecord: boolean;
  /** Every minimal set of conclusions that would have to change, smallest first. */
  readonly obstacles: readonly (readonly Obstacle[])[];
  /** Rules of the clock that forbid it, where no findings could give it. */
  readonly barriers: readonly Barrier[];
}

/**
 * Which conditions stand between an answer and a placement, and which of them can
 * change: findings can, the clock cannot. Pure; reads only the answer and the rules.
 *
 * @param rulebook The rulebook the answer was made with, if not the default one.
 */
export function whyNot(
  classification: Classification,
  placement: Placement,
  rulebook: Rulebook = DEFAULT_RULEBOOK,
): WhyNot {
  const { table, states, known, value } = kernelView(classification, rulebook);
  const possible = classification.possible.includes(placement);
  const gives = (code: number): boolean =>
    states.some((state) => table.outcome(state, code).placement === placement);
  const differences = new Set<number>();
  const codes = completions(0, 0);
  for (const code of codes) {
    if (gives(code)) differences.add((code ^ value) & known);
  }
  const ruledOutByRecord = !possible && differences.has(0);
  const sets = possible || ruledOutByRecord ? [] : minimal([...differences]);
  const blocking = new Set<string>();
  if (differences.size === 0) {
    for (const state of states) {
      for (const code of codes) {
        const outcome = table.outcome(state, code);
        if (outcome.merits === placement) blocking.add(outcome.rules[1]);
      }
    }
  }
  return {
    placement,
    possible,
    expected: classification.expected.includes(placement),
    reachable: differences.size > 0,
    ruledOutByRecord,
    obstacles: sets.map((bits) => obstaclesOf(bits, value, rulebook)),
    barriers: rulebook.rules
      .filter((rule) => blocking.has(rule.name))
      .map((rule) => ({ rule: rule.name, title: rule.title, cite: rule.cite })),
  };
}

/** The sets of bits that contain no other of the sets, smallest first. */
function minimal(sets: readonly number[]): readonly number[] {
  return sets
    .filter((bits) => !sets.some((other) => other !== bits && (other & bits) === other))
    .sort((a, b) => bitCount(a) - bitCount(b) || a - b);
}

function obstaclesOf(bits: number, value: number, rulebook: Rulebook): readonly Obstacle[] {
  return KERNEL_INPUTS.filter((_input, bit) => (bits & (1 << bit)) !== 0).map((input) => {
    const condition = rulebook.conditions.get(input);
    const now = (value & (1 << KERNEL_INPUTS.indexOf(input))) !== 0;
    const fact = condition?.decidedBy ?? input;
    return {
      condition: input,
      title: condition?.title ?? input,
      cite: condition?.cite ?? '',
      now,
      needed: !now,
      actor: VOCABULARY[fact]?.actor ?? 'state-department',
    };
  });
}
