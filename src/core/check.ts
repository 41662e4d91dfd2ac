import { describeValue } from '../problems/describe.ts';
import { nearest } from '../problems/nearest.ts';
import { isObject } from '../problems/option-names.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { unknownName } from '../problems/unknown-name.ts';

/** Says what is wrong with a value at a path; nothing where it is right. */
export type Check = (value: unknown, path: Problem['path']) => readonly Problem[];

/** A value that passes `fits`. */
function that(expected: string, fits: (value: unknown) => boolean): Check {
  return (value, path) => (fits(value) ? [] : [wrong(value, path, expected)]);
}

/** True or false. */
export const flag = /* @__PURE__ */ that('true or false', (value) => typeof value === 'boolean');

/** A whole number within bounds, both included. */
export function whole(minimum: number, maximum: number): Check {
  return (value, path) => {
    if (typeof value !== 'number') return [wrong(value, path, 'a number')];
    if (!Number.isInteger(value)) return [wrong(value, path, 'a whole number')];
    return bounded(value, path, value, minimum, maximum);
  };
}

/** A text of so many characters. */
export function text(minimum: number, maximum: number): Check {
  return (value, path) =>
    typeof value === 'string'
      ? bounded(value, path, value.length, minimum, maximum)
      : [wrong(value, path, 'a text')];
}

/** One of a few words. */
export function oneOf(allowed: readonly string[]): Check {
  return (value, path) => {
    if (value === undefined) return [wrong(value, path, 'a text')];
    if (typeof value === 'string' && allowed.includes(value)) return [];
    const near = typeof value === 'string' ? nearest(value, allowed) : null;
    return [
      problem('input.not-allowed', path, { found: describeValue(value), allowed, nearest: near }),
    ];
  };
}

/** A day as YYYY-MM-DD that the calendar has. */
export const day: Check = (value, path) => {
  if (typeof value !== 'string') return [wrong(value, path, 'a text')];
  const time = /^\d{4}-\d\d-\d\d$/u.test(value) ? Date.parse(`${value}T00:00Z`) : Number.NaN;
  // A day that the month does not have would come back as another one.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return [];
  return [problem('input.bad-format', path, { found: describeValue(value), format: 'date' })];
};

/** A list, each entry checked. */
export function list(entry: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? // A hole in a list is a missing entry, which flatMap would pass over.
        Array.from(value, (one: unknown, at) => entry(one, [...path, at])).flat()
      : [wrong(value, path, 'a list')];
}

/** An object with these keys and no other; those in `needed` must be there. */
export function object(keys: Readonly<Record<string, Check>>, needed: readonly string[]): Check {
  const allowed = Object.keys(keys);
  return (value, path) => {
    if (!isKeyed(value)) return [wrong(value, path, 'an object')];
    const given = Object.entries(value);
    return [
      ...needed.flatMap((name) =>
        Object.hasOwn(value, name) ? [] : (keys[name]?.(undefined, [...path, name]) ?? []),
      ),
      ...given.flatMap(([name, one]) => {
        const check = Object.hasOwn(keys, name) ? keys[name] : undefined;
        if (check !== undefined) return check(one, [...path, name]);
        return [unknownName(path, name, allowed)];
      }),
    ];
  };
}

/** True for an object that is no list. */
export function isKeyed(value: unknown): value is object {
  return isObject(value) && !Array.isArray(value);
}

function bounded(
  value: unknown,
  path: Problem['path'],
  size: number,
  minimum: number,
  maximum: number,
): readonly Problem[] {
  const found = describeValue(value);
  if (size < minimum) return [problem('input.too-small', path, { found, minimum })];
  return size > maximum ? [problem('input.too-big', path, { found, maximum })] : [];
}

function wrong(value: unknown, path: Problem['path'], expected: string): Problem {
  if (value === undefined) return problem('input.missing', path, { expected });
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return problem('input.not-finite', path, { found: String(value) });
  }
  return problem('input.wrong-type', path, { found: describeValue(value), expected });
}
