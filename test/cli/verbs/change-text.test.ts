import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { THAILAND_JSON } from '../support/command.ts';
import { inBold, printed, refused } from '../support/printing.ts';

/** Histories of a few years, as files. */
const files = {
  'thailand.json': THAILAND_JSON,
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
  'derived.json': JSON.stringify({
    country: 'PRK',
    years: [
      { year: 2019, placement: 'tier-2' },
      { year: 2020, placement: 'tier-3', provenance: 'derived' },
    ],
  }),
  'pattern.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2022, placement: 'tier-3' },
      {
        year: 2023,
        facts: {
          policyOrPattern: true,
          significantEfforts: false,
          fullyMeetsMinimumStandards: false,
        },
      },
    ],
  }),
};

test('options with what is presumed otherwise, what practice leads one to expect, what was not looked for', async () => {
  expect(
    await printed('change thailand.json --to tier-2 --largest 1', files),
  ).toBe(`Thailand (THA), 2014 report: what would give Tier 2?
Presumably unchanged from 2013:
    Does the report treat the country as a special case, without a tier? No.
    Are the minimum standards applied to this country in this report? Yes.
    Does the government fully meet the minimum standards for the elimination of trafficking? No.
    Is the government making significant efforts to bring itself into compliance with the standards? Yes.
The ground of the watch list is not on record; taken is the usual one:
    Did the government show increasing efforts compared with the previous reporting period? No.
As things stand: Tier 3.

Tier 2 becomes possible, beside other placements, with one of:
  1.  Did the government show increasing efforts compared with the previous reporting period? Yes. [22 U.S.C. 7107(b)(2)(A)(iii)(II); for the State Department to find]
      then: Tier 2 or Tier 3
      Practice leads one to expect Tier 2.

Tier 2 becomes certain with one of:
  1.  Did the Secretary find that a ground for the Tier 2 Watch List is met? No. [22 U.S.C. 7107(b)(2)(A)(iii); for the State Department to find]
      then: Tier 2

Sets of more than 1 change were not looked for.
${DISCLAIMER}
`);
});

test('a rule in the way: its paragraph and the first year without it', async () => {
  expect(
    await printed('change thailand.json --to tier-2-watch-list', files),
  ).toBe(`Thailand (THA), 2014 report: what would give Tier 2 Watch List?
Presumably unchanged from 2013:
    Does the report treat the country as a special case, without a tier? No.
    Are the minimum standards applied to this country in this report? Yes.
    Does the government fully meet the minimum standards for the elimination of trafficking? No.
    Is the government making significant efforts to bring itself into compliance with the standards? Yes.
The ground of the watch list is not on record; taken is the usual one:
    Did the government show increasing efforts compared with the previous reporting period? No.
As things stand: Tier 3.
The law stands in the way: Two consecutive years and every waiver year are used: Tier 3 [22 U.S.C. 7107(b)(2)(D)(i)-(ii)].
The first report in which the law allows Tier 2 Watch List again: 2015.
${DISCLAIMER}
`);
});

test('a year with a placement: what that placement tells', async () => {
  expect(
    await printed('change thailand.json --to tier-2 --year 2013 --largest 1', files),
  ).toBe(`Thailand (THA), 2013 report: what would give Tier 2?
From the placement on record for 2013:
    Does the report treat the country as a special case, without a tier? No.
    Are the minimum standards applied to this country in this report? Yes.
    Does the government fully meet the minimum standards for the elimination of trafficking? No.
    Is the government making significant efforts to bring itself into compliance with the standards? Yes.
The ground of the watch list is not on record; taken is the usual one:
    Did the government show increasing efforts compared with the previous reporting period? No.
As things stand: Tier 2 Watch List.

Tier 2 becomes certain with one of:
  1.  Did the Secretary find that a ground for the Tier 2 Watch List is met? No. [22 U.S.C. 7107(b)(2)(A)(iii); for the State Department to find]
      then: Tier 2

Sets of more than 1 change were not looked for.
${DISCLAIMER}
`);
});

test('several options are numbered', async () => {
  expect(
    await printed('change efforts.json --to tier-2-watch-list --largest 1', files),
  ).toBe(`Kenya (KEN), 2023 report: what would give Tier 2 Watch List?
Presumably unchanged from 2022:
    Does the report treat the country as a special case, without a tier? No.
    Are the minimum standards applied to this country in this report? Yes.
    Does the government fully meet the minimum standards for the elimination of trafficking? No.
    Is there a government policy or pattern of trafficking, forced labour, sexual slavery or child soldiers? No.
    Is the government making significant efforts to bring itself into compliance with the standards? Yes.
As things stand: Tier 2.

Tier 2 Watch List becomes certain with one of:
  1.  Did the Secretary find that a ground for the Tier 2 Watch List is met? Yes. [22 U.S.C. 7107(b)(2)(A)(iii); for the State Department to find]
      then: Tier 2 Watch List
${DISCLAIMER}
`);
});

test('an option of several changes has one number', async () => {
  const lines = (await printed('change derived.json --to tier-2 --year 2020 --largest 3', files))
    .split('\n')
    .slice(6, 13);
  expect(lines).toEqual([
    '',
    'Tier 2 becomes certain with one of:',
    '  1.  Is there a government policy or pattern of trafficking, forced labour, sexual slavery or child soldiers? No. [22 U.S.C. 7107(b)(3)(B); for the State Department to find]',
    '      Is the government making significant efforts to bring itself into compliance with the standards? Yes. [22 U.S.C. 7107(b)(1)(B)-(C), (b)(3); for the State Department to find]',
    '      Did the Secretary find that a ground for the Tier 2 Watch List is met? No. [22 U.S.C. 7107(b)(2)(A)(iii); for the State Department to find]',
    '      then: Tier 2',
    '',
  ]);
});

test('no set of changes, and larger ones not looked for', async () => {
  expect(
    await printed('change pattern.json --to tier-2 --largest 1', files),
  ).toBe(`Kenya (KEN), 2023 report: what would give Tier 2?
Presumably unchanged from 2022:
    Does the report treat the country as a special case, without a tier? No.
    Are the minimum standards applied to this country in this report? Yes.
    Does the government fully meet the minimum standards for the elimination of trafficking? No.
As things stand: Tier 3.
No set of up to 1 changes gives Tier 2.

Sets of more than 1 change were not looked for.
${DISCLAIMER}
`);
});

test('a terminal shows the title in bold', async () => {
  expect(await inBold('change pattern.json --to tier-1 --largest 1', files)).toEqual([
    'Kenya (KEN), 2023 report: what would give Tier 1?',
  ]);
});

test('ten changes are the most that may be asked for', async () => {
  expect(await refused('change pattern.json --to tier-2 --largest 11', files)).toEqual([
    'tvpa-tiers: `--largest` `11` is not allowed (allowed: `1 to 10`)',
  ]);
});

test('a number with more behind it is none', async () => {
  expect(await refused('change pattern.json --to tier-2 --largest 1x', files)).toEqual([
    'tvpa-tiers: `--largest` `1x` is not allowed (allowed: `1 to 10`)',
  ]);
});
