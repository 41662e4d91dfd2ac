import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { inBold, printed, refused } from '../support/printing.ts';

/** Histories of a few years, as files. */
const files = {
  'efforts.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2022, placement: 'tier-2' },
      {
        year: 2023,
        facts: {
          specialCase: false,
          minimumStandardsApplicable: true,
          fullyMeetsMinimumStandards: false,
          policyOrPattern: false,
          meetsWatchListCriteria: false,
        },
      },
    ],
  }),
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
  'plain.json': JSON.stringify({
    country: 'Atlantis',
    years: [
      {
        year: 2010,
        facts: {
          specialCase: false,
          minimumStandardsApplicable: true,
          fullyMeetsMinimumStandards: true,
        },
      },
    ],
  }),
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
  'policy.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2022, placement: 'tier-2' },
      {
        year: 2023,
        facts: {
          specialCase: false,
          minimumStandardsApplicable: true,
          fullyMeetsMinimumStandards: false,
          significantEfforts: true,
          meetsWatchListCriteria: false,
        },
      },
    ],
  }),
};

test('a question says what each answer leaves and what is presumed', async () => {
  expect(
    await printed('ask efforts.json', files),
  ).toBe(`Kenya (KEN), 2023 report: what is still open
By what is stated alone: Tier 2 or Tier 3.
Presumably unchanged from 2022:
    Does the report treat the country as a special case, without a tier? No.
    Are the minimum standards applied to this country in this report? Yes.
    Does the government fully meet the minimum standards for the elimination of trafficking? No.
    Is there a government policy or pattern of trafficking, forced labour, sexual slavery or child soldiers? No.
    Is the government making significant efforts to bring itself into compliance with the standards? Yes.
If that is unchanged: Tier 2.

1. Is the government making significant efforts to bring itself into compliance with the standards? (presumably yes) [22 U.S.C. 7107(b)(1)(B)-(C), (b)(3)]
     yes: Tier 2
     no: Tier 3
${DISCLAIMER}
`);
});

test('a year without a placement is asked about with what each would lead to', async () => {
  expect(await printed('ask gap.json', files)).toBe(`Kenya (KEN), 2022 report: what is still open
By what is stated alone: Tier 2 Watch List or Tier 3.

1. Which placement did the country have in the 2021 report? [22 U.S.C. 7107(b)(2)(D)(i)]
     tier-1: Tier 2 Watch List
     tier-2: Tier 2 Watch List
     tier-2-watch-list: Tier 3
     tier-3: Tier 2 Watch List
     special-case: Tier 2 Watch List
     not-rated: Tier 2 Watch List
${DISCLAIMER}
`);
});

test('a settled year leaves nothing to ask; nothing is presumed without a year before it', async () => {
  expect(await printed('ask plain.json', files)).toBe(`Atlantis, 2010 report: what is still open
By what is stated alone: Tier 1.
Nothing is left to ask.
${DISCLAIMER}
`);
});

test('of two years that are settled only what is presumed is told', async () => {
  expect(
    await printed('ask settled.json', files),
  ).toBe(`Thailand (THA), 2014 report: what is still open
By what is stated alone: Tier 3.
Presumably unchanged from 2013:
    Does the report treat the country as a special case, without a tier? No.
    Are the minimum standards applied to this country in this report? Yes.
    Does the government fully meet the minimum standards for the elimination of trafficking? No.
    Is the government making significant efforts to bring itself into compliance with the standards? Yes.
The ground of the watch list is not on record; taken is the usual one:
    Did the government show increasing efforts compared with the previous reporting period? No.
If that is unchanged: Tier 3.
Nothing is left to ask.
${DISCLAIMER}
`);
});

test('a terminal shows the title in bold and nothing else', async () => {
  expect(await inBold('ask efforts.json --list', files)).toEqual([
    'Kenya (KEN), 2023 report: what is still open',
  ]);
});

test('what is presumed not to be so is asked with a no', async () => {
  const lines = (await printed('ask policy.json', files)).split('\n').slice(8, 14);
  expect(lines).toEqual([
    'If that is unchanged: Tier 2.',
    '',
    '1. Is there a government policy or pattern of trafficking, forced labour, sexual slavery or child soldiers? (presumably no) [22 U.S.C. 7107(b)(3)(B)]',
    '     yes: Tier 3',
    '     no: Tier 2',
    '2. Does the government itself have a policy or pattern of trafficking? [22 U.S.C. 7107(b)(3)(B)(i)]',
  ]);
});

test('an unknown target is refused with what is allowed', async () => {
  expect(await refused('ask efforts.json --target tier-9', files)).toEqual([
    'tvpa-tiers: placement `tier-9` is not allowed (did you mean `tier-1`?)',
  ]);
});
