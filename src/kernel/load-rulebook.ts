import type { Problem, Result } from '../problems/problem.ts';
import { readRulebook } from '../rulebook/read.ts';
import type { Rulebook } from '../rulebook/types.ts';
import { checkRules } from './check-rules.ts';

/**
 * Loads a rulebook from parsed JSON files by name: the door for rulebooks that are not
 * ours. Returns it only if nothing is wrong with it, else every problem at once, with the
 * file, the path and the nearest name: `input.*` for the shape, `rulebook.*` for the rest.
 * Warnings of `checkRules` do not stand in the way.
 *
 * @example
 * ```ts
 * import { loadRulebook } from 'tvpa-tiers';
 *
 * const result = loadRulebook({ mine: { title: 'Mine', cite: 'none', conditions: {}, rules: {} } });
 * result.ok ? [] : result.problems.map((one) => [one.code, one.path.join('/')]);
 * // => [['input.wrong-type', 'mine/rules']]
 * ```
 */
export function loadRulebook(files: Readonly<Record<string, unknown>>): Result<Rulebook> {
  const read = readRulebook(files);
  if (!read.ok) return read;
  const errors = checkRules(read.value).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return read;
  return { ok: false, problems: errors.map(plain) };
}

function plain({ code, path, params }: Problem): Problem {
  return { code, path, params };
}
