import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFact, withPlacement } from '../../src/history/edit.ts';
import { historyOf } from '../../src/history/history-of.ts';
import type { HistoryYear } from '../../src/history/types.ts';

const before = historyOf({
  country: 'FJI',
  years: [
    { year: 2010, placement: 'tier-2', facts: { specialCase: false } },
    { year: 2012, placement: 'tier-3', waiver: { granted: true } },
    { year: 2014, facts: { significantEfforts: true, victimsPerYear: 2 } },
  ],
});

const yearOf = (history: typeof before, year: number): HistoryYear | undefined =>
  history.years.find((one) => one.year === year);

describe('withFact', () => {
  it('adds a finding beside those of the year', () => {
    const after = withFact(before, 2014, 'policyOrPattern', false);
    expect(yearOf(after, 2014)).toEqual({
      year: 2014,
      facts: {
        significantEfforts: { value: true },
        victimsPerYear: { value: 2 },
        policyOrPattern: { value: false },
      },
    });
    expect(after.country).toBe('FJI');
  });

  it('takes the place of a finding of the same name', () => {
    const after = withFact(before, 2014, 'significantEfforts', false);
    expect(yearOf(after, 2014)?.facts['significantEfforts']).toEqual({ value: false });
  });

  it('puts what belongs to the waiver beside the rest of the waiver', () => {
    expect(yearOf(withFact(before, 2012, 'waiver.writtenPlan', true), 2012)).toEqual({
      year: 2012,
      placement: 'tier-3',
      waiver: { granted: true, writtenPlan: true },
      facts: {},
    });
    expect(yearOf(withFact(before, 2014, 'waiver.granted', false), 2014)?.waiver).toEqual({
      granted: false,
    });
  });

  it('leaves the given history alone, and refuses a fact that there is not', () => {
    const copy = structuredClone(before);
    withFact(before, 2010, 'specialCase', true);
    expect(before).toEqual(copy);
    expect(() => withFact(before, 2010, 'specialcase', true)).toThrow();
  });
});

describe('withPlacement', () => {
  it('keeps the findings of the year', () => {
    expect(yearOf(withPlacement(before, 2010, 'tier-1'), 2010)).toEqual({
      year: 2010,
      placement: 'tier-1',
      facts: { specialCase: { value: false } },
    });
  });

  it('changes or adds one year, keeps the others, and the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2001, max: 2030 }), (year) => {
        const after = withPlacement(before, year, 'tier-2-watch-list');
        const years = after.years.map((one) => one.year);
        expect(years).toEqual([...new Set([2010, 2012, 2014, year])].sort());
        for (const one of after.years) {
          if (one.year === year) expect(one.placement).toBe('tier-2-watch-list');
          else expect(one).toEqual(yearOf(before, one.year));
        }
      }),
    );
  });
});
