import { expect, test } from 'vitest';
import { linesOf } from '../support/small-histories.ts';

test('a rule with its note, what it concludes, and what it rests on', async () => {
  expect(await linesOf('rules show reinstatement-cap')).toEqual({
    code: 0,
    lines: [
      'reinstatement-cap (rule, rules/automatic-downgrade.json)',
      'After a waived run and Tier 3, a second watch-list year in a row is not available',
      '22 U.S.C. 7107(b)(2)(F); rests on the statute',
      "The text says what may not be, not what follows. That Tier 3 follows is an inference, from State's own account of the two-year limit: up to Tier 2, or down to Tier 3.",
      '',
      '- reinstatedYearSpent',
      '',
      'Then: placement, value tier-3, cause reinstatement-cap (priority 50; the highest that holds decides)',
      '',
      'Conditions:',
      '  reinstatedYearSpent: The one watch-list year after reinstatement is spent',
      '',
    ],
    err: [],
  });
});

test('a condition that a stated fact settles, with the facts and what names it', async () => {
  expect(await linesOf('rules show increasingEfforts')).toEqual({
    code: 0,
    lines: [
      'increasingEfforts (condition, rules/watch-list.json)',
      'Evidence of increasing efforts over the previous year',
      '22 U.S.C. 7107(b)(2)(A)(iii)(II); rests on a determination',
      'All three named kinds of evidence settle it for the government. Anything less is for the Secretary to weigh.',
      '',
      'Settled by the fact increasingEfforts where that is stated; otherwise:',
      'for the government:',
      '  all of:',
      '    - enforcementIncreased',
      '    - fact victimAssistanceIncreased is yes',
      '    - fact officialComplicityDecreasing is yes',
      'against the government:',
      '  - noNamedEvidenceOfIncrease',
      'otherwise: reserved to a determination',
      '',
      'Conditions:',
      '  enforcementIncreased: Investigations, prosecutions and convictions have increased',
      '  noNamedEvidenceOfIncrease: None of the three named kinds of evidence shows an increase',
      '',
      'Facts:',
      '  increasingEfforts: Did the government show increasing efforts compared with the previous reporting period? [22 U.S.C. 7107(b)(2)(A)(iii)(II)]',
      '  victimAssistanceIncreased: Did assistance to victims increase over the previous year? [22 U.S.C. 7107(b)(2)(A)(iii)(II)]',
      '  officialComplicityDecreasing: Is the evidence of officials’ complicity in trafficking decreasing? [22 U.S.C. 7107(b)(2)(A)(iii)(II)]',
      '',
      'Named by:',
      '  condition meetsWatchListCriteria',
      '  rule practice-increasing-efforts',
      '',
    ],
    err: [],
  });
});

test('a condition that is computed', async () => {
  expect(await linesOf('rules show enforcementIncreased')).toEqual({
    code: 0,
    lines: [
      'enforcementIncreased (condition, rules/watch-list.json)',
      'Investigations, prosecutions and convictions have increased',
      '22 U.S.C. 7107(b)(2)(A)(iii)(II); rests on the statute',
      '',
      'for the government:',
      '  all of:',
      '    - fact investigationsIncreased is yes',
      '    - fact prosecutionsIncreased is yes',
      '    - fact convictionsIncreased is yes',
      'against the government:',
      '  - enforcementNowhereIncreased',
      'otherwise: reserved to a determination',
      '',
      'Conditions:',
      '  enforcementNowhereIncreased: None of investigations, prosecutions and convictions has increased',
      '',
      'Facts:',
      '  investigationsIncreased: Did trafficking investigations increase over the previous year? [22 U.S.C. 7107(b)(2)(A)(iii)(II)]',
      '  prosecutionsIncreased: Did trafficking prosecutions increase over the previous year? [22 U.S.C. 7107(b)(2)(A)(iii)(II)]',
      '  convictionsIncreased: Did trafficking convictions increase over the previous year? [22 U.S.C. 7107(b)(2)(A)(iii)(II)]',
      '',
      'Named by:',
      '  condition noNamedEvidenceOfIncrease',
      '  condition increasingEfforts',
      '',
    ],
    err: [],
  });
});

test('a rule of which nothing else is to be told', async () => {
  expect(await linesOf('rules show tier-1')).toEqual({
    code: 0,
    lines: [
      'tier-1 (rule, rules/tiers.json)',
      'The government fully meets the minimum standards',
      '22 U.S.C. 7107(b)(1)(A); rests on the statute',
      '',
      '- fullyMeetsMinimumStandards',
      '',
      'Then: merits, value tier-1, cause merits (priority 50; the highest that holds decides)',
      '',
      'Conditions:',
      '  fullyMeetsMinimumStandards: The government fully meets the minimum standards',
      '',
    ],
    err: [],
  });
});

test('on a terminal the name is bold', async () => {
  expect(await linesOf('rules show tier-1', { colour: true })).toEqual({
    code: 0,
    lines: [
      '\u001b[1mtier-1 (rule, rules/tiers.json)\u001b[22m',
      'The government fully meets the minimum standards',
      '22 U.S.C. 7107(b)(1)(A); rests on the statute',
      '',
      '- fullyMeetsMinimumStandards',
      '',
      'Then: merits, value tier-1, cause merits (priority 50; the highest that holds decides)',
      '',
      'Conditions:',
      '  fullyMeetsMinimumStandards: The government fully meets the minimum standards',
      '',
    ],
    err: [],
  });
});

test('a rule that concludes what another finding was', async () => {
  expect(await linesOf('rules show as-on-the-merits')).toEqual({
    code: 0,
    lines: [
      'as-on-the-merits (rule, rules/automatic-downgrade.json)',
      'No clock stands in the way: the placement is that of the merits',
      '22 U.S.C. 7107(b)(1); rests on the statute',
      '',
      'not:',
      '  - downgradeDue',
      '',
      'Then: placement, value that of merits, cause that of meritsCause (priority 10; the highest that holds decides)',
      '',
      'Conditions:',
      '  downgradeDue: The country would stay on the list beyond the limit',
      '',
    ],
    err: [],
  });
});

test('--json is one line with the definition', async () => {
  expect(await linesOf('rules show tier-1 --json')).toEqual({
    code: 0,
    lines: [
      '{"kind":"rule","name":"tier-1","file":"tiers","definition":{"name":"tier-1","title":"The government fully meets the minimum standards","cite":"22 U.S.C. 7107(b)(1)(A)","basis":"statute","priority":50,"conditions":{"all":[{"condition":"fullyMeetsMinimumStandards"}]},"event":{"type":"merits","params":{"value":"tier-1","cause":"merits"}}},"facts":[],"conditions":[{"name":"fullyMeetsMinimumStandards","title":"The government fully meets the minimum standards"}],"namedBy":[]}',
      '',
    ],
    err: [],
  });
});

test('a name that is near no other', async () => {
  expect(await linesOf('rules show nothing')).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: there is no condition or rule `nothing`'],
  });
});
