import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeSet, ChangeSets } from '../../src/advise/change-sets.ts';

const LARGEST = 3;

const sets = fc
  .array(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean(), { maxKeys: 3 }), {
    maxLength: 5,
  })
  .map((all) => all.map((one): ChangeSet => new Map(Object.entries(one))));

const textOf = (set: ChangeSet): string =>
  [...set]
    .map(([fact, value]) => `${fact}=${value}`)
    .sort()
    .join(' ');

function minimal(all: readonly ChangeSet[]): readonly string[] {
  const covers = (small: ChangeSet, set: ChangeSet) =>
    small.size < set.size && [...small].every(([fact, value]) => set.get(fact) === value);
  const kept = all.filter((set) => !all.some((small) => covers(small, set)));
  return [...new Set(kept.map(textOf))].sort();
}

const textsOf = (family: ChangeSets): readonly string[] => family.sets.map(textOf).sort();

describe('change sets', () => {
  it('keep the minimal ones, in a family and in either of two', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        expect(textsOf(ChangeSets.from(a, false))).toEqual(minimal(a));
        const either = ChangeSets.from(a, false).or(ChangeSets.from(b, false));
        expect(textsOf(either)).toEqual(minimal([...a, ...b]));
        expect(either.cut).toBe(false);
      }),
    );
  });

  it('go together where they do not disagree, and say when one was too large', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const joined = a.flatMap((one) =>
          b.flatMap((other) => {
            const disagree = [...one].some(
              ([fact, value]) => other.has(fact) && other.get(fact) !== value,
            );
            return disagree ? [] : [new Map([...one, ...other])];
          }),
        );
        const both = ChangeSets.from(a, false).and(ChangeSets.from(b, false), LARGEST);
        const small = joined.filter((set) => set.size <= LARGEST);
        expect(textsOf(both)).toEqual(minimal(small));
        if (minimal(joined).length > both.sets.length) expect(both.cut).toBe(true);
        if (joined.length === small.length) expect(both.cut).toBe(false);
      }),
    );
  });

  it('no way together with any is none; nothing needed changes nothing', () => {
    const one = ChangeSets.one('a', true);
    expect(textsOf(one.and(ChangeSets.none(), LARGEST))).toEqual([]);
    expect(textsOf(one.and(ChangeSets.empty(), LARGEST))).toEqual(['a=true']);
    expect(textsOf(one.or(ChangeSets.empty()))).toEqual(['']);
    expect(textsOf(one.or(ChangeSets.none()))).toEqual(['a=true']);
  });

  it('a family of very many sets is cut, and says so', () => {
    const many = Array.from({ length: 4100 }, (_one, at) => new Map([[`f${at}`, true]]));
    const family = ChangeSets.from(many, false);
    expect([family.sets.length, family.cut]).toEqual([4000, true]);
  });
});
