import { describe, expect, test } from 'vitest';
import type { ConditionFinding } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { hasShippedRules } from '../../src/explain/own-rules.ts';

const answer = () =>
  classify({ country: 'XXA', years: [{ year: 2018, facts: { significantEfforts: true } }] });

/** Whether the rules count as shipped after one finding of the answer is written otherwise. */
const shippedWith = (
  name: string,
  change: (one: ConditionFinding) => Partial<ConditionFinding>,
): boolean => {
  const full = answer();
  expect(full.conditions.map((one) => one.name)).toContain(name);
  const conditions = full.conditions.map((one) =>
    one.name === name ? { ...one, ...change(one) } : one,
  );
  return hasShippedRules({ ...full, conditions });
};

const RULE = 'tier-2-watch-list';
const CONDITION = 'fullyMeetsMinimumStandards';

describe('the rules of an answer', () => {
  test('are the shipped ones, in whatever order its parts and facts are named', () => {
    expect(hasShippedRules(answer())).toBe(true);
    const turned = (one: ConditionFinding) => ({
      parts: [...one.parts].reverse(),
      facts: [...one.facts].reverse(),
    });
    const parts = answer().conditions.find(({ name }) => name === CONDITION)?.parts ?? [];
    expect(parts.length).toBeGreaterThan(1);
    expect(shippedWith(CONDITION, turned)).toBe(true);
    expect(shippedWith(RULE, turned)).toBe(true);
  });

  test.each<[string, (one: ConditionFinding) => Partial<ConditionFinding>]>([
    ['name', () => ({ name: 'of-ours' })],
    ['title', () => ({ title: 'Of ours' })],
    ['citation', () => ({ cite: '22 U.S.C. 7107(b)(9)' })],
    ['list of parts', (one) => ({ parts: one.parts.slice(1) })],
  ])('are others where one condition has another %s', (_what, change) => {
    expect(shippedWith(CONDITION, change)).toBe(false);
  });

  test.each<[string, (one: ConditionFinding) => Partial<ConditionFinding>]>([
    ['basis', () => ({ basis: 'policy' })],
    ['fact', () => ({ facts: [{ fact: 'protectsVictims', value: null, origin: null }] })],
    ['list of parts', (one) => ({ parts: one.parts.slice(1) })],
  ])('are others where one rule has another %s', (_what, change) => {
    expect(shippedWith(RULE, change)).toBe(false);
  });

  test('are others where one more than those shipped is among them', () => {
    const full = answer();
    const [rule] = full.conditions.filter(({ kind }) => kind === 'rule');
    expect(rule).toBeDefined();
    const conditions = rule === undefined ? [] : [...full.conditions, rule];
    expect(hasShippedRules({ ...full, conditions })).toBe(false);
  });
});
