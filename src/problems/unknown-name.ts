import { nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';

/** Longer lists of allowed names are left out of a problem: the nearest says more. */
const MOST_NAMES = 20;
/** Longest name of an unknown key that is told, in characters. */
const LONGEST_NAME = 100;

/** The problem of a key that the object at `path` does not have (`input.unknown-name`). */
export function unknownName(
  path: Problem['path'],
  key: string,
  allowed: readonly string[],
): Problem {
  const found = key.length > LONGEST_NAME ? `${key.slice(0, LONGEST_NAME)}\u2026` : key;
  return problem('input.unknown-name', [...path, found], {
    found,
    nearest: nearest(key, allowed),
    allowed: allowed.length <= MOST_NAMES ? allowed : [],
  });
}
