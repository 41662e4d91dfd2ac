import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeSet } from '../../src/advise/change-sets.ts';
import { minimalSets } from '../../src/advise/minimal-sets.ts';
import type { Facts, Situation } from '../../src/advise/situation.ts';
import { Work } from '../../src/advise/work.ts';
import type { Placement } from '../../src/facts/placements.ts';
import { textOf } from '../support/advise.ts';

const TARGET: Placement = 'tier-2';
const OTHER: Placement = 'tier-3';

type Families = { readonly possible: readonly ChangeSet[]; readonly certain: readonly ChangeSet[] };

const within = (small: ChangeSet, set: ChangeSet | Facts): boolean =>
  [...small].every(([fact, value]) => set.get(fact) === value);

/** A year in which the target is possible with any set of one family, certain with any of the other. */
function situation({ possible, certain }: Families): Situation {
  const evaluate = (facts: Facts, presume: boolean) => {
    expect(presume).toBe(true);
    if (certain.some((one) => within(one, facts))) return { possible: [TARGET] };
    const both = possible.some((one) => within(one, facts));
    return { possible: both ? [TARGET, OTHER] : [OTHER] };
  };
  return { stated: new Map(), evaluate } as unknown as Situation;
}

const set = (text: string): ChangeSet => new Map([...text].map((fact) => [fact, true] as const));
const sets = (...all: readonly string[]): readonly ChangeSet[] => all.map(set);

function found(families: Families, candidates: readonly ChangeSet[], largest: number) {
  const made = minimalSets(situation(families), candidates, TARGET, largest, new Work());
  const texts = made.sets.map((one) => [...one.keys()].sort().join(''));
  return { texts, larger: made.larger };
}

