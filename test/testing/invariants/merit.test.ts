import { describe, expect, it } from 'vitest';
import { favourableFindings } from '../../../src/testing/invariants/merit.ts';
import { changedRulebook, ruleOf } from '../../support/changed-rulebook.ts';
import { history } from '../../support/placement-line.ts';

const open = history({ year: 2024, facts: { specialCase: false, policyOrPattern: false } });

/** Rules in which one on the merits gives another placement. */
const giving = (name: string, value: string) =>
  changedRulebook((files) => {
    ruleOf(files, name).event = { type: 'merits', params: { value, cause: 'merits' } };
  });

describe('a finding for a government', () => {
  it('does not make the best outcome worse', () => {
    const value = { history: open, fact: 'fullyMeetsMinimumStandards', value: true };
    expect(favourableFindings.check(value)).toBe('holds');
    const rulebook = giving('tier-1', 'tier-2-watch-list');
    expect(favourableFindings.check(value, { rulebook })).toEqual({
      fault: expect.stringMatching(
        /^fullyMeetsMinimumStandards=true: [2,]+ after [123,]*1[123,]*$/,
      ),
    });
  });

  it('does not make the worst outcome worse', () => {
    const value = { history: open, fact: 'significantEfforts', value: false };
    expect(favourableFindings.check(value)).toBe('holds');
    const rulebook = giving('tier-3-merits', 'tier-2');
    expect(favourableFindings.check(value, { rulebook })).toEqual({
      fault: expect.stringMatching(/^significantEfforts=true: [012,]*2[012,]* after [01,]+$/),
    });
  });

  it('is apart where it, or its contrary, puts a country on no tier', () => {
    const known = history({
      year: 2024,
      facts: { specialCase: false, policyOrPattern: false, significantEfforts: false },
    });
    const value = { history: known, fact: 'fullyMeetsMinimumStandards', value: true };
    expect(favourableFindings.check(value)).toBe('holds');
    for (const name of ['tier-1', 'tier-3-merits'])
      expect(favourableFindings.check(value, { rulebook: giving(name, 'not-rated') }), name).toBe(
        'apart',
      );
  });

  it('is apart where the vocabulary has no such fact, or none that is for or against', () => {
    for (const fact of ['noSuchFact', 'specialCase', 'victimNumbers'])
      expect(favourableFindings.check({ history: open, fact, value: true }), fact).toBe('apart');
  });
});
