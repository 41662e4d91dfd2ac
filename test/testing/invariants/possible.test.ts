import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, type KernelInputs } from '../../../src/kernel/inputs.ts';
import { DEFAULT_RULEBOOK } from '../../../src/rulebook/default.ts';
import {
  completionsStayPossible,
  determinations,
  everyPossibleHasAWitness,
  practiceNeverDecides,
} from '../../../src/testing/invariants/possible.ts';
import { changedRulebook, ruleOf } from '../../support/changed-rulebook.ts';
import { history, MERITS, years } from '../../support/placement-line.ts';
import { turned } from './turned.ts';

const NONE: KernelInputs = {
  specialCase: false,
  notRated: false,
  fullyMeetsMinimumStandards: false,
  policyOrPattern: false,
  significantEfforts: false,
  meetsWatchListCriteria: false,
  waiverGranted: false,
  increasingEfforts: false,
  keyAchievements: false,
};

/** The determinations for some kernel inputs that hold, where some facts are known. */
function stated(holds: KernelInputs, ...known: readonly string[]) {
  const [code = 0] = codesOf({ ...NONE, ...holds });
  return determinations(code, (fact) => known.includes(fact));
}

describe('determinations', () => {
  const rated = {
    specialCase: false,
    minimumStandardsApplicable: true,
    'waiver.granted': false,
    fullyMeetsMinimumStandards: false,
    policyOrPattern: false,
    significantEfforts: false,
    meetsWatchListCriteria: false,
  };

  it('of a country on a tier say each input that a placement turns on', () => {
    expect(stated({})).toEqual(rated);
    for (const name of [
      'fullyMeetsMinimumStandards',
      'policyOrPattern',
      'significantEfforts',
      'meetsWatchListCriteria',
    ] as const)
      expect(stated({ [name]: true })).toEqual({ ...rated, [name]: true });
    expect(stated({ waiverGranted: true })).toEqual({ ...rated, 'waiver.granted': true });
    expect(stated({ increasingEfforts: true, keyAchievements: true })).toEqual(rated);
  });

  it('of a country on no tier say nothing of its merits', () => {
    const none = { specialCase: false, minimumStandardsApplicable: true, 'waiver.granted': false };
    const other = { significantEfforts: true };
    expect(stated({ specialCase: true, ...other })).toEqual({ ...none, specialCase: true });
    expect(stated({ notRated: true, waiverGranted: true, ...other })).toEqual({
      ...none,
      minimumStandardsApplicable: false,
      'waiver.granted': true,
    });
  });

  it('leave what is known as it is', () => {
    expect(stated({}, ...Object.keys(rated))).toEqual({});
    expect(stated({}, 'waiver.granted', 'policyOrPattern')).toEqual({
      specialCase: false,
      minimumStandardsApplicable: true,
      fullyMeetsMinimumStandards: false,
      significantEfforts: false,
      meetsWatchListCriteria: false,
    });
  });
});

describe('a witness', () => {
  const open = history(years(2023, '2'), { year: 2024, facts: { significantEfforts: false } });

  it('does not contradict itself: Tier 1 for an idle waiver has none', () => {
    const rulebook = changedRulebook((files) => {
      const rule = ruleOf(files, 'waiver');
      rule.conditions = { condition: 'waiverGranted' };
      rule.event = { type: 'placement', params: { value: 'tier-2', cause: 'merits' } };
    });
    expect(everyPossibleHasAWitness.check(open)).toBe('holds');
    expect(everyPossibleHasAWitness.check(open, { rulebook })).toEqual({
      fault: 'no completion gives tier-2',
    });
  });

  it('is looked for of each placement, and all that have none are named', () => {
    const pattern = history(years(2023, '2'), {
      year: 2024,
      facts: { fullyMeetsMinimumStandards: false, policyOrPattern: true },
    });
    expect(everyPossibleHasAWitness.check(pattern)).toBe('holds');
    const found = turned(
      (options) => everyPossibleHasAWitness.check(pattern, options),
      'readings',
      { policyOrPattern: 'weighed' },
      { policyOrPattern: 'forces-tier-3' },
    );
    expect(found).toContainEqual({
      fault: 'no completion gives tier-2, tier-2-watch-list',
    });
  });
});

describe('completions that are drawn', () => {
  const drawn = () =>
    fc
      .sample(completionsStayPossible.arbitrary(), { numRuns: 70, seed: 20_001_028 })
      .map(({ facts }) => facts);

  it('are that a country is on no tier, or what its tier turns on', () => {
    const kinds = drawn().map((facts) => {
      if (facts['minimumStandardsApplicable'] === false) return Object.keys(facts).join();
      return facts['specialCase'] === true ? Object.keys(facts).join() : 'rated';
    });
    expect(new Set(kinds)).toEqual(new Set(['specialCase', 'minimumStandardsApplicable', 'rated']));
    expect(kinds.filter((kind) => kind === 'rated').length).toBeGreaterThan(35);
  });

  it('state each fact, true and false, or leave it open', () => {
    const rated = drawn().filter((facts) => facts['specialCase'] === false);
    const names = new Set(rated.flatMap((facts) => Object.keys(facts)));
    expect(names).toEqual(
      new Set([
        'specialCase',
        'fullyMeetsMinimumStandards',
        'policyOrPattern',
        'significantEfforts',
        'meetsWatchListCriteria',
        'waiver.granted',
        'increasingEfforts',
        'proportionalConcreteActions',
      ]),
    );
    for (const name of names)
      if (name !== 'specialCase')
        expect(new Set(rated.map((facts) => facts[name])), name).toEqual(
          new Set([undefined, true, false]),
        );
  });
});

describe('what is found of the unknown', () => {
  it('is apart where it contradicts what is stated', () => {
    const unmet = history(years(2023, '2'), { year: 2024, waiver: { writtenPlan: false } });
    const facts = { 'waiver.granted': true };
    expect(completionsStayPossible.check({ history: unmet, facts })).toBe('apart');
    expect(completionsStayPossible.check({ history: unmet, facts: { specialCase: true } })).toBe(
      'holds',
    );
  });
});

describe('practice', () => {
  it('is switched off in one way at least', () => {
    const drawn = fc.sample(practiceNeverDecides.arbitrary(), { numRuns: 60, seed: 20_001_028 });
    const sizes = new Set(drawn.map(({ off }) => off.length));
    expect(sizes).toEqual(new Set([1, 2, 3, 4]));
  });

  it('does not change which findings decide', () => {
    const compliant = history(years(2023, '2'), { year: 2024, facts: MERITS['tier-1'] });
    const value = { history: compliant, off: ['unanimity'] as const };
    // For Tier 1 it is the same whether a country is a special case, where that is Tier 1 too.
    const special = changedRulebook((files) => {
      ruleOf(files, 'special-case').event = {
        type: 'merits',
        params: { value: 'tier-1', cause: 'merits' },
      };
    });
    expect(practiceNeverDecides.check(value)).toBe('holds');
    const found = turned(
      (options) => practiceNeverDecides.check(value, options),
      'rulebook',
      DEFAULT_RULEBOOK,
      special,
    );
    expect(found).toContainEqual({ fault: 'unanimity off: tier-1' });
  });
});
