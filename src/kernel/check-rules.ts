import type { Problem } from '../problems/problem.ts';
import { hasEntries, rulebookProblems } from '../problems/rulebook-option.ts';
import { checkEntries } from '../rulebook/check-entries.ts';
import { type Diagnostic, error } from '../rulebook/diagnostic.ts';
import { type Entry, entriesOf } from '../rulebook/entries.ts';
import { conditionProblems, ruleProblems } from '../rulebook/shape.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { checkExactness } from './check-exactness.ts';
import { checkInputs, checkLayers } from './check-layers.ts';
import { checkProcedure } from './check-procedure.ts';
import { checkSides } from './check-sides.ts';
import { checkUnused } from './check-unused.ts';

/**
 * Everything that is wrong with a rulebook, as data. Errors: a shape, name, type or cycle
 * that makes it unsound, a kernel input without a condition, a fact named where it is not
 * at hand, a gap, an overlap. Warnings: what is unused, never fires, makes `possible` wider
 * than the law, or lets both sides of a weighed condition hold. What takes running the
 * rules is looked for once there is no error of another kind. Something that is no rulebook
 * is one error (`input.wrong-type`). Paths lead to the file, the condition or rule by name,
 * and the place.
 *
 * @example
 * ```ts
 * import { checkRules, DEFAULT_RULEBOOK } from 'tvpa-tiers';
 *
 * checkRules(DEFAULT_RULEBOOK); // => []
 * ```
 */
export function checkRules(rulebook: Rulebook): readonly Diagnostic[] {
  if (!hasEntries(rulebook)) return rulebookProblems(rulebook ?? null).map(plainError);
  const shapes = entriesOf(rulebook).map((entry) => [entry, shapeOf(entry)] as const);
  const sound = shapes.flatMap(([entry, found]) => (found.length === 0 ? [entry] : []));
  const found = [
    ...shapes.flatMap(([, faults]) => faults),
    ...checkEntries(sound, new Set(rulebook.conditions.keys())),
    ...checkInputs(rulebook),
  ];
  if (found.length > 0) return found;
  const meaning = [
    ...checkLayers(rulebook),
    ...checkUnused(rulebook),
    ...checkExactness(rulebook),
    ...checkSides(rulebook),
  ];
  if (meaning.some((one) => one.severity === 'error')) return meaning;
  return [...meaning, ...checkProcedure(rulebook)];
}

function shapeOf(entry: Entry): readonly Diagnostic[] {
  const problems =
    entry.kind === 'rule'
      ? ruleProblems(entry.value, entry.path)
      : conditionProblems(entry.name, entry.value, entry.path);
  return problems.map(plainError);
}

function plainError({ code, path, params }: Problem): Diagnostic {
  return error(code, path, params);
}
