import { describe, expect, it } from 'vitest';
import type { Cause } from '../../../src/facts/causes.ts';
import { INITIAL_STATE, stateIndex } from '../../../src/kernel/state.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import { type WhatIfYear, whatIfLawsDecide } from '../../../src/testing/invariants/what-if.ts';
import { changedRulebook, ruleOf } from '../../support/changed-rulebook.ts';
import { brokenKernel } from './broken-kernel.ts';

const inputs = {
  specialCase: false,
  notRated: false,
  fullyMeetsMinimumStandards: false,
  policyOrPattern: false,
  significantEfforts: true,
  meetsWatchListCriteria: false,
  waiverGranted: true,
  increasingEfforts: false,
  keyAchievements: false,
};
const under = (overlay: WhatIfYear['overlay']): WhatIfYear => ({
  overlay,
  readings: DEFAULT_READINGS,
  clock: { state: INITIAL_STATE, year: 2024 },
  inputs,
});

/** Rules by which whoever has a waiver is placed on the merits for that cause, clock or not. */
const placedFor = (cause: Cause) =>
  changedRulebook((files) => {
    const rule = ruleOf(files, 'waiver');
    rule.conditions = { condition: 'waiverGranted' };
    rule.event = { type: 'placement', params: { value: { fact: 'merits' }, cause } };
  });

describe('a law without a clock', () => {
  const clockless = under({ parameters: { clock: false } });

  it('places nobody for its sake, be it by a waiver or by a downgrade', () => {
    expect(whatIfLawsDecide.check(clockless)).toBe('holds');
    for (const cause of ['waiver', 'automatic-downgrade'] as const)
      expect(whatIfLawsDecide.check(clockless, { rulebook: placedFor(cause) })).toEqual({
        fault: `${cause} without a clock`,
      });
    expect(whatIfLawsDecide.check(clockless, { rulebook: placedFor('merits') })).toBe('holds');
  });

  it('and one with a clock may', () => {
    const clocked = under({ parameters: { clock: true } });
    expect(whatIfLawsDecide.check(clocked, { rulebook: placedFor('waiver') })).toBe('holds');
  });
});

describe('the next clock', () => {
  it('remembers the placement', () => {
    // Without an overlay of any effect the law is the one of the year.
    const value = { ...under({ base: 2024 }), overlay: null as never };
    const rulebook = brokenKernel(2024, ({ outcome }) => ({
      outcome: (state, code) => ({ ...outcome(state, code), next: stateIndex(INITIAL_STATE) }),
    }));
    expect(whatIfLawsDecide.check(value)).toBe('holds');
    expect(whatIfLawsDecide.check(value, { rulebook })).toEqual({ fault: 'none after tier-2' });
  });
});
