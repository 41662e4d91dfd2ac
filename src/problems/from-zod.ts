import type * as z from 'zod/mini';
import { describeValue } from './describe.ts';
import { nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';
import { unknownName } from './unknown-name.ts';

type Issue = z.core.$ZodIssue;

type Path = readonly (string | number)[];

/**
 * Turns what zod found into our coded problems, one for each fault. `raw` is the input,
 * from which the offending value is read; `allowedKeys` answers which keys an object at a
 * path may have, for the nearest name.
 */
export function problemsFromZod(
  issues: readonly Issue[],
  raw: unknown,
  allowedKeys: (path: Path) => readonly string[],
  base: Path = [],
): readonly Problem[] {
  return withoutRepeats(issues).flatMap((issue) => {
    const path: Path = [
      ...base,
      ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
    ];
    const found = valueAt(raw, path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownName(path, key, allowedKeys(path)));
      case 'invalid_value':
        return [
          found === undefined
            ? missing(path, 'a text')
            : notAllowed(path, found, issue.values.map(String)),
        ];
      case 'invalid_union':
        return union(issue, raw, path, found, allowedKeys);
      case 'invalid_type':
        return [wrongType(path, found, issue.expected)];
      case 'too_small':
        return [
          problem('input.too-small', path, {
            found: describeValue(found),
            minimum: Number(issue.minimum),
          }),
        ];
      case 'too_big':
        return [
          problem('input.too-big', path, {
            found: describeValue(found),
            maximum: Number(issue.maximum),
          }),
        ];
      case 'invalid_format':
        return [
          problem('input.bad-format', path, { found: describeValue(found), format: issue.format }),
        ];
      default:
        return [problem('input.not-allowed', path, { found: describeValue(found) })];
    }
  });
}

/**
 * A number out of bounds may break two of them: told once. What has the wrong type is not
 * also too long: a bound on texts is tried on lists too.
 */
function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const placeOf = ({ path }: Issue): string => path.map(String).join(' ');
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(placeOf));
  const bounds = new Set<string>();
  return issues.filter((issue) => {
    if (issue.code !== 'too_big' && issue.code !== 'too_small') return true;
    const place = placeOf(issue);
    const key = `${issue.code} ${place}`;
    if (bounds.has(key) || mistyped.has(place)) return false;
    bounds.add(key);
    return true;
  });
}

/** A fact is a plain value or an object: the branch that fits what was given speaks. */
function union(
  issue: z.core.$ZodIssueInvalidUnion,
  raw: unknown,
  path: Path,
  found: unknown,
  allowedKeys: (path: Path) => readonly string[],
): readonly Problem[] {
  const [plain, stated] = issue.errors;
  const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
  return problemsFromZod((isObject ? stated : plain) ?? [], raw, allowedKeys, path);
}

function wrongType(path: Path, found: unknown, expected: string): Problem {
  if (found === undefined) return missing(path, named(expected));
  if (typeof found === 'number' && !Number.isFinite(found)) {
    return problem('input.not-finite', path, { found: String(found) });
  }
  return problem('input.wrong-type', path, {
    found: describeValue(found),
    expected: named(expected),
  });
}

function missing(path: Path, expected: string): Problem {
  return problem('input.missing', path, { expected });
}

function notAllowed(path: Path, found: unknown, allowed: readonly string[]): Problem {
  return problem('input.not-allowed', path, {
    found: describeValue(found),
    allowed,
    nearest: typeof found === 'string' ? nearest(found, allowed) : null,
  });
}

function named(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    string: 'a text',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  };
  return names[expected] ?? expected;
}

/** The value at a path, own properties only. */
function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
