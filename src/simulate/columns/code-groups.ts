import { compileExpression } from '../../engine/expression.ts';
import type { FactValue } from '../../engine/facts.ts';
import { TRUE } from '../../engine/kleene.ts';
import { INPUT_CODES, inputBit, KERNEL_INPUTS } from '../../kernel/inputs.ts';
import type { EventType } from '../../kernel/procedure.ts';
import { INITIAL_STATE, stateIndex } from '../../kernel/state.ts';
import type { KernelTable } from '../../kernel/table.ts';
import type { Comparison, Rule, Rulebook } from '../../rulebook/types.ts';
import { factsIn } from '../../rulebook/walk.ts';
import { newGates } from './gates.ts';
import { type ColumnScope, lowerCondition, lowerExpression } from './lower.ts';
import { FAILS, HOLDS, OPEN, type Rails, railLogic } from './rails.ts';
import { scheduleOf } from './schedule.ts';

/** Codes of kernel inputs that no rule of the procedure tells apart, whatever the clock says. */
export interface CodeGroups {
  /** The group of each code. */
  readonly of: Uint16Array;
  /** The lowest code of each group: it stands for all of them in the kernel table. */
  readonly codes: readonly number[];
}

/**
 * Groups the codes by the rule that decides the merits, and by those inputs that rules of
 * the procedure still read once the merits are known: a waiver, say, only on the watch list.
 * With `practice` also by what State's practice reads.
 */
export function codeGroups(rulebook: Rulebook, table: KernelTable, practice: boolean): CodeGroups {
  const masks = new Map<string, number>();
  const groups = new Map<string, number>();
  const of = new Uint16Array(INPUT_CODES);
  const codes: number[] = [];
  const start = stateIndex(INITIAL_STATE);
  for (let code = 0; code < INPUT_CODES; code += 1) {
    const { rules, merits } = table.outcome(start, code);
    const [rule] = rules;
    const mask = masks.get(rule) ?? inputsRead(rulebook, table, rule, merits, practice);
    masks.set(rule, mask);
    const key = `${rule}|${code & mask}`;
    const group = groups.get(key) ?? codes.push(code) - 1;
    groups.set(key, group);
    of[code] = group;
  }
  return { of, codes };
}

/** Bits of the inputs that rules read when one rule has decided the merits. */
function inputsRead(
  rulebook: Rulebook,
  { procedure }: KernelTable,
  decided: string,
  merits: string,
  practice: boolean,
): number {
  const rule = procedure.rulesOf('merits').find(({ name }) => name === decided);
  const cause = rule?.event.params['cause'];
  const literal: Record<string, FactValue> =
    typeof cause === 'string' ? { meritsCause: cause } : {};
  const read = (type: EventType, known: Readonly<Record<string, FactValue>>): number =>
    supportOf(rulebook, procedure, procedure.rulesOf(type), known);
  const placement = read('placement', { merits, ...literal });
  return practice ? placement | read('unexpected', { merits }) : placement;
}

/** Bits of the inputs that rules rest on, after some facts have been filled in. */
function supportOf(
  rulebook: Rulebook,
  { program, slots }: KernelTable['procedure'],
  rules: readonly Rule[],
  known: Readonly<Record<string, FactValue>>,
): number {
  // A leaf is the inputs that it reads; of what it gives nothing is supposed.
  const gates = newGates<number>();
  const opaque = (key: string, facts: readonly string[]): Rails => {
    const inputs = bitsOf(facts);
    return { holds: gates.leaf(`+${key}`, inputs), fails: gates.leaf(`-${key}`, inputs) };
  };
  const constants = { ...program.scope.constants, ...known };
  const conditions = new Map<string, Rails>();
  const scope: ColumnScope = {
    logic: railLogic(gates),
    comparison: (one: Comparison) => {
      const truth = compileExpression(one, { ...program.scope, constants });
      if (typeof truth !== 'number') return opaque(JSON.stringify(one), factsIn(one));
      return truth === TRUE ? HOLDS : FAILS;
    },
    condition: (name) =>
      bitsOf([name]) > 0 ? opaque(name, [name]) : (conditions.get(name) ?? OPEN),
    determination: (fact) => (slots.has(fact) ? opaque(fact, [fact]) : OPEN),
  };
  for (const name of program.names) {
    const condition = rulebook.conditions.get(name);
    if (condition !== undefined) conditions.set(name, lowerCondition(condition, scope, 'practice'));
  }
  // What an event takes over is the merits and their cause, no input.
  const bits = rules.map((rule) => lowerExpression(rule.conditions, scope).holds);
  return scheduleOf(gates, bits).leaves.reduce((mask, one) => mask | one, 0);
}

/** Bits of the kernel inputs among some names. */
function bitsOf(names: readonly string[]): number {
  const inputs = KERNEL_INPUTS.filter((input) => names.includes(input));
  return inputs.reduce((mask, input) => mask | inputBit(input), 0);
}
