import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';

const WL = 'tier-2-watch-list';

/** On the watch list by its merits in 2020, but the placement of that year is not on record. */
const HISTORY = {
  country: 'THA',
  years: [
    { year: 2019, placement: WL },
    {
      year: 2020,
      facts: {
        fullyMeetsMinimumStandards: false,
        significantEfforts: true,
        policyOrPattern: false,
        meetsWatchListCriteria: true,
      },
    },
    { year: 2021, placement: WL },
    { year: 2022, placement: WL },
  ],
};

const rows = (lookBack: 'forward' | 'hindsight') =>
  audit(HISTORY, { readings: { lookBack } }).rows.map((row) => [row.year, row.waiverRequired]);

describe('hindsight through a year that is not on record', () => {
  it('rules out the pasts that its findings cannot lead on from', () => {
    // Had 2019 been a third year, 2020 would have been one too many or Tier 3 after a waiver,
    // and then 2021 the only year of reinstatement: 2022 could not follow.
    expect(rows('forward')[0]).toEqual([2019, 'maybe']);
    expect(rows('hindsight')[0]).toEqual([2019, 'no']);
  });

  it('says of later years what the pasts that remain say', () => {
    expect(rows('forward')[1]).toEqual([2021, 'maybe']);
    expect(rows('hindsight').slice(1)).toEqual([
      [2021, 'no'],
      [2022, 'no'],
    ]);
  });
});
