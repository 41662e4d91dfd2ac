import { isPlacement, PLACEMENTS, type Placement } from '../facts/placements.ts';
import { describeValue } from '../problems/describe.ts';
import { nearest } from '../problems/nearest.ts';
import { problem } from '../problems/problem.ts';
import { ProblemsError } from '../problems/problems-error.ts';

/**
 * The placement asked for, as given.
 *
 * @throws ProblemsError `advice.unknown-target` with the allowed names and the nearest.
 */
export function targetOf(target: unknown): Placement {
  if (isPlacement(target)) return target;
  const closest = typeof target === 'string' ? nearest(target, PLACEMENTS) : null;
  const params = { found: describeValue(target), allowed: PLACEMENTS, nearest: closest };
  throw new ProblemsError([problem('advice.unknown-target', ['target'], params)]);
}
