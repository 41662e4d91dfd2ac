import { describe, expect, it } from 'vitest';
import { checkRules } from '../../src/kernel/check-rules.ts';
import type { Condition, Rulebook } from '../../src/rulebook/types.ts';
import { changedRulebook, conditionsOf, ruleOf, withoutRule } from '../support/changed-rulebook.ts';

const codesOf = (rulebook: Rulebook) => [...new Set(checkRules(rulebook).map(({ code }) => code))];

/** A rulebook with a condition that the reader of files would have refused. */
function withCondition(rulebook: Rulebook, name: string, condition: unknown): Rulebook {
  const conditions = new Map([...rulebook.conditions, [name, condition as Condition] as const]);
  return { ...rulebook, conditions };
}

const gap = () => changedRulebook((files) => withoutRule(files, 'tier-2'));

describe('checkRules', () => {
  it('goes no further where a shape is faulty: the rest would be guesswork', () => {
    const faulty = withCondition(gap(), 'extra', { title: 't', cite: 'c', basis: 'statute' });
    const found = checkRules(faulty);
    expect(found.map(({ severity, code, path }) => [severity, code, path.at(-1)])).toEqual([
      ['error', 'rulebook.no-expression', 'extra'],
    ]);
  });

  it('looks at the sound parts beside a faulty one', () => {
    const one = withCondition(gap(), 'extra', { title: 't', cite: 'c', basis: 'statute' });
    const two = withCondition(one, 'lost', {
      title: 't',
      cite: 'c',
      basis: 'statute',
      all: [{ condition: 'gone' }],
    });
    expect(codesOf(two)).toEqual(['rulebook.no-expression', 'rulebook.unknown-condition']);
  });

  it('does not run rules that read what is not at hand', () => {
    const rulebook = changedRulebook((files) => {
      withoutRule(files, 'tier-2');
      ruleOf(files, 'run-ends').conditions = { condition: 'policyOrPattern' };
    });
    const found = codesOf(rulebook);
    expect(found).toContain('rulebook.not-at-hand');
    expect(found).not.toContain('rulebook.gap');
  });

  it('runs them beside warnings', () => {
    const rulebook = changedRulebook((files) => {
      withoutRule(files, 'tier-2');
      conditionsOf(files, 'tiers')['spare'] = {
        title: 't',
        cite: 'c',
        basis: 'statute',
        all: [{ fact: 'specialCase', operator: 'equal', value: true }],
      };
    });
    const found = codesOf(rulebook);
    expect(found).toContain('rulebook.unused-condition');
    expect(found).toContain('rulebook.gap');
  });
});
