import { type Problem, problem } from './problem.ts';

/**
 * The name that a record of any names must not have: `__proto__`, which zod leaves out of a
 * record without a word. An own key of that name is told like any other unknown name.
 */
export function hiddenNames(record: unknown, path: Problem['path']): readonly Problem[] {
  if (typeof record !== 'object' || record === null) return [];
  if (!Object.hasOwn(record, '__proto__')) return [];
  return [problem('input.unknown-name', [...path, '__proto__'], { found: '__proto__' })];
}
