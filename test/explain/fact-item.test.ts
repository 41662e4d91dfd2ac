import { describe, expect, test } from 'vitest';
import type { ConditionFinding } from '../../src/classify/classification.ts';
import { conditionItem } from '../../src/explain/condition-item.ts';
import { splitInputs } from '../../src/explain/decisive-inputs.ts';
import { byLawAlone, originText } from '../../src/explain/fact-item.ts';
import { conditionsOf } from '../../src/explain/reach.ts';
import { list, section, text } from '../../src/explain/report.ts';
import { automaticDowngrade, finding, stated } from './fixtures.ts';

describe('where a fact comes from', () => {
  test('a count is compared with that of the year before; a yes or no is stated', () => {
    const derived = { fact: 'x', value: true, statistic: 'dataProvided' };
    expect(
      originText({ kind: 'statistics', derived: { ...derived, before: true, now: true } }),
    ).toBe('stated with the statistics: dataProvided');
    expect(originText({ kind: 'statistics', derived: { ...derived, before: 0, now: 5 } })).toBe(
      'from the counts of dataProvided: 0 the year before, 5 this year',
    );
  });

  test('sources and note stand side by side', () => {
    const fact = { value: true, sources: ['a page', 'a letter'], note: 'in part' };
    expect(originText({ kind: 'stated', fact })).toBe(
      'stated; source: a page; a letter; note: in part',
    );
  });
});

describe('a condition is settled by the law alone', () => {
  const law = { fact: 'law.clock', value: true, origin: null };
  const missing = { fact: 'protectsVictims', value: null, origin: null };
  const alone = (changes: Partial<ConditionFinding>) =>
    byLawAlone(finding('x', { facts: [law], ...changes }));

  test('where it reads facts, and no finding among them is known', () => {
    expect(alone({})).toBe(true);
    expect(alone({ outcome: 'fails' })).toBe(true);
    expect(alone({ facts: [law, missing] })).toBe(true);
    expect(alone({ facts: [law, stated('protectsVictims', true)] })).toBe(false);
    expect(alone({ facts: [] })).toBe(false);
  });

  test('not while it is open, nor where the record tells it', () => {
    expect(alone({ outcome: 'unknown' })).toBe(false);
    expect(alone({ outcome: 'reserved' })).toBe(false);
    expect(alone({ basis: 'record' })).toBe(false);
  });
});

describe('pieces of an explanation', () => {
  test('hold only what they have', () => {
    expect(text('words')).toStrictEqual({ kind: 'text', text: 'words' });
    expect(text('words', 'a law')).toStrictEqual({ kind: 'text', text: 'words', cite: 'a law' });
    expect(list([])).toEqual([]);
    expect(section('Heading', [])).toEqual([]);
    expect(conditionItem(finding('x'))).toStrictEqual({
      text: 'holds: Title of x',
      cite: '22 U.S.C. 7107(b)',
    });
  });

  test('a rule is no condition, even under the same name', () => {
    const rule = finding('x', { kind: 'rule' });
    const one = finding('y', { parts: ['x'] });
    const conditions = conditionsOf({ ...automaticDowngrade, conditions: [rule, one] });
    expect(conditions.get('x')).toBeUndefined();
    expect([...conditions.below(one)]).toEqual([one]);
  });

  test('that a country is rated is one thing beside others, two things alone', () => {
    const rated = [
      { input: 'specialCase', value: false },
      { input: 'notRated', value: false },
    ] as const;
    const policy = { input: 'policyOrPattern', value: true } as const;
    const split = (...inputs: Parameters<typeof splitInputs>[0]['inputs']) =>
      splitInputs({ inputs });
    expect(split(...rated)).toEqual({ single: rated, rated: false });
    expect(split(...rated, policy)).toEqual({ single: [policy], rated: true });
    expect(split(rated[0], policy)).toEqual({ single: [rated[0], policy], rated: false });
  });
});
