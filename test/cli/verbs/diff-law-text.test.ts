import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { inBold, printed } from '../support/printing.ts';

/** Histories of a few years, as files. */
const files = {
  'threeYears.json': JSON.stringify({
    country: 'KEN',
    years: [
      { year: 2021, placement: 'tier-2-watch-list' },
      { year: 2022, placement: 'tier-2-watch-list' },
      { year: 2023, placement: 'tier-2-watch-list' },
    ],
  }),
  'lawful.json': JSON.stringify({
    country: 'THA',
    years: [
      { year: 2009, placement: 'tier-2' },
      { year: 2010, placement: 'tier-1' },
    ],
  }),
};

test('the same law: nothing differs', async () => {
  expect(await printed('diff-law 2025 2025 threeYears.json', files)).toBe(`2025 and 2025
The two are the same law under the same readings.

No history makes the clocks differ where the findings mean the same (17 pairs of clocks looked at).

Of 3 country-years none differs

${DISCLAIMER}
`);
});

test('a reading that a clock of seven years shows', async () => {
  expect(await printed('diff-law F1 F2 threeYears.json', files)).toBe(`F1 and F2
what differs              F1  F2
reading reinstatementCap  F1  F2

The shortest history on which the clocks differ
year  the findings alone  waiver   F1          cause                     F2          cause
2026  Watch List                   Watch List  the findings of the year  Watch List  the findings of the year
2027  Watch List                   Watch List  the findings of the year  Watch List  the findings of the year
2028  Watch List          granted  Watch List  waiver of the downgrade   Watch List  waiver of the downgrade
2029  Watch List                   Tier 3      automatic downgrade       Tier 3      automatic downgrade
2030  Tier 2                       Tier 2      the findings of the year  Tier 2      the findings of the year
2031  Watch List                   Watch List  the findings of the year  Watch List  the findings of the year
2032  Watch List                   Watch List  the findings of the year  Tier 3      reinstatement cap
F1: No clock stands in the way: the placement is that of the merits [22 U.S.C. 7107(b)(1)].
F2: After a waived run and Tier 3, a second watch-list year in a row is not available [22 U.S.C. 7107(b)(2)(F)].

Of 3 country-years none differs

${DISCLAIMER}
`);
});

test('a reading below the findings changes no clock', async () => {
  expect(
    await printed('diff-law unanimity=off unanimity=on lawful.json', files),
  ).toBe(`unanimity=off and unanimity=on
what differs       unanimity=off  unanimity=on
reading unanimity  off            on            below the findings: not varied here

No history makes the clocks differ where the findings mean the same (348 pairs of clocks looked at).

Of 2 country-years none differs

${DISCLAIMER}
`);
});

test('two years of the law: a waiver less, and findings that mean another placement', async () => {
  expect(await printed('diff-law 2018 2019 lawful.json', files)).toBe(`2018 and 2019
what differs                                                                        2018  2019
Victim numbers count only where the country takes no proportional concrete actions  no    yes   below the findings: not varied here
Efforts found only on commitments for next year are a watch-list ground             yes   no    below the findings: not varied here
Only concrete actions inside the reporting period count, commitments do not         no    yes   below the findings: not varied here
Years of one run that a waiver may add                                              2     1
A country reinstated after a waived run and Tier 3 has one watch-list year          no    yes
A government policy or pattern is proof of failure to make significant efforts      no    yes
The presumption asks for a demonstrably increasing capacity to obtain data          no    yes   below the findings: not varied here
Indicium (b)(7) names officials who enable trafficking                              no    yes   below the findings: not varied here
Budget and consultation, (b)(3)(D)-(F), are factors of significant efforts          no    yes   below the findings: not varied here
The report explains why a country is on another list than the year before           no    yes   below the findings: not varied here

The shortest history on which the clocks differ
year  the findings alone  waiver   2018        cause                     2019        cause
1     Watch List                   Watch List  the findings of the year  Watch List  the findings of the year
2     Watch List                   Watch List  the findings of the year  Watch List  the findings of the year
3     Watch List          granted  Watch List  waiver of the downgrade   Watch List  waiver of the downgrade
4     Watch List          granted  Watch List  waiver of the downgrade   Tier 3      automatic downgrade
2018: The downgrade is due, but waived for this year [22 U.S.C. 7107(b)(2)(D)(ii)].
2019: Two consecutive years and every waiver year are used: Tier 3 [22 U.S.C. 7107(b)(2)(D)(i)-(ii)].

There is a government policy or pattern of trafficking and the government is making significant efforts: that year alone is Tier 2 under 2018, Tier 3 under 2019.

Of 2 country-years none differs

${DISCLAIMER}
`);
});

test('the record differs under a law without a clock', async () => {
  expect(
    await printed('diff-law 2025 2025+clock=false threeYears.json', files),
  ).toBe(`2025 and 2025+clock=false
what differs                                             2025  2025+clock=false
Watch-list years are counted towards the two-year limit  yes   no

The shortest history on which the clocks differ
year  the findings alone  2025        cause                     2025+clock=false  cause
1     Watch List          Watch List  the findings of the year  Watch List        the findings of the year
2     Watch List          Watch List  the findings of the year  Watch List        the findings of the year
3     Watch List          Tier 3      automatic downgrade       Watch List        the findings of the year
2025: Two consecutive years, and no waiver is granted: Tier 3 [22 U.S.C. 7107(b)(2)(D)(i)].
2025+clock=false: No clock stands in the way: the placement is that of the merits [22 U.S.C. 7107(b)(1)].

Of 3 country-years 3 differ, in 1 country
country  year  recorded    possible under 2025  under 2025+clock=false  differs
KEN      2021  Watch List  Watch List / Tier 3  Watch List              what is possible; causes: the findings of the year / waiver of the downgrade / automatic downgrade, then the findings of the year; unverifiable, then lawful
KEN      2022  Watch List  Watch List / Tier 3  Watch List              what is possible; causes: the findings of the year / waiver of the downgrade / automatic downgrade, then the findings of the year; unverifiable, then lawful
KEN      2023  Watch List  Watch List / Tier 3  Watch List              what is possible; causes: waiver of the downgrade, then the findings of the year; unverifiable, then lawful

${DISCLAIMER}
`);
});

test('a terminal shows titles and heads of tables in bold', async () => {
  expect(await inBold('diff-law 2025 2025+clock=false threeYears.json', files)).toEqual([
    '2025 and 2025+clock=false',
    'what differs                                             2025  2025+clock=false',
    'The shortest history on which the clocks differ',
    'year  the findings alone  2025        cause                     2025+clock=false  cause',
    'Of 3 country-years 3 differ, in 1 country',
    'country  year  recorded    possible under 2025  under 2025+clock=false  differs',
  ]);
});
