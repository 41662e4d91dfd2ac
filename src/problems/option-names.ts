import { describeValue } from './describe.ts';
import { nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';

/** What is wrong with options that are no object (`input.wrong-type`): the first thing to look at. */
export function objectProblems(options: unknown): readonly Problem[] {
  if (isObject(options)) return [];
  return [
    problem('input.wrong-type', [], { found: describeValue(options), expected: 'an object' }),
  ];
}

/** Whether something has names at all: an object or a list. */
export function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null;
}

/** Names among options that there are not, each with the nearest (`options.unknown-name`). */
export function unknownNames(
  given: object,
  allowed: readonly string[],
  path: readonly string[] = [],
): readonly Problem[] {
  return Object.keys(given)
    .filter((name) => !allowed.includes(name))
    .map((name) =>
      problem('options.unknown-name', [...path, name], {
        found: name,
        nearest: nearest(name, allowed),
        allowed,
      }),
    );
}

/** What is wrong with an option that takes a text (`input.wrong-type`); absent is fine. */
export function textProblems(name: string, found: unknown): readonly Problem[] {
  if (found === undefined || typeof found === 'string') return [];
  const params = { found: describeValue(found), expected: 'a text' };
  return [problem('input.wrong-type', [name], params)];
}

/** What is wrong with an option that takes one of a few words (`input.not-allowed`); absent is fine. */
export function choiceProblems(
  name: string,
  found: unknown,
  allowed: readonly string[],
): readonly Problem[] {
  if (found === undefined || allowed.some((one) => one === found)) return [];
  const params = {
    found: describeValue(found),
    allowed,
    nearest: typeof found === 'string' ? nearest(found, allowed) : null,
  };
  return [problem('input.not-allowed', [name], params)];
}
