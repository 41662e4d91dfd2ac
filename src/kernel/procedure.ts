import { compileExpression, type Node } from '../engine/expression.ts';
import { type FactRow, type FactSlots, type FactValue, slotsOf } from '../engine/facts.ts';
import { TRUE, type Truth } from '../engine/kleene.ts';
import { compileProgram, type Program } from '../engine/program.ts';
import { procedureFacts } from '../facts/procedure.ts';
import type { LawValue } from '../law/law.ts';
import type { Readings } from '../law/readings.ts';
import type { EventValue, Rule, Rulebook } from '../rulebook/types.ts';
import { childrenOf, walk } from '../rulebook/walk.ts';
import { KERNEL_INPUTS, type KernelInput } from './inputs.ts';

/** The kinds of conclusion that rules draw, in the order in which the kernel asks for them. */
export const EVENT_TYPES = [
  'merits',
  'placement',
  'run',
  'waivers',
  'arming',
  'cap',
  'unexpected',
] as const;

/** A kind of conclusion. */
export type EventType = (typeof EVENT_TYPES)[number];

/** The rules of one law version and set of readings, over kernel inputs and state. */
export interface Procedure {
  readonly slots: FactSlots;
  /** Rules of a type that may hold, highest priority first. */
  rulesOf(type: EventType): readonly Rule[];
  /** Those rules of a type that hold for a row of facts, highest priority first. */
  holding(type: EventType, facts: FactRow): readonly Rule[];
  /** Kernel inputs that rules of a type rest on, directly or through conditions. */
  inputsOf(type: EventType): readonly KernelInput[];
  /** Truth values of the procedure's conditions, to be shown in an answer. */
  readonly program: Program;
  /** A value of an event, with the facts it refers to filled in. */
  value(event: EventValue | undefined, facts: FactRow): FactValue | undefined;
}

/** Facts fixed for one law version and set of readings, under their names in rules. */
export function constantsOf(
  parameters: Readonly<Record<string, LawValue>>,
  readings: Readings,
): Readonly<Record<string, FactValue>> {
  const constants: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(parameters)) constants[`law.${name}`] = value;
  for (const [name, value] of Object.entries(readings)) constants[`reading.${name}`] = value;
  return constants;
}

/** Compiles the rules of a rulebook; the kernel inputs are supplied, not derived. */
export function compileProcedure(
  rulebook: Rulebook,
  constants: Readonly<Record<string, FactValue>>,
): Procedure {
  const names = [...Object.keys(procedureFacts), ...KERNEL_INPUTS];
  const slots = slotsOf(names);
  const given = new Map(KERNEL_INPUTS.map((input) => [input as string, slots.get(input) ?? -1]));
  const program = compileProgram(rulebook, {
    roots: conditionsNamedBy(rulebook.rules),
    slots,
    constants,
    given,
  });
  const compiled = new Map<string, { readonly rule: Rule; readonly node: Node | Truth }[]>();
  for (const rule of rulebook.rules) {
    const node = compileExpression(rule.conditions, program.scope);
    if (typeof node === 'number' && node !== TRUE) continue;
    const group = compiled.get(rule.event.type) ?? [];
    group.push({ rule, node });
    compiled.set(rule.event.type, group);
  }
  return {
    slots,
    program,
    rulesOf: (type) => (compiled.get(type) ?? []).map(({ rule }) => rule),
    holding: (type, facts) => {
      const row = program.evaluate(facts, 'practice');
      const holds = (node: Node | Truth): boolean =>
        (typeof node === 'number' ? node : node(facts, row)) === TRUE;
      return (compiled.get(type) ?? []).filter(({ node }) => holds(node)).map(({ rule }) => rule);
    },
    inputsOf: (type) => inputsBelow(rulebook, compiled.get(type)?.map(({ rule }) => rule) ?? []),
    value: (event, facts) =>
      typeof event === 'object' ? facts[slots.get(event.fact) ?? -1] : event,
  };
}

/** Names of the conditions that rules name directly. */
function conditionsNamedBy(rules: readonly Rule[]): readonly string[] {
  const names = new Set<string>();
  for (const rule of rules) {
    walk(rule.conditions, { condition: (name) => names.add(name) });
  }
  return [...names];
}

/** Kernel inputs reached from rules, through conditions that are no inputs themselves. */
function inputsBelow(rulebook: Rulebook, rules: readonly Rule[]): readonly KernelInput[] {
  const seen = new Set<string>();
  const enter = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const condition = rulebook.conditions.get(name);
    if (condition === undefined || KERNEL_INPUTS.some((input) => input === name)) return;
    for (const child of childrenOf(condition)) enter(child);
  };
  for (const name of conditionsNamedBy(rules)) enter(name);
  return KERNEL_INPUTS.filter((input) => seen.has(input));
}
