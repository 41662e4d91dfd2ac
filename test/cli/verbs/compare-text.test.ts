import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { THAILAND_JSON } from '../support/command.ts';
import { inBold, printed, refused } from '../support/printing.ts';

/** Histories of a few years, as files. */
const files = {
  'thailand.json': THAILAND_JSON,
  'risen.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2018, placement: 'tier-2' },
      { year: 2019, placement: 'tier-1' },
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
};

test('a fall to Tier 3: facts and conditions that differ', async () => {
  expect(
    await printed('compare thailand.json', files),
  ).toBe(`Thailand (THA): 2013 Tier 2 Watch List, 2014 Tier 3
It stands on another of the lists of 7107(b)(1).
What made the difference: the findings of the year and the clock.
Facts that differ:
  specialCase: not stated, then no. Does the report treat the country as a special case, without a tier?
  minimumStandardsApplicable: not stated, then yes. Are the minimum standards applied to this country in this report?
  fullyMeetsMinimumStandards: not stated, then no. Does the government fully meet the minimum standards for the elimination of trafficking?
  significantEfforts: not stated, then yes. Is the government making significant efforts to bring itself into compliance with the standards?
  increasingEfforts: not stated, then no. Did the government show increasing efforts compared with the previous reporting period?
  waiver.writtenPlan: yes, then not stated. Does the country have a written plan to begin making significant efforts?
  waiver.planWouldConstituteSignificantEfforts: yes, then not stated. Would that plan, once carried out, amount to significant efforts?
  waiver.sufficientResources: yes, then not stated. Is the country devoting sufficient resources to carry out the plan?
  waiver.granted: yes, then not stated. Was the automatic downgrade waived for this year?
Conditions that differ:
  The minimum standards apply to the country: unknown, then holds [22 U.S.C. 7106(a)]
  Evidence of increasing efforts over the previous year: unknown, then fails [22 U.S.C. 7107(b)(2)(A)(iii)(II)]
  Written plan, worth making, with sufficient resources: holds, then unknown [22 U.S.C. 7107(b)(2)(D)(ii)(I)-(III)]
  The downgrade is waived for this year (President; by delegation the Secretary): holds, then unknown [22 U.S.C. 7107(b)(2)(D)(ii)]
  The run has a waiver year left: holds, then fails [22 U.S.C. 7107(b)(2)(D)(ii)]
  The country is placed on the Tier 2 Watch List: holds, then fails [22 U.S.C. 7107(b)(2)(A)(iii)]
  The country is on the special watch list: holds, then fails [22 U.S.C. 7107(b)(2)(A)]
  The year counts towards the two-year limit: holds, then fails [22 U.S.C. 7107(b)(2)(D)(i)]
  The year was possible only with a waiver: holds, then fails [22 U.S.C. 7107(b)(2)(D)(ii)]
  The run now holds what arms the reinstatement cap: holds, then fails [22 U.S.C. 7107(b)(2)(F)(i)]
${DISCLAIMER}
`);
});

test('the same placement under another law', async () => {
  expect(
    await printed('compare thailand.json --year 2013', files),
  ).toBe(`Thailand (THA): 2012 Tier 2 Watch List, 2013 Tier 2 Watch List
The placement is the same.
The law changed: R2009 to R2013.
No stated fact differs.
Conditions that differ:
  Public accusations left without a proper answer count as inaction: fails, then unknown [22 U.S.C. 7106(b)(7)]
${DISCLAIMER}
`);
});

