import { describeValue } from './describe.ts';
import { isObject } from './option-names.ts';
import { type Problem, problem } from './problem.ts';
import { ProblemsError } from './problems-error.ts';

/** What is wrong with an option that takes a loaded rulebook (`input.wrong-type`); absent is fine. */
export function rulebookProblems(
  found: unknown,
  path: readonly string[] = ['rulebook'],
): readonly Problem[] {
  if (found === undefined || isLoaded(found)) return [];
  const params = { found: describeValue(found), expected: 'a rulebook from loadRulebook' };
  return [problem('input.wrong-type', path, params)];
}

/** Refuses what is no loaded rulebook. Throws ProblemsError (`input.wrong-type` at `rulebook`). */
export function refuseUnloaded(found: unknown): void {
  const problems = rulebookProblems(found ?? null);
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** Rulebooks that were looked through: once is enough. */
const loaded = /* @__PURE__ */ new WeakSet<object>();

/** Whether something has the shape of a loaded rulebook; files of rules do not. */
function isLoaded(found: unknown): boolean {
  if (!hasEntries(found)) return false;
  if (loaded.has(found)) return true;
  const parts = found.rules.flatMap(({ conditions, event }) => [conditions, event, event?.params]);
  const fits = [...found.conditions.values(), ...parts].every(isObject);
  if (fits) loaded.add(found);
  return fits;
}

/** As much of a rulebook as is looked at here. */
interface Entries {
  readonly conditions: ReadonlyMap<string, unknown>;
  readonly rules: readonly {
    readonly conditions: unknown;
    readonly event: { readonly params: unknown } | undefined;
  }[];
}

/** Conditions by name, rules, and their origin, whatever is wrong with one of them. */
export function hasEntries(found: unknown): found is Entries {
  if (!isObject(found)) return false;
  const { conditions, rules, origin } = found;
  return (
    [conditions, origin].every((one) => one instanceof Map) &&
    Array.isArray(rules) &&
    rules.every(isObject)
  );
}
