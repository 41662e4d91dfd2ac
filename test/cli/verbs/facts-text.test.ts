import { expect, test } from 'vitest';
import { inBold, printed, refused } from '../support/printing.ts';

test('a number, asked from a year on', async () => {
  expect(await printed('facts consecutive')).toBe(`consecutiveWatchListYears (determination, number)
  How many consecutive years, this one included, does the report say the country has been on the watch list?
  Take the number from the text ("for the second consecutive year" is 2). Years before the 2009 report count for State, not for the clock.
  22 U.S.C. 7107(b)(2)(D)(i); asked from 2004
`);
});

test('yes or no in every year, and one asked from a year on', async () => {
  expect(await printed('facts complicity')).toBe(`officialComplicity (finding, yes or no)
  Are officials or state employees complicit in trafficking to an appreciable extent?
  Taking part, facilitating, condoning and any other complicity count; the extent matters.
  22 U.S.C. 7107(b)(3)(A)(ii)
policyOrPatternOfTrafficking (finding, yes or no)
  Does the government itself have a policy or pattern of trafficking?
  Complicity of single officials is not a government policy or pattern.
  22 U.S.C. 7107(b)(3)(B)(i); asked from 2019
officialComplicityDecreasing (finding, yes or no)
  Is the evidence of officials’ complicity in trafficking decreasing?
  Compared with the previous year. No evidence in either year is for the Secretary to judge.
  22 U.S.C. 7107(b)(2)(A)(iii)(II); asked from 2004
`);
});

test('asked between two years', async () => {
  expect(
    await printed('facts good faith'),
  ).toBe(`goodFaithEffortToCollectEnforcementData (finding, yes or no)
  Was the government trying in good faith to collect data on trafficking cases?
  Matters only in the first years of the data presumption.
  22 U.S.C. 7106(b)(1), before Pub. L. 115-425 §202(1); asked 2004 to 2005
enforcementDataPresumptionDisregarded (finding, yes or no)
  Did the Secretary of State choose to disregard the presumption about trafficking cases?
  Allowed, not required, where some data were given in good faith.
  22 U.S.C. 7106(b)(1), before Pub. L. 115-425 §202(1); asked 2004 to 2005
goodFaithEffortToCollectOfficialsData (finding, yes or no)
  Was the government trying in good faith to collect data on cases against officials?
  Matters only in the first years of the data presumption.
  22 U.S.C. 7106(b)(7), before Pub. L. 115-425 §202(2); asked 2004 to 2005
officialsDataPresumptionDisregarded (finding, yes or no)
  Did the Secretary of State choose to disregard the presumption about cases against officials?
  Allowed, not required, where some data were given in good faith.
  22 U.S.C. 7106(b)(7), before Pub. L. 115-425 §202(2); asked 2004 to 2005
`);
});

test('a terminal shows the names in bold', async () => {
  expect(await inBold('facts complicity')).toEqual([
    'officialComplicity',
    'policyOrPatternOfTrafficking',
    'officialComplicityDecreasing',
  ]);
});

test('the first word that nothing holds is the one with a hint', async () => {
  expect(await refused('facts efforts incresing')).toEqual([
    'tvpa-tiers: no fact matches `efforts incresing` (did you mean `increasing`?)',
  ]);
});

test('words of three letters are no hint, so that lew does not lead to law', async () => {
  expect(await refused('facts lew')).toEqual([
    'tvpa-tiers: no fact matches `lew` (did you mean `laws`?)',
  ]);
});

test('a word of four letters is a hint', async () => {
  expect(await refused('facts tieer')).toEqual([
    'tvpa-tiers: no fact matches `tieer` (did you mean `tier`?)',
  ]);
});

test('words that are all known, but of no one fact', async () => {
  expect(await refused('facts consecutive data')).toEqual([
    'tvpa-tiers: no fact matches `consecutive data`',
  ]);
});
