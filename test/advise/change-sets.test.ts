import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeSet, ChangeSets } from '../../src/advise/change-sets.ts';
import { Work } from '../../src/advise/work.ts';

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

  it('what was cut stays cut, on whichever side it was', () => {
    const cut = ChangeSets.from([new Map([['a', true]])], true);
    const whole = ChangeSets.one('b', true);
    expect([cut.or(whole).cut, whole.or(cut).cut, whole.or(whole).cut]).toEqual([
      true,
      true,
      false,
    ]);
    const joined = [cut.and(whole, LARGEST), whole.and(cut, LARGEST), whole.and(whole, LARGEST)];
    expect(joined.map((one) => one.cut)).toEqual([true, true, false]);
  });

  it('too large together is left out, as large as allowed is kept', () => {
    const [ab, cd] = [
      ChangeSets.one('a', true).and(ChangeSets.one('b', true), 2),
      ChangeSets.one('c', true).and(ChangeSets.one('d', true), 2),
    ];
    expect([textsOf(ab), ab.cut]).toEqual([['a=true b=true'], false]);
    expect([textsOf(ab.and(cd, 3)), ab.and(cd, 3).cut]).toEqual([[], true]);
    expect([ab.and(cd, 4).sets.length, ab.and(cd, 4).cut]).toEqual([1, false]);
  });

  it('are cut where the work is not left to join or to compare them all', () => {
    const two = ChangeSets.one('a', true).or(ChangeSets.one('b', true));
    const other = ChangeSets.one('c', true);
    const some = two.and(other, LARGEST, new Work(40));
    expect([textsOf(some), some.cut]).toEqual([[], true]);
    const all = two.and(other, LARGEST, new Work(80));
    expect([all.sets.length, all.cut]).toEqual([2, false]);
    const compared = two.or(other, new Work(4));
    expect([textsOf(compared), compared.cut]).toEqual([['a=true', 'b=true'], true]);
    expect(two.or(other, new Work(9)).cut).toBe(false);
  });

  it('a family of very many sets is cut, and says so', () => {
    const many = Array.from({ length: 4100 }, (_one, at) => new Map([[`f${at}`, true]]));
    const family = ChangeSets.from(many, false);
    expect([family.sets.length, family.cut]).toEqual([4000, true]);
  });
});
