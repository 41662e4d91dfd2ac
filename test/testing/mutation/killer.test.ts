import { describe, expect, it } from 'vitest';
import { type LawVersion, lawOf } from '../../../src/law/law.ts';
import type { Rulebook } from '../../../src/rulebook/types.ts';
import { killerWith } from '../../../src/testing/mutation/killer.ts';
import type { Mutant } from '../../../src/testing/mutation/mutant.ts';
import { CLOCK, factsCase, smallCase } from './small-cases.ts';
import { HEAD, named, smallRulebook, yes } from './small-rulebook.ts';

/** A mutant as far as a killer looks at it. */
function mutantOf(target: string, laws?: Mutant['laws']): Mutant {
  const difference = { kind: 'order' } as const;
  const rulebook = () => smallRulebook();
  const one: Mutant = { id: 'i', target, mutator: 'negate', change: '', difference, rulebook };
  return laws === undefined ? one : { ...one, laws };
}

const RIGHT = smallRulebook();
/** Significant efforts count for nothing. */
const WRONG = smallRulebook({
  rules: {
    good: { conditions: yes('law.traffickingExtentDirection') },
    bad: { conditions: { not: yes('law.traffickingExtentDirection') } },
  },
});
/** Help alone no longer makes significant efforts. */
const UNHELPED = smallRulebook({
  conditions: {
    significantEfforts: {
      ...HEAD,
      decidedBy: 'significantEfforts',
      all: [yes('countryOfOrigin'), named('helped')],
    },
  },
});
/** No determination settles significant efforts. */
const UNDECIDED = smallRulebook({
  conditions: { significantEfforts: { ...HEAD, all: [yes('countryOfOrigin')] } },
});
const MADE = { significantEfforts: true };
const made = (id: string, about: readonly string[] = []) =>
  factsCase(id, MADE, { placement: 'tier-2' }, { about });

describe('a case that tells a mutant', () => {
  it('is the first that fails, among those that speak of its target', () => {
    const cases = [made('other'), made('about', ['good']), made('more', ['good', 'bad'])];
    const killer = killerWith(cases);
    expect(killer.byCase(mutantOf('good'), WRONG, 'likely')).toBe('about');
    expect(killer.byCase(mutantOf('bad'), WRONG, 'likely')).toBe('more');
    expect(killer.byCase(mutantOf('good'), RIGHT, 'likely')).toBeNull();
  });

  it('is sought among the others after that', () => {
    const killer = killerWith([made('about', ['good']), made('other'), made('last')]);
    expect(killer.byCase(mutantOf('fall'), WRONG, 'likely')).toBeNull();
    expect(killer.byCase(mutantOf('good'), WRONG, 'rest')).toBe('other');
    expect(killer.byCase(mutantOf('good'), RIGHT, 'rest')).toBeNull();
  });

  it('speaks of the conditions that it expects something of', () => {
    const conditions = { significantEfforts: 'holds', limitReached: 'fails' };
    const killer = killerWith([factsCase('expects', MADE, { conditions })]);
    for (const target of ['significantEfforts', 'limitReached']) {
      expect(
        killer.byCase(
          mutantOf(target),
          smallRulebook({ conditions: { [target]: null } }),
          'likely',
        ),
      ).toBe('expects');
    }
    expect(killer.byCase(mutantOf('good'), WRONG, 'likely')).toBeNull();
  });

  it('is tried first the next time, before those that speak of the target', () => {
    const helped = factsCase('helped', { countryOfOrigin: true }, { placement: 'tier-2' });
    const killer = killerWith([made('about', ['good']), helped, made('last')]);
    expect(killer.byCase(mutantOf('good'), UNHELPED, 'likely')).toBeNull();
    expect(killer.byCase(mutantOf('good'), UNHELPED, 'rest')).toBe('helped');
    const first = (rulebook: Rulebook) => killer.byCase(mutantOf('good'), rulebook, 'likely');
    // The wrong rulebook fails every case: what it is told by is what is tried first.
    expect([UNHELPED, WRONG].map(first)).toEqual(['helped', 'helped']);
    expect([UNDECIDED, WRONG].map(first)).toEqual(['about', 'about']);
    expect([UNHELPED, WRONG].map(first)).toEqual(['helped', 'helped']);
    expect(killer.byCase(mutantOf('bad'), WRONG, 'likely')).toBeNull();
  });
});

describe('a case tells a mutant', () => {
  const killed = (one: ReturnType<typeof smallCase>, rulebook: Rulebook, laws?: Mutant['laws']) =>
    killerWith([one]).byCase(mutantOf('x', laws), rulebook, 'rest') === one.id;

  it('by any of its years', () => {
    const years = [2024, 2025].map((year) => ({ year, facts: MADE }));
    const history = { country: 'THA', years };
    const expected = years.map(({ year }) => ({ year, placement: 'tier-2' }));
    expect(killed(smallCase('both', { history, expect: expected }), RIGHT)).toBe(false);
    const wrong = [...expected, { year: 2024, cause: 'waiver' }];
    expect(killed(smallCase('one', { history, expect: wrong }), RIGHT)).toBe(true);
  });

  it('by a year that has no answer', () => {
    const history = { country: 'THA', years: [{ year: 2024, facts: MADE }] };
    const early = smallCase('early', { history, expect: [{ year: 2020 }, { year: 2024 }] });
    expect(killed(early, RIGHT)).toBe(true);
  });

  it('by another law', () => {
    const laws = (year: number): LawVersion => {
      const law = lawOf(year);
      return { ...law, parameters: { ...law.parameters, watchListLimit: 3 } };
    };
    const resume = [{ ...CLOCK, run: 2 }];
    const fallen = factsCase('fallen', MADE, { placement: 'tier-3' }, { resume });
    expect(killed(fallen, RIGHT)).toBe(false);
    expect(killed(fallen, RIGHT, laws)).toBe(true);
  });

  it('by a gap in the rules, and by no fault of another kind', () => {
    expect(killed(made('gap'), smallRulebook({ rules: { good: null } }))).toBe(true);
    const laws = (): LawVersion => {
      throw new Error('mine');
    };
    expect(() => killed(made('thrown'), RIGHT, laws)).toThrow('mine');
  });
});