test('from 2019 the report must explain another list', async () => {
  expect(await printed('compare risen.json', files)).toBe(`Kenya (KEN): 2018 Tier 2, 2019 Tier 1
It stands on another of the lists of 7107(b)(1), so the report must explain the change [22 U.S.C. 7107(b)(1)(H)].
What made the difference: the findings of the year.
The law changed: R2013 to R2019.
No stated fact differs.
Conditions that differ:
  The government fully meets the minimum standards: fails, then holds [22 U.S.C. 7106(a), 7107(b)(1)(A)]
  Government policy or pattern of trafficking: fails, then unknown [22 U.S.C. 7107(b)(3)(B)]
  Significant efforts to come into compliance: holds, then unknown [22 U.S.C. 7107(b)(1)(B)-(C), (b)(3)]
  Evidence of increasing efforts over the previous year: holds, then unknown [22 U.S.C. 7107(b)(2)(A)(iii)(II)]
  Significant efforts rest on commitments for the next year: unknown, then fails [Pub. L. 108-193; 22 U.S.C. 7107(b)(2)(A)(iii)(III) as in force until the 2018 report]
  A ground for the Tier 2 Watch List is met: fails, then unknown [22 U.S.C. 7107(b)(2)(A)(iii)]
  Policy or pattern as proof of failure: fails, then unknown [22 U.S.C. 7107(b)(3)(B)]
  The limit of consecutive counted years is reached: unknown, then fails [22 U.S.C. 7107(b)(2)(D)(i)]
  The run has a waiver year left: unknown, then holds [22 U.S.C. 7107(b)(2)(D)(ii)]
  Special watch list: Tier 2 or watch list now, Tier 3 last year: unknown, then fails [22 U.S.C. 7107(b)(2)(A)(ii)]
  Special watch list: Tier 1 now, Tier 2 or watch list last year: fails, then holds [22 U.S.C. 7107(b)(2)(A)(i)]
  The country is on the special watch list: unknown, then holds [22 U.S.C. 7107(b)(2)(A)]
  The findings place the country on the Tier 2 Watch List: fails, then unknown [22 U.S.C. 7107(b)(2)(A)(iii)]
  The country was on a tier in the previous report: unknown, then holds [published placements, 2001 to 2025]
${DISCLAIMER}
`);
});

test('no cause is told where several may have made it', async () => {
  const lines = (await printed('compare reassessed.json --year 2014', files))
    .split('\n')
    .slice(0, 6);
  expect(lines).toEqual([
    'Kenya (KEN): 2013 Tier 3, 2014 Tier 2 Watch List',
    'It stands on another of the lists of 7107(b)(1).',
    'What made the difference cannot be told from what is known.',
    'No stated fact differs.',
    'Conditions that differ:',
    '  Significant efforts to come into compliance: unknown, then holds [22 U.S.C. 7107(b)(1)(B)-(C), (b)(3)]',
  ]);
});

test('a year of which nothing is known is not settled', async () => {
  const lines = (await printed('compare thailand.json --with-year 2001', files))
    .split('\n')
    .slice(0, 4);
  expect(lines).toEqual([
    'Thailand (THA): 2001 not settled, 2014 Tier 3',
    'What made the difference cannot be told from what is known.',
    'The law changed: R2001 to R2013.',
    'Facts that differ:',
  ]);
});

test('of three possible causes several may have made it together', async () => {
  const lines = (await printed('compare CUB --year 2019', files)).split('\n').slice(0, 4);
  expect(lines).toEqual([
    'Cuba (CUB): 2018 Tier 2 Watch List, 2019 Tier 3',
    'It stands on another of the lists of 7107(b)(1), so the report must explain the change [22 U.S.C. 7107(b)(1)(H)].',
    'What made the difference may have been the findings of the year, the clock, the law, or several of them.',
    'The law changed: R2013 to R2019.',
  ]);
});

test('a terminal shows the title in bold', async () => {
  expect(await inBold('compare thailand.json --year 2013', files)).toEqual([
    'Thailand (THA): 2012 Tier 2 Watch List, 2013 Tier 2 Watch List',
  ]);
});

test('a year and itself: nothing differs', async () => {
  expect(
    await printed('compare thailand.json --year 2012 --with-year 2012', files),
  ).toBe(`Thailand (THA): 2012 Tier 2 Watch List, 2012 Tier 2 Watch List
The placement is the same.
No stated fact differs.
${DISCLAIMER}
`);
});

test('the first report may be compared with a later one', async () => {
  const lines = (await printed('compare thailand.json --year 2001 --with-year 2003', files))
    .split('\n')
    .slice(0, 3);
  expect(lines).toEqual([
    'Thailand (THA): 2003 not settled, 2001 not settled',
    'What made the difference cannot be told from what is known.',
    'No stated fact differs.',
  ]);
});

test('a year out of range is refused', async () => {
  expect(await refused('compare thailand.json --with-year 1990', files)).toEqual([
    'tvpa-tiers: --with-year: `1990` is not a report year from 2001 to 2100',
  ]);
});
