import { slotsOf } from '../../engine/facts.ts';
import { dependencyOrder } from '../../engine/order.ts';
import { compileProgram, type Program } from '../../engine/program.ts';
import type { LawVersion } from '../../law/law.ts';
import type { Condition, Rulebook } from '../../rulebook/types.ts';
import { expressionsOf, factsOf } from '../../rulebook/walk.ts';
import { assignments, numbersIn } from './domains.ts';
import { constantsRead, isConstant } from './worlds-of-law.ts';

/** Most assignments that are tried for one law and set of readings. */
const MOST = 20_000;

/**
 * Whether a condition of the findings comes out the same in two rulebooks whatever the
 * facts below it are, down to the last: where it is too small a part that differs for
 * `sameCondition`, the parts together may still never show it. Null where there are too
 * many facts to try.
 */
export function sameInDepth(
  name: string,
  before: Rulebook,
  after: Rulebook,
  laws?: (reportYear: number) => LawVersion,
): boolean | null {
  const parts = [...conditionsBelow(name, before), ...conditionsBelow(name, after)];
  const read = new Set(parts.flatMap(namesRead));
  const expressions = parts.flatMap(expressionsOf);
  const facts = [...read].filter((fact) => !isConstant(fact));
  const slots = slotsOf(facts);
  for (const constants of constantsRead(read, laws)) {
    const a = compileProgram(before, { roots: [name], slots, constants: constants.before });
    const b = compileProgram(after, { roots: [name], slots, constants: constants.after });
    const rows = assignments(facts, MOST, numbersIn(expressions, constants));
    if (rows === null) return null;
    for (const row of rows) {
      for (const mode of ['law', 'practice'] as const) {
        if (sayingOf(a, name, row, mode) !== sayingOf(b, name, row, mode)) return false;
      }
    }
  }
  return true;
}

/** A condition and those below it. */
function conditionsBelow(name: string, rulebook: Rulebook): readonly Condition[] {
  return dependencyOrder(rulebook, [name]).flatMap((one) => rulebook.conditions.get(one) ?? []);
}

/** Facts that a condition reads itself, and the determination that settles it. */
function namesRead(condition: Condition): readonly string[] {
  const { decidedBy } = condition;
  return [...factsOf(condition), ...(decidedBy === undefined ? [] : [decidedBy])];
}

function sayingOf(
  program: Program,
  name: string,
  row: Parameters<Program['evaluate']>[0],
  mode: 'law' | 'practice',
): string {
  const conditions = program.evaluate(row, mode);
  const at = program.index.get(name) ?? -1;
  return `${conditions[at]} ${program.reserved(at, row, conditions)}`;
}
