import type { Placement } from '../facts/placements.ts';
import type { ChangeSet } from './change-sets.ts';
import type { Situation } from './situation.ts';
import type { Work } from './work.ts';

/** 0: the target is not possible. 1: it is possible. 2: it is the only placement possible. */
type Rank = 0 | 1 | 2;

/** The minimal sets, and whether there are minimal ones that were too large. */
export interface MinimalSets {
  readonly sets: readonly ChangeSet[];
  readonly larger: boolean;
}

/**
 * Takes candidates apart into the smallest subsets that make the target possible, and the
 * smallest that make it certain. Every subset of a set of at most `largest` changes is
 * tried. A larger one only tells that there is more, unless what is found is part of it.
 * A set of no changes is no advice and is left out. Where the work is spent the search ends:
 * what is found by then stands, and `larger` is true.
 */
export function minimalSets(
  situation: Situation,
  candidates: readonly ChangeSet[],
  target: Placement,
  largest: number,
  work: Work,
): MinimalSets {
  const rank = ranking(situation, target);
  const none = rank([]);
  const kept = new Map<string, { readonly set: Entries; readonly rank: Rank }>();
  const levels = ([1, 2] as const).filter((level) => level > none);
  const keep = (set: Entries): void => {
    kept.set(keyOf(set), { set, rank: rank(set) });
  };
  const oversize: { readonly set: Entries; readonly level: Rank }[] = [];
  for (const candidate of candidates) {
    if (work.spent) break;
    const set = [...candidate];
    for (const level of levels.filter((one) => rank(set) >= one)) {
      if (set.length > largest) oversize.push({ set, level });
      else
        for (const subset of smallestWithin(set, (one) => rank(one) >= level, work)) keep(subset);
    }
  }
  let larger = work.spent;
  for (const { set, level } of oversize) {
    if (work.spent) break;
    const covered = [...kept.values()].some((one) => one.rank >= level && within(one.set, set));
    if (covered) continue;
    const reduced = reducedOf(set, (one) => rank(one) >= level);
    if (reduced.length > largest || work.spent) larger = true;
    else keep(reduced);
  }
  const sets = [...kept.values()]
    .sort((a, b) => a.rank - b.rank || a.set.length - b.set.length)
    .map(({ set }) => new Map(set));
  return { sets, larger };
}

type Entries = readonly (readonly [fact: string, value: boolean | number])[];

/** What a set of changes does, each worked out once. */
function ranking(situation: Situation, target: Placement): (set: Entries) => Rank {
  const known = new Map<string, Rank>();
  return (set) => {
    const key = keyOf(set);
    const found = known.get(key);
    if (found !== undefined) return found;
    const { possible } = situation.evaluate(new Map([...situation.stated, ...set]), true);
    const made = possible.includes(target) ? (possible.length === 1 ? 2 : 1) : 0;
    known.set(key, made);
    return made;
  };
}

/** Subsets that are enough and have no proper subset that is. */
function smallestWithin(
  set: Entries,
  isEnough: (subset: Entries) => boolean,
  work: Work,
): readonly Entries[] {
  const masks = Array.from({ length: 1 << set.length }, (_one, mask) => mask);
  const found: number[] = [];
  for (const mask of masks.sort((a, b) => bits(a) - bits(b))) {
    if (found.some((smaller) => (mask & smaller) === smaller)) continue;
    // Smaller subsets were tried before, so that what is found by then is smallest.
    if (work.spent) break;
    if (isEnough(chosen(set, mask))) found.push(mask);
  }
  return found.map((mask) => chosen(set, mask));
}

/** Leaves out one change after the other while the rest is enough. */
function reducedOf(set: Entries, isEnough: (subset: Entries) => boolean): Entries {
  let left = set;
  for (const change of set) {
    const without = left.filter((one) => one !== change);
    if (isEnough(without)) left = without;
  }
  return left;
}

function chosen(set: Entries, mask: number): Entries {
  return set.filter((_change, at) => (mask & (1 << at)) !== 0);
}

function bits(mask: number): number {
  return mask.toString(2).replaceAll('0', '').length;
}

function within(smaller: Entries, set: Entries): boolean {
  return smaller.every(([fact, value]) =>
    set.some(([name, one]) => name === fact && one === value),
  );
}

function keyOf(set: Entries): string {
  return set
    .map(([fact, value]) => `${fact}=${value}`)
    .sort()
    .join('&');
}
