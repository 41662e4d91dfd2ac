import { isWithheld } from '../rulebook/is-withheld.ts';
import type { Condition, Rulebook } from '../rulebook/types.ts';
import { childrenOf, expressionsOf } from '../rulebook/walk.ts';
import { type ConditionRow, compileExpression, type Node, type Scope } from './expression.ts';
import type { FactRow, FactSlots, FactValue } from './facts.ts';
import { FALSE, TRUE, type Truth, truthOf, UNKNOWN } from './kleene.ts';
import { dependencyOrder } from './order.ts';

/** What a program is compiled for. */
export interface ProgramOptions {
  /** The conditions that are wanted; what they rest on comes along. */
  readonly roots: readonly string[];
  readonly slots: FactSlots;
  readonly constants: Readonly<Record<string, FactValue>>;
  /** Conditions supplied as boolean facts of the same slot, not evaluated. */
  readonly given?: ReadonlyMap<string, number>;
}

/** `law` withholds conditions of basis practice and policy; `practice` counts them. */
export type Mode = 'law' | 'practice';

/** Truth values that stand instead of what the facts give, by position of the condition. */
export type Forced = ReadonlyMap<number, Truth>;

/** A rulebook compiled for one law version and set of readings. */
export interface Program {
  /** Names of the conditions, each after those it rests on. */
  readonly names: readonly string[];
  /** Position of a condition by name. */
  readonly index: ReadonlyMap<string, number>;
  readonly scope: Scope;
  /**
   * Truth value of every condition, by position. Facts absent from the row are unknown.
   * `before` spares work. With `forced`: the row that the same facts and mode gave before
   * the last of them was forced; only what comes after it is evaluated again. Without: the
   * row by law; only what practice and our defaults bear on is evaluated again.
   */
  evaluate(facts: FactRow, mode: Mode, forced?: Forced, before?: ConditionRow): ConditionRow;
  /** What the parts of a condition give, before any determination settles it. */
  derive(position: number, facts: FactRow, conditions: ConditionRow): Truth;
  /** True where a weighed condition has neither side for it: judgement is reserved. */
  reserved(position: number, facts: FactRow, conditions: ConditionRow): boolean;
}

interface Step {
  readonly derive: Node;
  /** Neither side of a weighed condition holds, whatever is still unknown; null elsewhere. */
  readonly mixed: Node | null;
  /** Slot of the determination that settles the condition, or -1. */
  readonly decidedBy: number;
  readonly withheld: boolean;
}

/** Compiles the conditions that `roots` rest on, once, to closures. No code is generated. */
export function compileProgram(rulebook: Rulebook, options: ProgramOptions): Program {
  const given = options.given ?? new Map<string, number>();
  const names = dependencyOrder(rulebook, options.roots, new Set(given.keys()));
  const index = new Map(names.map((name, at) => [name, at]));
  const scope: Scope = {
    slots: options.slots,
    constants: options.constants,
    condition: (name) => {
      const slot = given.get(name);
      return slot === undefined ? { at: index.get(name) ?? -1 } : { slot };
    },
  };
  const steps = names.map((name) => stepOf(rulebook.conditions.get(name), scope));

  const practised = practisedSteps(rulebook, names, steps);

  const evaluate: Program['evaluate'] = (facts, mode, forced, before) => {
    const row = before === undefined ? new Int8Array(steps.length) : before.slice();
    const byLaw = mode === 'law';
    if (before !== undefined && forced === undefined) {
      for (const { at, step } of practised) row[at] = truthOfStep(step, facts, row, byLaw);
      return row;
    }
    const begin = before === undefined || forced === undefined ? 0 : Math.max(...forced.keys());
    for (let at = begin; at < steps.length; at += 1) {
      const step = steps[at];
      if (step === undefined) break;
      row[at] = forced?.get(at) ?? truthOfStep(step, facts, row, byLaw);
    }
    return row;
  };
  const derive = (position: number, facts: FactRow, conditions: ConditionRow): Truth =>
    steps[position]?.derive(facts, conditions) ?? UNKNOWN;
  const reserved = (position: number, facts: FactRow, conditions: ConditionRow): boolean =>
    steps[position]?.mixed?.(facts, conditions) === TRUE;
  return { names, index, scope, evaluate, derive, reserved };
}

/** The steps that practice and our defaults bear on: withheld in law, or resting on such. */
function practisedSteps(
  rulebook: Rulebook,
  names: readonly string[],
  steps: readonly Step[],
): readonly { readonly at: number; readonly step: Step }[] {
  const touched = new Set<string>();
  return names.flatMap((name, at) => {
    const step = steps[at];
    const condition = rulebook.conditions.get(name);
    if (step === undefined || condition === undefined) return [];
    const rests = childrenOf(condition).some((child) => touched.has(child));
    if (!step.withheld && !rests) return [];
    touched.add(name);
    return [{ at, step }];
  });
}

function truthOfStep(step: Step, facts: FactRow, row: ConditionRow, byLaw: boolean): Truth {
  if (step.decidedBy >= 0) {
    const determined = facts[step.decidedBy];
    if (typeof determined === 'boolean') return truthOf(determined);
  }
  if (step.withheld && byLaw) return UNKNOWN;
  return step.derive(facts, row);
}

function stepOf(condition: Condition | undefined, scope: Scope): Step {
  if (condition === undefined)
    return { derive: () => UNKNOWN, mixed: null, decidedBy: -1, withheld: false };
  const [first, against] = expressionsOf(condition).map((one) =>
    asNode(compileExpression(one, scope)),
  );
  const whole = first ?? (() => UNKNOWN);
  return {
    derive: against === undefined ? whole : weighed(whole, against),
    mixed: against === undefined ? null : bothFail(whole, against),
    decidedBy:
      condition.decidedBy === undefined ? -1 : (scope.slots.get(condition.decidedBy) ?? -1),
    withheld: isWithheld(condition),
  };
}

/** A weighed condition: settled one way or the other, else judgement is reserved. */
function weighed(supports: Node, against: Node): Node {
  return (facts, row) => {
    if (supports(facts, row) === TRUE) return TRUE;
    return against(facts, row) === TRUE ? FALSE : UNKNOWN;
  };
}

function bothFail(supports: Node, against: Node): Node {
  return (facts, row) =>
    supports(facts, row) === FALSE && against(facts, row) === FALSE ? TRUE : FALSE;
}

function asNode(compiled: Node | Truth): Node {
  return typeof compiled === 'number' ? () => compiled : compiled;
}
