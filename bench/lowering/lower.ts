import type { FactValue } from '../../src/engine/facts.ts';
import { dependencyOrder } from '../../src/engine/order.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import type { Rule, Rulebook } from '../../src/rulebook/types.ts';
import { and, type Formula, not, or } from './formula.ts';
import { conditionRail, type Known, railName, railOf } from './rails.ts';

/** One thing to work out, by name; it may name those before it. */
export interface LoweredStep {
  readonly name: string;
  readonly formula: Formula;
}

/** A rulebook for one law version and set of readings in a two-valued language. */
export interface Lowered {
  readonly steps: readonly LoweredStep[];
  /** The answer: both rails of every kernel input, then whether each placement is possible. */
  readonly wanted: readonly string[];
}

/** The step that tells whether a placement is possible. */
export function placementName(placement: Placement): string {
  return `possible_${placement.replaceAll('-', '_')}`;
}

/**
 * Lowers the whole rulebook, merits and procedure, to formulas. Rules of a type are tried
 * in order of priority: one is possible if it does not fail and none before it holds. The
 * procedure is lowered once for each placement on the merits. Exact as far as one pass can
 * be: unknown facts that several kernel inputs share are not split case by case.
 */
export function lower(rulebook: Rulebook, constants: Readonly<Record<string, FactValue>>): Lowered {
  const steps: LoweredStep[] = [];
  const named: Known = {
    constants,
    condition: (name, holds) => ({ step: railName(name, holds) }),
  };
  for (const name of dependencyOrder(rulebook, KERNEL_INPUTS)) {
    const condition = rulebook.conditions.get(name);
    if (condition === undefined) continue;
    for (const holds of [true, false]) {
      steps.push({
        name: railName(name, holds),
        formula: conditionRail(condition, holds, named),
      });
    }
  }
  const merits = possibleRules(rulebook, 'merits', constants);
  const ways = PLACEMENTS.map((placement) => ({
    placement,
    formula: or(
      merits.filter(({ rule }) => placedBy(rule) === placement).map((way) => way.formula),
    ),
  }));
  for (const { placement, formula } of ways) {
    steps.push({ name: meritsName(placement), formula });
  }
  const outcomes = ways.flatMap((way) => outcomesOf(rulebook, constants, way.placement));
  for (const placement of PLACEMENTS) {
    const leading = outcomes.filter((outcome) => outcome.placement === placement);
    const formula = or(leading.map((outcome) => outcome.formula));
    steps.push({ name: placementName(placement), formula });
  }
  const rails = KERNEL_INPUTS.flatMap((input) => [railName(input, true), railName(input, false)]);
  return { steps, wanted: [...rails, ...PLACEMENTS.map(placementName)] };
}

function meritsName(placement: Placement): string {
  return `merits_${placement.replaceAll('-', '_')}`;
}

/** What the procedure makes of one placement on the merits. */
function outcomesOf(
  rulebook: Rulebook,
  constants: Readonly<Record<string, FactValue>>,
  merits: Placement,
): readonly { readonly placement: Placement; readonly formula: Formula }[] {
  const rules = possibleRules(rulebook, 'placement', { ...constants, merits });
  return rules.map(({ rule, formula }) => {
    const value = placedBy(rule);
    const placement = PLACEMENTS.find((one) => one === value) ?? merits;
    return { placement, formula: and([{ step: meritsName(merits) }, formula]) };
  });
}

/** Every rule of a type with the formula under which it may be the first that holds. */
function possibleRules(
  rulebook: Rulebook,
  type: string,
  constants: Readonly<Record<string, FactValue>>,
): readonly { readonly rule: Rule; readonly formula: Formula }[] {
  const inputs: readonly string[] = KERNEL_INPUTS;
  const known: Known = {
    constants,
    condition: (name, holds) => {
      const condition = rulebook.conditions.get(name);
      if (inputs.includes(name) || condition === undefined) return { step: railName(name, holds) };
      return conditionRail(condition, holds, known);
    },
  };
  const before: Formula[] = [];
  return rulebook.rules
    .filter((rule) => rule.event.type === type)
    .map((rule) => {
      const fails = railOf(rule.conditions, false, known);
      const formula = and([not(fails), ...before]);
      before.push(not(railOf(rule.conditions, true, known)));
      return { rule, formula };
    });
}

function placedBy(rule: Rule): unknown {
  return rule.event.params['value'];
}
