import { describe, expect, it } from 'vitest';
import { betterFindings } from '../../../src/testing/theorems/better-findings.ts';
import { inputsToldApart } from '../../../src/testing/theorems/inputs-told-apart.ts';
import { practiceIsNotLaw } from '../../../src/testing/theorems/practice-is-not-law.ts';
import { clock, texts } from './clock-texts.ts';
import { ALWAYS, is, merits, rule, smallRulebook, tried } from './small-rulebook.ts';
import { WATCH_LIST } from './watch-list-rules.ts';

const PREVIOUS = ['none', 'tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3'] as const;

/** The first five findings in which one input holds that matters, and perhaps others. */
function withOthers(input: string): readonly string[] {
  return ['', 'specialCase+', 'notRated+', 'specialCase+notRated+'].map((one) => `${one}${input}`);
}

describe('better-findings', () => {
  it('is tried on every code, for each of six inputs that may turn better', () => {
    // Seven clocks; half of the codes have room for each of the six.
    expect(tried(betterFindings)).toEqual({ cases: 7 * 6 * 256, counterexamples: [] });
  });

  it.each([
    ['fullyMeetsMinimumStandards', true, 'tier-3'],
    ['policyOrPattern', false, 'tier-1'],
    ['significantEfforts', true, 'tier-3'],
    ['meetsWatchListCriteria', false, 'tier-1'],
    ['waiverGranted', true, 'tier-3'],
    ['increasingEfforts', true, 'tier-3'],
  ] as const)('fails where the merits turn against %s: %s', (input, favourable, value) => {
    const odd = merits(90, { condition: input }, value);
    // Both are always Tier 2 without it; the placement does not show it.
    const rules = {
      one: merits(40, { condition: 'fullyMeetsMinimumStandards' }, 'tier-2'),
      three: merits(10, { not: { condition: 'significantEfforts' } }, 'tier-2'),
      'as-found': rule(1, ALWAYS, 'placement', { value: 'tier-1', cause: 'merits' }),
      odd,
    };
    const { counterexamples } = tried(betterFindings, rules);
    const turned = `, then ${input}=${favourable}`;
    const inputs = favourable ? 'no input true' : input;
    expect(counterexamples[0]).toBe(`law of 2001, ${clock({})}, ${inputs}${turned}`);
    expect(counterexamples).toHaveLength(5);
    expect(counterexamples.every((one) => one.endsWith(turned))).toBe(true);
  });

  it('fails where a placement does not follow merits that get better', () => {
    const worse = rule(2, { condition: 'waiverGranted' }, 'placement', {
      value: 'tier-3',
      cause: 'waiver',
    });
    const { counterexamples } = tried(betterFindings, { worse });
    expect(counterexamples.slice(0, 4)).toEqual(
      withOthers('fullyMeetsMinimumStandards').map(
        (inputs) => `law of 2001, ${clock({})}, ${inputs}, then waiverGranted=true`,
      ),
    );
  });
});

describe('inputs-told-apart', () => {
  it('is tried on every code, and once more for each group', () => {
    // Three rules of the merits with and without a waiver: six groups for each clock.
    expect(tried(inputsToldApart)).toEqual({ cases: 7 * (512 + 6), counterexamples: [] });
    expect(tried(inputsToldApart, WATCH_LIST)).toEqual({
      cases: 38 * (512 + 8),
      counterexamples: [],
    });
  });

  it('fails where the procedure looks at another finding', () => {
    const spent = rule(2, { condition: 'keyAchievements' }, 'placement', {
      value: 'tier-3',
      cause: 'merits',
    });
    const { counterexamples } = tried(inputsToldApart, { spent });
    expect(counterexamples.slice(0, 4)).toEqual(
      texts(`law of 2001, ${clock({})}, `, ...withOthers('keyAchievements')),
    );
  });

  it('fails where an outcome is not among those of the codes that stand for the others', () => {
    const rulebook = smallRulebook();
    // The cause is taken over from an input that no condition reads.
    const params = { value: { fact: 'merits' }, cause: { fact: 'waiverGranted' } };
    const rules = rulebook.rules.map((one) =>
      one.name === 'as-found' ? { ...one, event: { type: 'placement', params } } : one,
    );
    const { counterexamples } = inputsToldApart.prove({ rulebook: { ...rulebook, rules } });
    expect(counterexamples).toEqual([
      'nothing taken for 6 three true',
      'nothing taken for 6 one true',
      'nothing taken for 6 two true',
      'nothing taken for 0 three true',
      'nothing taken for 0 one true',
    ]);
  });
});

describe('practice-is-not-law', () => {
  const reads = (name: string, value: string) => {
    const all = [{ condition: 'keyAchievements' }, is(`reading.${name}`, value)];
    return { read: merits(50, { all }, 'tier-3') };
  };

  it('is tried with each of four switches off, and with all of them', () => {
    // Seven clocks, and one code for each of three rules of the merits.
    expect(tried(practiceIsNotLaw)).toEqual({ cases: 5 * 7 * 3, counterexamples: [] });
  });

  it('looks at the codes that either side tells apart', () => {
    const odd = (value: string) =>
      rule(
        1,
        { all: [{ condition: 'increasingEfforts' }, is('reading.unanimity', value)] },
        'unexpected',
        {
          practice: 'unanimity',
        },
      );
    // Told apart by what is expected: by default, or with the switch off, which is so twice.
    expect(tried(practiceIsNotLaw, { odd: odd('on') })).toEqual({
      cases: 5 * 7 * 6,
      counterexamples: [],
    });
    expect(tried(practiceIsNotLaw, { odd: odd('off') })).toEqual({
      cases: (3 * 3 + 2 * 6) * 7,
      counterexamples: [],
    });
  });

  it.each([
    ['ratedAgain', 'on'],
    ['unanimity', 'off'],
    ['risingFromTier3', 'off'],
    ['increasingEfforts', 'on'],
  ])('fails where %s decides the merits', (name, value) => {
    const { counterexamples } = tried(practiceIsNotLaw, reads(name, value));
    expect(counterexamples).toEqual(
      PREVIOUS.map(
        (previous) => `${name} off: law of 2001, ${clock({ previous })}, keyAchievements`,
      ),
    );
  });

  it('fails where all four together decide them', () => {
    const off = ['ratedAgain', 'unanimity', 'risingFromTier3', 'increasingEfforts'].map((name) =>
      is(`reading.${name}`, 'off'),
    );
    const all = [{ condition: 'keyAchievements' }, ...off];
    const { counterexamples } = tried(practiceIsNotLaw, { read: merits(50, { all }, 'tier-3') });
    const names = 'risingFromTier3+increasingEfforts+ratedAgain+unanimity';
    expect(counterexamples[0]).toBe(`${names} off: law of 2001, ${clock({})}, keyAchievements`);
  });

  it('lets the legal readings decide them', () => {
    expect(tried(practiceIsNotLaw, reads('specialCase', 'reset'))).toEqual({
      cases: 5 * 7 * 7,
      counterexamples: [],
    });
  });
});
