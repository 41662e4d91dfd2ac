import { describe, expect, it } from 'vitest';
import { RulebookError } from '../../../src/kernel/rulebook-error.ts';
import { onePlacement } from '../../../src/testing/theorems/one-placement.ts';
import { clock, texts } from './clock-texts.ts';
import { is, merits, type Rules, rule, smallRulebook, tried } from './small-rulebook.ts';
import { WATCH_LIST } from './watch-list-rules.ts';

const AS_FOUND = { value: { fact: 'merits' }, cause: 'merits' };
const GROUPS = ['no input true', 'fullyMeetsMinimumStandards', 'significantEfforts'];

function wholly(rules: Rules) {
  return onePlacement.prove({ rulebook: smallRulebook({ rules }) });
}

describe('one-placement', () => {
  it('is tried on every code, from every clock for one code of each group', () => {
    expect(tried(onePlacement)).toEqual({ cases: 512 + 7 * 3, counterexamples: [] });
    expect(tried(onePlacement, WATCH_LIST)).toEqual({ cases: 1812, counterexamples: [] });
  });

  it('and where it is not the quick form from every clock for every code', () => {
    expect(wholly({})).toEqual({ cases: 512 + 7 * 512, counterexamples: [] });
  });

  it('lets rules of equal priority hold where they say the same, in any order', () => {
    const again = rule(40, { condition: 'significantEfforts' }, 'merits', {
      cause: 'merits',
      value: 'tier-1',
    });
    expect(tried(onePlacement, { again }).counterexamples).toEqual([]);
  });

  it('fails where two rules of equal priority do not', () => {
    const again = merits(40, { condition: 'significantEfforts' }, 'tier-2');
    expect(tried(onePlacement, { again }).counterexamples.slice(0, 2)).toEqual(
      texts(
        'merits: law of 2001, ',
        'fullyMeetsMinimumStandards+significantEfforts',
        'specialCase+fullyMeetsMinimumStandards+significantEfforts',
      ),
    );
    const other = rule(1, is('clock.previous', 'tier-1'), 'placement', {
      value: 'tier-3',
      cause: 'merits',
    });
    expect(tried(onePlacement, { other }).counterexamples).toEqual(
      texts(`placement: law of 2001, ${clock({ previous: 'tier-1' })}, `, ...GROUPS),
    );
  });

  it('shows the merits no clock: a rule that asks for one does not hold', () => {
    const odd = merits(40, is('clock.run', 0), 'tier-2');
    expect(tried(onePlacement, { odd }).counterexamples).toEqual([]);
  });

  it('fails where no rule places a country', () => {
    const elsewhere = rule(1, is('clock.previous', 'tier-3', 'notEqual'), 'placement', AS_FOUND);
    expect(tried(onePlacement, { 'as-found': elsewhere }).counterexamples).toEqual(
      texts(`placement: law of 2001, ${clock({ previous: 'tier-3' })}, `, ...GROUPS),
    );
    const worse = rule(1, is('merits', 'tier-1', 'notEqual'), 'placement', AS_FOUND);
    const { counterexamples } = tried(onePlacement, { 'as-found': worse });
    expect(counterexamples.slice(0, 2)).toEqual([
      `placement: law of 2001, ${clock({})}, fullyMeetsMinimumStandards`,
      `placement: law of 2001, ${clock({ previous: 'tier-1' })}, fullyMeetsMinimumStandards`,
    ]);
  });

  it('fails where no rule of the merits holds, and cannot group the codes then', () => {
    expect(wholly({ two: null }).counterexamples[0]).toBe(
      'merits: law of 2001, significantEfforts',
    );
    expect(() => tried(onePlacement, { two: null })).toThrow(RulebookError);
  });
});
