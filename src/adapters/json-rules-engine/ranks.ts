import type { Rulebook } from '../../rulebook/types.ts';
import { childrenOf } from '../../rulebook/walk.ts';

/**
 * The conditions that `roots` rest on, each with its rank: 0 for one that names no
 * other, else one more than the highest it names. Conditions in `given` come from
 * outside and are left out. The rulebook must be free of cycles (`checkRules`).
 */
export function ranksOf(
  rulebook: Rulebook,
  roots: Iterable<string>,
  given: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const rankOf = (name: string): number => {
    const known = ranks.get(name);
    if (known !== undefined) return known;
    const condition = given.has(name) ? undefined : rulebook.conditions.get(name);
    if (condition === undefined) return -1;
    const rank = 1 + Math.max(-1, ...childrenOf(condition).map(rankOf));
    ranks.set(name, rank);
    return rank;
  };
  for (const root of roots) rankOf(root);
  return ranks;
}
