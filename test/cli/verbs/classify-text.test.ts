import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { THAILAND_JSON } from '../support/command.ts';
import { inBold, printed } from '../support/printing.ts';

/** Histories of a few years, as files. */
const files = {
  'settled.json': JSON.stringify({
    country: 'THA',
    years: [
      { year: 2013, placement: 'tier-2-watch-list' },
      {
        year: 2014,
        facts: {
          specialCase: false,
          minimumStandardsApplicable: true,
          fullyMeetsMinimumStandards: false,
          significantEfforts: false,
        },
      },
    ],
  }),
  'reassessed.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2013, placement: 'tier-3' },
      { year: 2014, placement: 'tier-3', reassessed: 'tier-2-watch-list', provenance: 'disputed' },
      { year: 2015, placement: 'tier-2' },
    ],
  }),
  'derived.json': JSON.stringify({
    country: 'PRK',
    years: [
      { year: 2019, placement: 'tier-2' },
      { year: 2020, placement: 'tier-3', provenance: 'derived' },
    ],
  }),
  'thailand.json': THAILAND_JSON,
  'gap.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2019, placement: 'tier-2', facts: { consecutiveWatchListYears: 0 } },
      { year: 2020, placement: 'tier-2-watch-list' },
      {
        year: 2022,
        facts: {
          specialCase: false,
          minimumStandardsApplicable: true,
          fullyMeetsMinimumStandards: false,
          policyOrPattern: false,
          significantEfforts: true,
          meetsWatchListCriteria: true,
          increasingEfforts: false,
        },
        waiver: { granted: false },
      },
    ],
  }),
};

test('a settled year without a placement on record', async () => {
  expect(await printed('classify settled.json', files)).toBe(`Thailand (THA), 2014 report: Tier 3
  cause         the findings of the year
  reason        no significant efforts
  clock before  not known exactly: 1 to 4 consecutive watch-list years, at most 2 waivers used; where the cap stands is not known
  clock after   no watch-list year counted; the cap is clear; or no watch-list year counted; the cap is armed
  law           R2013
  notice        The history begins with 2013. What came before is unknown, so the count of watch-list years takes in all that the law allowed.
${DISCLAIMER}
`);
});

test('a placement on record that later changed, of which sources disagree', async () => {
  expect(
    await printed('classify reassessed.json --year 2014', files),
  ).toBe(`Kenya (KEN), 2014 report: Tier 2 Watch List
  cause         the findings of the year
  reason        significant efforts, but a watch-list ground
  clock before  no watch-list year counted; the cap is clear; or no watch-list year counted; the cap is armed
  clock after   1 watch-list year, no waiver used; the cap is clear; or 1 watch-list year, no waiver used; the one year that the cap allows is spent
  recorded      Tier 3, then Tier 2 Watch List (disputed)
  law           R2013
  notice        The history begins with 2013. What came before is unknown, so the count of watch-list years takes in all that the law allowed.
  notice        Sources disagree about the placement of 2014; one value was chosen.
  notice        The country was published as Tier 3 and reassessed as Tier 2 Watch List before the next report. The clock counts the later placement.
  notice        These findings are not stated but follow from the published placement: the government is making significant efforts, a ground for the watch list is met, the country is no special case, the minimum standards are applied to the country and the government does not fully meet the minimum standards.
${DISCLAIMER}
`);
});

test('a placement that no source states', async () => {
  expect(
    await printed('classify derived.json --year 2020', files),
  ).toBe(`Korea, North (PRK), 2020 report: Tier 3
  cause         the findings of the year or government policy or pattern
  reason        no significant efforts; or policy or pattern of trafficking
  clock before  no watch-list year counted; the cap is clear
  clock after   no watch-list year counted; the cap is clear
  recorded      Tier 3 (derived)
  law           R2019
  notice        No source states the placement of 2020; it is derived from other sources.
  notice        These findings are not stated but follow from the published placement: the country is no special case, the minimum standards are applied to the country and the government does not fully meet the minimum standards.
${DISCLAIMER}
`);
});

test('a placement as it is stated, after a waiver', async () => {
  expect(
    await printed('classify thailand.json --year 2013', files),
  ).toBe(`Thailand (THA), 2013 report: Tier 2 Watch List
  cause         waiver of the downgrade
  reason        after 2 watch-list years, a waiver
  clock before  3 consecutive watch-list years, 1 waiver used; the cap is clear, but Tier 3 next would arm it
  clock after   4 consecutive watch-list years, 2 waivers used; the cap is clear, but Tier 3 next would arm it
  recorded      Tier 2 Watch List
  law           R2013
  notice        These findings are not stated but follow from the published placement: the government is making significant efforts, a ground for the watch list is met, the country is no special case, the minimum standards are applied to the country and the government does not fully meet the minimum standards.
${DISCLAIMER}
`);
});

test('a year that is open: what practice expects and what could decide', async () => {
  expect(
    await printed('classify gap.json', files),
  ).toBe(`Kenya (KEN), 2022 report: not settled: Tier 2 Watch List or Tier 3
  cause         the findings of the year or automatic downgrade
  reason        significant efforts, but a watch-list ground; or after 2 watch-list years, no waiver granted
  clock before  no watch-list year counted; the cap is clear; or 2 consecutive watch-list years, no waiver used; the cap is clear
  clock after   no watch-list year counted; the cap is clear; or 1 watch-list year, no waiver used; the cap is clear
  law           R2021
  notice        Nothing is known of the country’s placement in 2021, so the count of watch-list years takes in all that the law allowed then.
  notice        Ground of the automatic downgrade: a waiver was possible but not granted.
${DISCLAIMER}
`);
});

test('a terminal shows the answer in bold', async () => {
  expect(await inBold('classify settled.json', files)).toEqual([
    'Thailand (THA), 2014 report: Tier 3',
  ]);
});
