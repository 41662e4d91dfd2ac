import { expect, test } from 'vitest';
import { THAILAND_JSON } from '../support/command.ts';
import { inBold, printed, refused } from '../support/printing.ts';

/** Histories of a few years, as files. */
const files = {
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
  'thailand.json': THAILAND_JSON,
};

test('Tier 1 after an unknown year', async () => {
  expect(
    await printed('consequences plain.json', files),
  ).toBe(`What follows from the 2010 report for Atlantis: Tier 1

Tier 3
  Nothing: the placement is another.

Special watch list
  ? On the special watch list: risen to Tier 1 (listing; with Tier 1; by 2010-08-30) [22 U.S.C. 7107(b)(2)(A)(i)]
    The country is on Tier 1 and was on Tier 2 or the Tier 2 Watch List the year before. It is listed for closer scrutiny, though it is not on the Tier 2 Watch List.
  ? Interim assessment (duty; with Tier 1; by 2011-02-01) [22 U.S.C. 7107(b)(2)(B) as in force until the 2018 report]
    The Secretary of State reports to Congress how far the country has come since the last annual report.

Child soldiers list
  Whether the government is on the list is unknown, and no placement tells. If it is:
  ? No military assistance: training, financing, excess articles (restriction; if it is listed; 2010-10-01 to 2011-09-30) [22 U.S.C. 2370c-1(a) as enacted by Pub. L. 110-457 §404]
  ? No licences for direct commercial sales of military equipment (restriction; if it is listed; 2010-10-01 to 2011-09-30) [22 U.S.C. 2370c-1(a)]
  ? The government is notified that it is listed (duty; if it is listed) [Pub. L. 110-457 §404(b)(2)]
  ? The President may waive the prohibition (power; if it is listed) [Pub. L. 110-457 §404(c)]
  ? The President may reinstate assistance (power; if it is listed) [22 U.S.C. 2370c-1(d)]

Days that the law counts from the 2010 report are counted from the day it is due, 2010-06-01, not from the day it came out, which is not given.
\`Atlantis\` is not a country code that this library knows. The answer rests only on the history that was given.
The history begins with 2010. What came before is unknown, so the count of watch-list years takes in all that the law allowed.
This is a reconstruction from stated facts, not a determination and not legal advice.
`);
});

test('Tier 3 of which everything is known', async () => {
  expect(
    await printed(
      'consequences thailand.json --determination withholding --assisted-before yes --child-soldiers no --waived assistance --waived programmes --released 2014-06-20 --determined 2014-09-18',
      files,
    ),
  ).toBe(`What follows from the 2014 report for Thailand (THA): Tier 3

Tier 3
  - The President notifies Congress of a determination (duty; 2014-08-04 to 2014-09-18) [22 U.S.C. 7107(a), (c)]
    For each Tier 3 country the President chooses one of four determinations and notifies it to Congress. It is the policy of the United States not to give such governments assistance that is neither humanitarian nor related to trade.
  - Determination: assistance is withheld (choice; 2014-08-04 to 2014-09-18) [22 U.S.C. 7107(d)(1)]
    The President determines that the restrictions below apply in the next fiscal year, until the government complies or makes significant efforts.
  - Determination: assistance goes on in the national interest (choice; 2014-08-04 to 2014-09-18) [22 U.S.C. 7107(d)(4)]
    The President determines that assistance or multilateral loans, or both, go on all the same, because that furthers the purposes of the Act or is otherwise in the national interest.
  - The United States opposes loans of the development banks and the IMF (restriction; 2014-10-01 to 2015-09-30) [22 U.S.C. 7107(d)(1)(B), (d)(6)]
    The President instructs the United States directors of the multilateral development banks and of the International Monetary Fund to vote against, and do their best to prevent, loans and other uses of funds to the country.
    except humanitarian assistance [22 U.S.C. 7107(d)(1)(B)]
    except trade-related assistance [22 U.S.C. 7107(d)(1)(B)]
    except development assistance for basic human needs that the government neither administers nor gains from [22 U.S.C. 7107(d)(1)(B)]
  - The President may waive in whole or in part (power; 2014-08-04 to 2014-09-18) [22 U.S.C. 7107(d)(5)(A)]
    The national interest determination may cover all the assistance and exchanges, all the multilateral loans, or single programmes, projects and activities.
  - The President must waive to spare vulnerable populations (duty) [22 U.S.C. 7107(d)(5)(B)]
    Where it is needed to keep significant harm from vulnerable populations, women and children among them, the waiver is no choice but a duty.
  - Certification that excepted assistance reaches no trafficker in office (duty; 2014-08-04 to 2014-09-18) [22 U.S.C. 7107(e)]
    With the notification goes a certification by the Secretary of State: narcotics and antiterrorism assistance and arms sales that go on are not meant for any agency or official that took part in, eased or condoned trafficking.
  - A later waiver at any time (power) [22 U.S.C. 7107(f)]
    After withholding the President may at any time waive the measures, in whole or in part, on the grounds of the national interest determination.
    Which amendment added this power is not checked.

Special watch list
  Nothing: the placement is another.

Child soldiers list
  Nothing: the government is not on the list.

This is a reconstruction from stated facts, not a determination and not legal advice.
`);
});

test('a terminal shows the title in bold', async () => {
  expect(await inBold('consequences plain.json', files)).toEqual([
    'What follows from the 2010 report for Atlantis: Tier 1',
  ]);
});

test('faults of yes and no, of scopes and of days are told together', async () => {
  expect(
    await refused(
      'consequences plain.json --waived x --assisted-before z --determined 2014-02-31',
      files,
    ),
  ).toEqual([
    'tvpa-tiers: `--assisted-before` `z` is not allowed (did you mean `no`?)',
    'tvpa-tiers: `--waived` `x` is not allowed (allowed: `assistance`, `multilateral`, `programmes`)',
    'tvpa-tiers: --determined: `"2014-02-31"` is not a date of the form YYYY-MM-DD',
  ]);
});
