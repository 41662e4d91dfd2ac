import { describe, expect, it } from 'vitest';
import { checkLayers } from '../../src/kernel/check-layers.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Expression } from '../../src/rulebook/types.ts';
import { changedRulebook, conditionsOf, ruleOf } from '../support/changed-rulebook.ts';

/** The shipped rulebook with one more operand in a condition made of `all`. */
function withOperand(file: string, name: string, operand: Expression) {
  return changedRulebook((files) => {
    const conditions = conditionsOf(files, file);
    const condition = conditions[name];
    if (condition === undefined || !('all' in condition)) throw new Error(`no all in ${name}`);
    conditions[name] = { ...condition, all: [...condition.all, operand] };
  });
}

/** The shipped rulebook with a rule that asks for one thing more. */
function withRuleOperand(name: string, operand: Expression) {
  return changedRulebook((files) => {
    const rule = ruleOf(files, name);
    rule.conditions = { all: [operand, rule.conditions] };
  });
}

const clock: Expression = { fact: 'clock.run', operator: 'greaterThan', value: 0 };

describe('checkLayers', () => {
  it('finds nothing in the shipped rulebook', () => {
    expect(checkLayers(DEFAULT_RULEBOOK)).toEqual([]);
  });

  it.each(['clock.run', 'next.run'])(
    'keeps %s, which only the clock supplies, out of the findings',
    (fact) => {
      const operand: Expression = { not: { fact, operator: 'equal', value: 0 } };
      expect(checkLayers(withOperand('minimum-standards', 'publicEducation', operand))).toEqual([
        {
          code: 'rulebook.not-at-hand',
          severity: 'error',
          path: ['minimum-standards', 'conditions', 'publicEducation', 'all', 1, 'not', 'fact'],
          params: { found: fact, layer: 'findings' },
        },
      ]);
    },
  );

  it('keeps the placement of the year out of the findings too', () => {
    const operand: Expression = { fact: 'placement', operator: 'equal', value: 'tier-1' };
    const [first] = checkLayers(withOperand('tiers', 'specialCase', operand));
    expect(first?.params).toEqual({ found: 'placement', layer: 'findings' });
  });

  it('keeps findings out of the rules, also one with the name of a kernel input', () => {
    const operand = (fact: string): Expression => ({ fact, operator: 'equal', value: true });
    const found = checkLayers(withRuleOperand('tier-1', operand('educatesPublic')));
    expect(found.map((one) => [one.path.join('/'), one.params])).toEqual([
      ['tiers/rules/tier-1/conditions/all/0/fact', { found: 'educatesPublic', layer: 'merits' }],
    ]);
    const named = checkLayers(withRuleOperand('tier-1', operand('specialCase')));
    expect(named.map((one) => one.params)).toEqual([{ found: 'specialCase', layer: 'merits' }]);
  });

  it('keeps findings out of the conditions under the rules', () => {
    const operand: Expression = { fact: 'educatesPublic', operator: 'equal', value: true };
    const found = checkLayers(withOperand('automatic-downgrade', 'onWatchList', operand));
    // Read by rules of several types: said once.
    expect(found.map((one) => one.path.join('/'))).toEqual([
      'automatic-downgrade/conditions/onWatchList/all/1/fact',
    ]);
  });

  it('lets no determination settle a condition of the procedure', () => {
    const rulebook = changedRulebook((files) => {
      const conditions = conditionsOf(files, 'automatic-downgrade');
      const { onWatchList } = conditions;
      if (onWatchList) conditions.onWatchList = { ...onWatchList, decidedBy: 'keyAchievements' };
    });
    expect(checkLayers(rulebook).map((one) => [one.path.at(-1), one.params.found])).toEqual([
      ['decidedBy', 'keyAchievements'],
    ]);
  });

  it('lets the merits ask for no clock', () => {
    const [first] = checkLayers(withRuleOperand('tier-2', clock));
    expect(first?.params).toEqual({ found: 'clock.run', layer: 'merits' });
  });

  it.each([
    ['run-counts', 'run', { condition: 'waiverGranted' }, 'waiverGranted'],
    ['cap-armed', 'cap', { condition: 'significantEfforts' }, 'significantEfforts'],
    ['run-ends', 'run', { fact: 'next.run', operator: 'equal', value: 0 }, 'next.run'],
    ['arming-set', 'arming', { fact: 'merits', operator: 'equal', value: 'tier-3' }, 'merits'],
    ['waiver', 'placement', { fact: 'placement', operator: 'equal', value: 'tier-3' }, 'placement'],
    [
      'practice-rated-again',
      'unexpected',
      { fact: 'placement', operator: 'equal', value: 'tier-3' },
      'placement',
    ],
  ] as const)(
    'knows that a rule such as %s cannot see everything',
    (rule, layer, operand, found) => {
      const diagnostics = checkLayers(withRuleOperand(rule, operand));
      expect(diagnostics.map((one) => [one.code, one.params])).toEqual([
        ['rulebook.not-at-hand', { found, layer }],
      ]);
    },
  );

  it('knows which facts a comparison reads on its right', () => {
    const operand: Expression = {
      fact: 'law.maxWaiverYears',
      operator: 'greaterThan',
      value: { fact: 'clock.waivers' },
    };
    const [first] = checkLayers(withOperand('tiers', 'specialCase', operand));
    expect(first?.path.slice(-2)).toEqual(['value', 'fact']);
    expect(first?.params.found).toBe('clock.waivers');
  });
});
