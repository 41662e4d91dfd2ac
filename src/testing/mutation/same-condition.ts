import { compileExpression, type Node, type Scope } from '../../engine/expression.ts';
import { type FactRow, slotsOf } from '../../engine/facts.ts';
import { FALSE, TRUE, UNKNOWN } from '../../engine/kleene.ts';
import type { Mode } from '../../engine/program.ts';
import type { LawVersion } from '../../law/law.ts';
import { isWithheld } from '../../rulebook/is-withheld.ts';
import type { Condition, Expression } from '../../rulebook/types.ts';
import { expressionsOf, factsIn, walk } from '../../rulebook/walk.ts';
import { assignments, numbersIn } from './domains.ts';
import { type Folded, foldExpression } from './fold-expression.ts';
import { type Constants, constantsRead, isConstant } from './worlds-of-law.ts';

/** Most assignments that are tried for one law and set of readings. */
const MOST = 100_000;
/** Marks a condition among the names of facts, which may be the same. */
const MARK = 'condition ';

/** How two conditions are compared. */
export interface SameOptions {
  /** The modes in which the condition is evaluated at all. */
  readonly modes: readonly Mode[];
  /** The law after the change, where that is what changed. */
  readonly laws?: (reportYear: number) => LawVersion;
}

/**
 * Whether two conditions say the same of everything that they read: each fact, each
 * condition they name in all three values, each law and reading. Exact; null where there
 * is too much to try.
 */
export function sameCondition(
  before: Condition,
  after: Condition,
  { modes, laws }: SameOptions,
): boolean | null {
  return sameMeaning(meaningOf(before, modes), meaningOf(after, modes), laws);
}

/** The same of two expressions of rules, which either hold or do not. */
export function sameRule(
  before: Expression,
  after: Expression,
  laws?: (reportYear: number) => LawVersion,
): boolean | null {
  const meaning = (expression: Expression): Meaning => ({
    expressions: [expression],
    decidedBy: null,
    label: 'rule',
    number: ([holds]) => (holds === TRUE ? 1 : 0),
  });
  return sameMeaning(meaning(before), meaning(after), laws);
}

/** What something says, given the truth values of its expressions. */
interface Meaning {
  readonly expressions: readonly Expression[];
  readonly decidedBy: string | null;
  /** Equal for meanings that differ in their expressions at most. */
  readonly label: string;
  number(truths: readonly number[]): number;
}

/** A condition's truth in each mode, and whether judgement is reserved, as one number. */
function meaningOf(condition: Condition, modes: readonly Mode[]): Meaning {
  const withheld = isWithheld(condition);
  const weighed = 'for' in condition;
  const derived = ([pro = UNKNOWN, contra = UNKNOWN]: readonly number[]): number => {
    if (!weighed || pro === TRUE) return pro;
    if (contra === TRUE) return FALSE;
    // 3: both sides fail, so that judgement is reserved.
    return pro === FALSE && contra === FALSE ? 3 : UNKNOWN;
  };
  const seen = modes.map((mode) => withheld && mode === 'law');
  return {
    expressions: expressionsOf(condition),
    decidedBy: condition.decidedBy ?? null,
    label: `${condition.decidedBy} ${weighed} ${seen.join()}`,
    number: (truths) =>
      seen.reduce((number, hidden) => number * 4 + (hidden ? UNKNOWN : derived(truths)), 0),
  };
}

function sameMeaning(
  before: Meaning,
  after: Meaning,
  laws?: (reportYear: number) => LawVersion,
): boolean | null {
  const expressions = [...before.expressions, ...after.expressions];
  const read = new Set(expressions.flatMap(factsIn));
  for (const constants of constantsRead(read, laws)) {
    const a = before.expressions.map((one) => foldExpression(one, constants.before));
    const b = after.expressions.map((one) => foldExpression(one, constants.after));
    const alike = textOf(a, constants.before) === textOf(b, constants.after);
    if (before.label === after.label && alike) continue;
    const deciders = [before.decidedBy, after.decidedBy].filter((one) => one !== null);
    const names = [...new Set([...deciders, ...[...a, ...b].flatMap(namesIn)])];
    const slots = slotsOf(names);
    const rows = assignments(names, MOST, numbersIn(expressions, constants));
    if (rows === null) return null;
    const first = tellerOf(before, a, slots, constants.before);
    const second = tellerOf(after, b, slots, constants.after);
    for (const row of rows) if (first(row) !== second(row)) return false;
  }
  return true;
}

/** The same for the same expressions, with the numbers of the law that are left in them. */
function textOf(folded: readonly Folded[], constants: Constants): string {
  const read = folded.flatMap((one) => (typeof one === 'boolean' ? [] : factsIn(one)));
  return JSON.stringify([folded, read.map((fact) => constants[fact])]);
}

/** Facts and conditions that are left in an expression, conditions marked. */
function namesIn(folded: Folded): readonly string[] {
  if (typeof folded === 'boolean') return [];
  const names: string[] = [...factsIn(folded)];
  walk(folded, { condition: (name) => names.push(`${MARK}${name}`) });
  return names.filter((name) => !isConstant(name));
}

/** All that a meaning says of a row, as a number. */
function tellerOf(
  { number, decidedBy }: Meaning,
  folded: readonly Folded[],
  slots: ReadonlyMap<string, number>,
  constants: Constants,
): (row: FactRow) => number {
  const scope = {
    slots,
    constants,
    condition: (name: string) => ({ slot: slots.get(`${MARK}${name}`) ?? -1 }),
  };
  const nodes = folded.map((one) => nodeOf(one, scope));
  const decider = slots.get(decidedBy ?? '') ?? -1;
  return (row) => {
    const decided = row[decider];
    if (typeof decided === 'boolean') return decided ? 100 : 101;
    return number(nodes.map((node) => node(row, NO_CONDITIONS)));
  };
}

const NO_CONDITIONS = new Int8Array();

function nodeOf(folded: Folded, scope: Scope): Node {
  const compiled =
    typeof folded === 'boolean' ? (folded ? TRUE : FALSE) : compileExpression(folded, scope);
  return typeof compiled === 'number' ? () => compiled : compiled;
}
