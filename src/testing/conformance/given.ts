import { describeValue } from '../../problems/describe.ts';
import { isObject, objectProblems } from '../../problems/option-names.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ProblemsError } from '../../problems/problems-error.ts';
import { rulebookProblems } from '../../problems/rulebook-option.ts';

/** What is wrong with a list of cases that `parseConformance` cannot have given (`input.wrong-type`). */
export function casesProblems(cases: unknown, path: Problem['path'] = []): readonly Problem[] {
  if (Array.isArray(cases))
    return cases.flatMap((one: unknown, at) => caseProblems(one, [...path, at]));
  const params = { found: describeValue(cases), expected: 'a list' };
  return [problem('input.wrong-type', path, params)];
}

/** The same of one case. */
export function caseProblems(one: unknown, path: Problem['path'] = []): readonly Problem[] {
  if (isCase(one)) return [];
  const params = { found: describeValue(one), expected: 'a case from parseConformance' };
  return [problem('input.wrong-type', path, params)];
}

/** What is wrong with what cases are to be run with. */
export function subjectProblems(subject: unknown): readonly Problem[] {
  const wrong = objectProblems(subject);
  if (wrong.length > 0) return wrong;
  const { rulebook, laws } = subject as Readonly<Record<'rulebook' | 'laws', unknown>>;
  return [...rulebookProblems(rulebook), ...functionProblems(laws, 'laws')];
}

/** What is wrong with an option that takes a function; absent is fine. */
export function functionProblems(found: unknown, name: string): readonly Problem[] {
  if (found === undefined || typeof found === 'function') return [];
  const params = { found: describeValue(found), expected: 'a function' };
  return [problem('input.wrong-type', [name], params)];
}

/** Throws ProblemsError where there are any. */
export function refuseGiven(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

function isCase(one: unknown): boolean {
  if (!isObject(one)) return false;
  const { history, expect, id } = one;
  return (
    typeof id === 'string' &&
    Array.isArray(expect) &&
    expect.length > 0 &&
    expect.every((year: unknown) => isObject(year) && 'year' in year) &&
    isObject(history) &&
    Array.isArray(history['years'])
  );
}
