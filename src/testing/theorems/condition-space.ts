import { compileExpression, type Scope } from '../../engine/expression.ts';
import { type FactRow, type FactValue, slotsOf } from '../../engine/facts.ts';
import { TRUE, UNKNOWN } from '../../engine/kleene.ts';
import { compileProgram, type Mode } from '../../engine/program.ts';
import { type ProcedureFactName, procedureFacts } from '../../facts/procedure.ts';
import { VOCABULARY } from '../../facts/vocabulary.ts';
import { constantsOf } from '../../kernel/procedure.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR, lawOf } from '../../law/law.ts';
import { DEFAULT_READINGS, READING_NAMES, READINGS, type Readings } from '../../law/readings.ts';
import type { Condition, Rulebook } from '../../rulebook/types.ts';
import { childrenOf, expressionsOf, factsOf, walk } from '../../rulebook/walk.ts';

/** Something that a condition names: a fact or another condition, with the values it may have. */
export interface Atom {
  readonly name: string;
  readonly kind: 'fact' | 'condition';
  /** Every known value that the condition can tell apart; unknown comes on top. */
  readonly values: readonly FactValue[];
}

/** A condition by itself under one law and set of readings, over the atoms that it names. */
export interface ConditionWorld {
  readonly name: string;
  readonly condition: Condition;
  /** What the law and the readings say to it, in words. */
  readonly setting: string;
  readonly atoms: readonly Atom[];
  /** Truth of the condition for values by atom, undefined for unknown; the determination apart. */
  evaluate(values: readonly (FactValue | undefined)[], mode: Mode, decided?: boolean): number;
  /**
   * True where the values contradict each other: both sides of a weighed condition hold, or
   * a determination among the atoms stands against what the others give without it.
   */
  contradicts(values: readonly (FactValue | undefined)[]): boolean;
}

/** Every condition of a rulebook under every law and reading that it reads itself. */
export function* conditionWorlds(rulebook: Rulebook): Generator<ConditionWorld> {
  for (const [name, condition] of rulebook.conditions) {
    const seen = new Set<string>();
    for (const constants of settings(condition)) {
      const read = factsOf(condition).flatMap((fact) =>
        fact in constants ? [`${fact}=${constants[fact]}`] : [],
      );
      const setting = read.join(', ');
      if (seen.has(setting)) continue;
      seen.add(setting);
      yield worldOf(rulebook, name, condition, constants, setting);
    }
  }
}

type Constants = Readonly<Record<string, FactValue>>;

/** The laws of all report years, under every value of each reading that a condition reads. */
function* settings(condition: Condition): Generator<Constants> {
  const named = READING_NAMES.filter((name) => factsOf(condition).includes(`reading.${name}`));
  const readings = named.reduce<readonly Readings[]>(
    (all, name) => all.flatMap((one) => READINGS[name].map((value) => ({ ...one, [name]: value }))),
    [DEFAULT_READINGS],
  );
  for (let year = FIRST_REPORT_YEAR; year <= LAST_REPORT_YEAR; year += 1) {
    for (const one of readings) yield constantsOf(lawOf(year).parameters, one);
  }
}

function worldOf(
  rulebook: Rulebook,
  name: string,
  condition: Condition,
  constants: Constants,
  setting: string,
): ConditionWorld {
  const facts = factsOf(condition).filter((fact) => !(fact in constants));
  const children = childrenOf(condition);
  // A fact and a condition may share a name: each has a slot of its own.
  const given = new Map(children.map((child, at) => [child, facts.length + at]));
  // Where no determination settles the condition, its slot is read by nothing.
  const decider = condition.decidedBy ?? '';
  const slots = new Map([[decider, facts.length + children.length], ...slotsOf(facts)]);
  const decidedAt = slots.get(decider) ?? -1;
  const program = compileProgram(rulebook, { roots: [name], slots, constants, given });
  const at = program.names.indexOf(name);
  const truthOf = (row: FactRow, mode: Mode): number => program.evaluate(row, mode)[at] ?? -1;
  const atoms: readonly Atom[] = [
    ...facts.map(
      (fact): Atom => ({ name: fact, kind: 'fact', values: valuesOf(fact, condition, constants) }),
    ),
    ...children.map((child): Atom => ({ name: child, kind: 'condition', values: [false, true] })),
  ];
  const bothSides = contradictionsOf(condition, program.scope);
  return {
    name,
    condition,
    setting,
    atoms,
    evaluate: (values, mode, decided) => {
      // Asked millions of times: a copy only where something is put into it.
      if (decided === undefined) return truthOf(values, mode);
      const row = [...values];
      row[decidedAt] = decided;
      return truthOf(row, mode);
    },
    contradicts: (values) => {
      if (bothSides(values)) return true;
      const decided = values[decidedAt];
      if (typeof decided !== 'boolean') return false;
      const others = values.map((value, slot) => (slot === decidedAt ? undefined : value));
      const derived = truthOf(others, 'practice');
      return derived !== UNKNOWN && (derived === TRUE) !== decided;
    },
  };
}

function contradictionsOf(condition: Condition, scope: Scope): ConditionWorld['contradicts'] {
  const sides = expressionsOf(condition).map((side) => compileExpression(side, scope));
  const none = new Int8Array();
  return (values) =>
    sides.length > 1 &&
    sides.every((side) => (typeof side === 'number' ? side : side(values, none)) === TRUE);
}

/** The values of a fact that a condition tells apart: those it compares with, and others. */
function valuesOf(fact: string, condition: Condition, constants: Constants): readonly FactValue[] {
  const { type } = VOCABULARY[fact] ?? procedureFacts[fact as ProcedureFactName];
  if (type === 'boolean') return [false, true];
  const compared = new Set<FactValue>();
  for (const expression of expressionsOf(condition)) {
    walk(expression, {
      comparison: (one) => {
        if (one.fact !== fact) return;
        const value = typeof one.value === 'object' ? constants[one.value.fact] : one.value;
        if (value !== undefined) compared.add(value);
      },
    });
  }
  if (type === 'string') return [...compared, 'another value'];
  const numbers = [...compared].map(Number).flatMap((value) => [value - 1, value, value + 1]);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/**
 * Calls for every combination of values of some atoms, unknown included. The last value of
 * each is unknown, so that completions of a combination have lower numbers than it.
 */
export function eachCombination(
  atoms: readonly Atom[],
  visit: (
    values: readonly (FactValue | undefined)[],
    number: number,
    digits: readonly number[],
  ) => void,
): void {
  const sizes = atoms.map(({ values }) => values.length + 1);
  const total = sizes.reduce((product, size) => product * size, 1);
  const digits = atoms.map(() => 0);
  const choices = atoms.map((atom) => [...atom.values, undefined]);
  const values = choices.map(([first]) => first);
  for (let number = 0; number < total; number += 1) {
    visit(values, number, digits);
    for (let at = 0; at < digits.length; at += 1) {
      const digit = ((digits[at] ?? 0) + 1) % (sizes[at] ?? 1);
      digits[at] = digit;
      values[at] = choices[at]?.[digit];
      if (digit !== 0) break;
    }
  }
}

/** Names the values of atoms that are known. */
export function combinationText(
  atoms: readonly Atom[],
  values: readonly (FactValue | undefined)[],
): string {
  const known = atoms.flatMap(({ name }, at) =>
    values[at] === undefined ? [] : [`${name}=${values[at]}`],
  );
  return known.length === 0 ? 'nothing known' : known.join(', ');
}
