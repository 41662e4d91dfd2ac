import { describe, expect, it } from 'vitest';
import { STATE_COUNT } from '../../../src/kernel/state.ts';
import { pastThroughState } from '../../../src/testing/theorems/past-through-state.ts';
import { ruleOrder } from '../../../src/testing/theorems/rule-order.ts';
import { stateSerialises } from '../../../src/testing/theorems/state-serialises.ts';
import { clock, texts } from './clock-texts.ts';
import { merits, rule, tried } from './small-rulebook.ts';
import { NO_TIER, WATCH_LIST } from './watch-list-rules.ts';

describe('past-through-state', () => {
  it('is tried on every clock, for one code of each group', () => {
    expect(tried(pastThroughState)).toEqual({ cases: 7 * 3, counterexamples: [] });
    expect(tried(pastThroughState, WATCH_LIST)).toEqual({ cases: 276, counterexamples: [] });
    expect(tried(pastThroughState, NO_TIER)).toEqual({ cases: 2 * 7 * 5, counterexamples: [] });
  });
});

describe('state-serialises', () => {
  it('is tried on every clock that can be written down, and on those that are reached', () => {
    expect(tried(stateSerialises)).toEqual({ cases: STATE_COUNT + 7, counterexamples: [] });
  });
});

describe('rule-order', () => {
  it('is tried with the rules compiled again, and turned round', () => {
    // Every code from one clock, one code of each group from the six others.
    expect(tried(ruleOrder)).toEqual({ cases: 2 * (512 + 6 * 3), counterexamples: [] });
  });

  it('lets practices be named in any order', () => {
    const practice = (name: string) =>
      rule(1, { condition: 'increasingEfforts' }, 'unexpected', { practice: name });
    const rules = { odd: practice('unanimity'), even: practice('ratedAgain') };
    expect(tried(ruleOrder, rules)).toEqual({
      cases: 2 * (512 + 6 * 6),
      counterexamples: [],
    });
  });

  it('fails where two rules of equal priority disagree', () => {
    const again = merits(40, { condition: 'significantEfforts' }, 'tier-2');
    const both = 'fullyMeetsMinimumStandards+significantEfforts';
    const { counterexamples } = tried(ruleOrder, { again });
    expect(counterexamples.slice(0, 2)).toEqual(
      texts(`law of 2001, ${clock({})}, `, both, `specialCase+${both}`),
    );
    const worse = rule(1, { condition: 'significantEfforts' }, 'placement', {
      value: 'tier-3',
      cause: 'merits',
    });
    expect(tried(ruleOrder, { worse }).counterexamples[0]).toBe(
      `law of 2001, ${clock({})}, significantEfforts`,
    );
  });
});