describe('minimal sets', () => {
  it('are the smallest parts of the candidates that do, possible ones first, then by size', () => {
    const families = { possible: sets('bc'), certain: sets('a', 'bcd') };
    expect(found(families, sets('abcde'), 5)).toEqual({ texts: ['bc', 'a', 'bcd'], larger: false });
  });

  it('every one of them, where all candidates are small enough', () => {
    const text = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {
      minLength: 1,
      maxLength: 4,
    });
    const family = fc.array(
      text.map((one) => one.join('')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(family, family, (possible, certain) => {
        const families = { possible: sets(...possible), certain: sets(...certain) };
        const minimal = (all: readonly ChangeSet[]) =>
          all.filter((one) => !all.some((two) => two.size < one.size && within(two, one)));
        const texts = (all: readonly ChangeSet[]) => all.map((one) => textOf([...one]));
        const wanted = new Set([
          ...texts(minimal([...families.possible, ...families.certain])),
          ...texts(minimal(families.certain)),
        ]);
        const whole = minimalSets(situation(families), sets('abcde'), TARGET, 5, new Work());
        expect(texts(whole.sets).sort()).toEqual([...wanted].sort());
        expect(whole.larger).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('leave out what does not reach the target, and no change at all', () => {
    expect(found({ possible: [], certain: [] }, sets('ab'), 3).texts).toEqual([]);
    expect(found({ possible: sets(''), certain: [] }, sets('ab'), 3).texts).toEqual([]);
    expect(found({ possible: sets(''), certain: sets('b') }, sets('ab'), 3).texts).toEqual(['b']);
  });

  it('tell of a set that is too large only where nothing found is part of it', () => {
    const families = { possible: [], certain: sets('a', 'bcd') };
    expect(found(families, sets('bcd'), 2)).toEqual({ texts: [], larger: true });
    expect(found(families, sets('a', 'abcd'), 2)).toEqual({ texts: ['a'], larger: false });
    expect(found(families, sets('a', 'bcd'), 2)).toEqual({ texts: ['a'], larger: true });
  });

  it('take a candidate that is too large apart, where a part of it is enough', () => {
    const families = { possible: [], certain: sets('bd') };
    expect(found(families, sets('abcd'), 2)).toEqual({ texts: ['bd'], larger: false });
    const possible = { possible: sets('bd'), certain: [] };
    expect(found(possible, sets('abcd'), 2)).toEqual({ texts: ['bd'], larger: false });
  });

  it('do not take a set that makes the target possible for one that makes it certain', () => {
    const families = { possible: sets('a'), certain: sets('abcd') };
    expect(found(families, sets('a', 'abcd'), 2)).toEqual({ texts: ['a'], larger: true });
  });

  it('a set as large as allowed is tried whole', () => {
    const families = { possible: [], certain: sets('bcd') };
    expect(found(families, sets('bcd'), 3)).toEqual({ texts: ['bcd'], larger: false });
  });

  it('stop where the work is spent, and say that there may be more', () => {
    const spent = new Work(0);
    spent.take(1);
    const families = { possible: [], certain: sets('a') };
    const made = minimalSets(situation(families), sets('a'), TARGET, 3, spent);
    expect(made).toEqual({ sets: [], larger: true });
  });

  it('try each set of changes once, in whatever order it is written', () => {
    let tried = 0;
    const counted = situation({ possible: [], certain: [] });
    const evaluate = ((facts, presume) => {
      tried += 1;
      return counted.evaluate(facts, presume);
    }) as Situation['evaluate'];
    const turned = [set('ab'), set('ba')];
    minimalSets({ ...counted, evaluate }, turned, TARGET, 3, new Work());
    expect(tried).toBe(2);
  });

  it('come in order of size, in whatever order the candidates are', () => {
    const families = { possible: [], certain: sets('bcd', 'a', 'ef') };
    const all = sets('bcd', 'ef', 'a');
    expect(found(families, all, 5)).toEqual({ texts: ['a', 'ef', 'bcd'], larger: false });
  });

  it('a fact set otherwise is another change: what is found is then no part of it', () => {
    const no: ChangeSet = new Map([['a', false] as const, ...set('bc')]);
    const families = { possible: [], certain: [...sets('a'), no] };
    expect(found(families, [...sets('a'), no], 2)).toEqual({ texts: ['a'], larger: true });
  });

  /** A search whose work is spent once so many sets were tried: what it finds and tries. */
  function foundWithin(most: number, families: Families, candidates: readonly ChangeSet[]) {
    const work = new Work(most - 1);
    const whole = situation(families);
    let tried = 0;
    const evaluate = ((facts, presume) => {
      work.take(1);
      tried += 1;
      return whole.evaluate(facts, presume);
    }) as Situation['evaluate'];
    const made = minimalSets({ ...whole, evaluate }, candidates, TARGET, 4, work);
    const texts = made.sets.map((one) => [...one.keys()].join(''));
    return { texts, larger: made.larger, tried };
  }

  it('the smallest are tried first, so that they are found where the work runs out', () => {
    const families = { possible: [], certain: sets('ab', 'd') };
    // None, the whole, and each change by itself: then the pairs would follow.
    const short = foundWithin(6, families, sets('abcd'));
    expect(short).toEqual({ texts: ['d'], larger: true, tried: 6 });
    const long = foundWithin(99, families, sets('abcd'));
    expect(long).toMatchObject({ texts: ['d', 'ab'], larger: false });
  });

  it('nothing more is tried once the work is spent', () => {
    const families = { possible: [], certain: sets('a', 'b') };
    const end = (most: number) => foundWithin(most, families, sets('a', 'b'));
    expect(end(2)).toEqual({ texts: [], larger: true, tried: 2 });
    expect(end(3)).toEqual({ texts: ['a'], larger: true, tried: 3 });
    expect(end(4)).toEqual({ texts: ['a', 'b'], larger: false, tried: 3 });
    const large = foundWithin(2, families, sets('acdef', 'bcdef'));
    expect(large).toEqual({ texts: [], larger: true, tried: 2 });
    const part = foundWithin(3, families, sets('acdef', 'bcdef'));
    expect(part).toEqual({ texts: [], larger: true, tried: 3 });
  });
});
