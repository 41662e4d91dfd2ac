import { describe, expect, it } from 'vitest';
import { RulebookError } from '../../src/kernel/rulebook-error.ts';
import type { Expression } from '../../src/rulebook/types.ts';
import { THEOREMS } from '../../src/testing/theorems/index.ts';
import type { Theorem } from '../../src/testing/theorems/theorem.ts';
import {
  changedRulebook,
  conditionsOf,
  type Draft,
  ruleOf,
  withoutRule,
} from '../support/changed-rulebook.ts';

const LAST = { cite: 'none', basis: 'statute', title: 'changed' } as const;

function setAll(files: Draft, file: string, name: string, all: readonly Expression[]): void {
  conditionsOf(files, file)[name] = { ...LAST, all };
}

/** For each theorem about the rules a change of the rules that breaks it. */
const BREAKS: Readonly<Record<string, (files: Draft) => void>> = {
  'one-placement': (files) => withoutRule(files, 'tier-2'),
  'watch-list-limit': (files) => limitOfThree(files),
  'third-year-needs-waiver': (files) => limitOfThree(files),
  'after-last-waiver': (files) => oneWaiverMore(files),
  'one-waiver-a-run': (files) => oneWaiverMore(files),
  'waiver-keeps-merits': (files) => {
    ruleOf(files, 'waiver').event = {
      type: 'placement',
      params: { value: 'tier-2', cause: 'waiver' },
    };
  },
  'reinstatement-lasts-one-year': (files) => {
    setAll(files, 'automatic-downgrade', 'reinstatedYearSpent', [
      { fact: 'law.reinstatementCap', operator: 'equal', value: true },
      { fact: 'clock.cap', operator: 'equal', value: 'armed' },
      { fact: 'merits', operator: 'equal', value: 'tier-2-watch-list' },
    ]);
  },
  'policy-or-pattern': (files) => {
    ruleOf(files, 'tier-3-policy-or-pattern').priority = 5;
  },
  'policy-or-pattern-before-2019': (files) => {
    setAll(files, 'tiers', 'policyOrPatternForcesTier3', [
      { condition: 'policyOrPattern' },
      { fact: 'reading.policyOrPattern', operator: 'equal', value: 'forces-tier-3' },
    ]);
  },
  'inputs-told-apart': (files) => {
    setAll(files, 'automatic-downgrade', 'reinstatedYearSpent', [
      { condition: 'keyAchievements' },
      { fact: 'merits', operator: 'equal', value: 'tier-2-watch-list' },
    ]);
  },
  'better-findings': (files) => {
    ruleOf(files, 'tier-2-watch-list').event = {
      type: 'merits',
      params: { value: 'tier-1', cause: 'merits' },
    };
  },
  'practice-is-not-law': (files) => {
    setAll(files, 'tiers', 'watchListOnMerits', [
      { condition: 'meetsWatchListCriteria' },
      { fact: 'reading.ratedAgain', operator: 'equal', value: 'on' },
    ]);
  },
  'condition-exact': (files) => {
    conditionsOf(files, 'tiers')['keyAchievements'] = {
      ...LAST,
      any: [
        { fact: 'keyAchievements', operator: 'equal', value: true },
        { fact: 'keyAchievements', operator: 'equal', value: false },
      ],
    };
  },
  'favourable-facts': (files) => {
    setAll(files, 'significant-efforts', 'policyOfForcedLabor', [
      { fact: 'policyOrPatternOfForcedLabor', operator: 'equal', value: false },
    ]);
  },
};

function limitOfThree(files: Draft): void {
  setAll(files, 'automatic-downgrade', 'twoYearsOnWatchList', [
    { fact: 'law.clock', operator: 'equal', value: true },
    { fact: 'clock.run', operator: 'greaterThan', value: { fact: 'law.watchListLimit' } },
  ]);
}

function oneWaiverMore(files: Draft): void {
  setAll(files, 'automatic-downgrade', 'waiverAllowanceLeft', [
    {
      fact: 'clock.waivers',
      operator: 'lessThanInclusive',
      value: { fact: 'law.maxWaiverYears' },
    },
  ]);
}

function isBroken({ prove }: Theorem, change: (files: Draft) => void): boolean {
  try {
    return prove({ rulebook: changedRulebook(change), quick: true }).counterexamples.length > 0;
  } catch (fault) {
    if (fault instanceof RulebookError) return true;
    throw fault;
  }
}

const ABOUT_RULES = THEOREMS.filter(({ about }) => about === 'rules');

describe('a theorem about the rules', () => {
  it.each(ABOUT_RULES)('$name: fails where the rules are changed to break it', (theorem) => {
    const change = BREAKS[theorem.name];
    expect(change).toBeTypeOf('function');
    expect(isBroken(theorem, change ?? (() => undefined))).toBe(true);
  });
});
