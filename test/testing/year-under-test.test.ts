import { describe, expect, it } from 'vitest';
import { same } from '../../src/testing/invariants/invariant.ts';
import {
  contradictsItself,
  lastYearOf,
  withFacts,
} from '../../src/testing/invariants/year-under-test.ts';
import { history, years } from '../support/placement-line.ts';

describe('same', () => {
  it('says where two values part, and what is around', () => {
    expect(same({ a: 1 }, { a: 1 }, 'x')).toBe('holds');
    const long = 'y'.repeat(200);
    expect(same(`${long}1${long}`, `${long}2${long}`, 'x')).toEqual({
      fault: `x: ${'y'.repeat(60)}1${'y'.repeat(59)} / ${'y'.repeat(60)}2${'y'.repeat(59)}`,
    });
    expect(same(undefined, 'b', 'x')).toEqual({ fault: 'x: undefined / "b"' });
    expect(same('a', undefined, 'x')).toEqual({ fault: 'x: "a" / undefined' });
  });
});

describe('contradictions', () => {
  const notice = (code: string, params = {}) => ({ code, path: [], params });

  it('are told by some notices, and by others only of findings made of rated countries', () => {
    for (const code of [
      'waiver.without-effect',
      'waiver.prong-not-met',
      'record.not-lawful',
      'count.contradicts-clock',
      'determination.contradicts-parts',
    ])
      expect(contradictsItself([notice('past.unknown'), notice(code)])).toBe(true);
    expect(contradictsItself([])).toBe(false);
    expect(contradictsItself([notice('past.unknown'), notice('law.overlay')])).toBe(false);
    const beside = (facts: unknown) =>
      contradictsItself([notice('special-case.with-tier-findings', { facts })]);
    expect(beside(['policyOrPattern', 'significantEfforts'])).toBe(true);
    expect([beside(['policyOrPattern']), beside([]), beside('significantEfforts')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('facts are set in the last year, those of a waiver in its waiver', () => {
    const two = history(years(2024, '2'), { year: 2025, facts: { specialCase: false } });
    expect(withFacts(two, { increasingEfforts: true, 'waiver.granted': false }).years).toEqual([
      two.years[0],
      {
        year: 2025,
        facts: { specialCase: false, increasingEfforts: true },
        waiver: { granted: false },
      },
    ]);
    expect(withFacts(two, {})).toEqual(two);
    expect(lastYearOf(two)?.year).toBe(2025);
  });

  it('a year without findings gets none by a waiver, and no waiver by findings', () => {
    const bare = history(years(2024, '2'));
    expect(withFacts(bare, { 'waiver.granted': true }).years).toEqual([
      { year: 2024, placement: 'tier-2', waiver: { granted: true } },
    ]);
    expect(withFacts(bare, { specialCase: false }).years).toEqual([
      { year: 2024, placement: 'tier-2', facts: { specialCase: false } },
    ]);
    expect(withFacts(history([]), { specialCase: false }).years).toEqual([]);
    expect(lastYearOf(history([]))?.entry).toBeUndefined();
  });
});
