import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { compare } from '../../src/classify/compare.ts';

/** A country that goes from Tier 2 to Tier 3, or stays, in a report year. */
function comparedIn(year: number, placement: string) {
  const history = {
    country: 'THA',
    years: [
      { year: year - 1, placement: 'tier-2' },
      { year, placement },
    ],
  };
  return compare(classify(history), classify(history, { year: year - 1 }));
}

describe('the explanation of a change of list, 22 U.S.C. 7107(b)(1)(H)', () => {
  it('is due from the 2019 report on', () => {
    expect(comparedIn(2018, 'tier-3').explanationDue).toBe(false);
    expect(comparedIn(2019, 'tier-3').explanationDue).toBe(true);
    expect(comparedIn(2025, 'tier-1').explanationDue).toBe(true);
  });

  it('is not due where the list stays the same, the watch list being part of list (B)', () => {
    expect(comparedIn(2025, 'tier-2').explanationDue).toBe(false);
    expect(comparedIn(2025, 'tier-2-watch-list')).toMatchObject({
      otherList: false,
      explanationDue: false,
    });
  });
});
