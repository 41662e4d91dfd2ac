import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { linesOf } from '../support/small-histories.ts';

test('one way: what is on record, how long it takes, what the year demands', async () => {
  expect(await linesOf('path two.json --to tier-2-watch-list')).toEqual({
    code: 0,
    lines: [
      'two, after the 2025 report: the shortest lawful ways to Tier 2 Watch List',
      'In 2025: Tier 2 Watch List. The ways lead to having Tier 2 Watch List again.',
      'The shortest takes 1 year: Tier 2 Watch List in the 2026 report.',
      'way  year  placement   what the year demands                                       clock after',
      '1    2026  Watch List  significant efforts, but a watch-list ground, and a waiver  3 years, 1 waived',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('an armed cap is spent by the way back to the list', async () => {
  expect(await linesOf('path Ruritania.json --to tier-2-watch-list')).toEqual({
    code: 0,
    lines: [
      'Ruritania, after the 2019 report: the shortest lawful ways to Tier 2 Watch List',
      'In 2019: Tier 3.',
      'The shortest takes 1 year: Tier 2 Watch List in the 2020 report.',
      'way  year  placement   what the year demands                         clock after',
      '1    2020  Watch List  significant efforts, but a watch-list ground  1 year, cap spent',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('an unknown past makes the shortest way doubtful; the certain ones follow, and why', async () => {
  expect(await linesOf('path late.json --to tier-2-watch-list')).toEqual({
    code: 0,
    lines: [
      'late, after the 2025 report: the shortest lawful ways to Tier 2 Watch List',
      'In 2025: Tier 2 Watch List. The ways lead to having Tier 2 Watch List again.',
      'The shortest takes 1 year: Tier 2 Watch List in the 2026 report. Whatever the unknown past was, it takes 2 years.',
      'way  year  placement   what the year demands                                                                                                                                                        clock after',
      '1?   2026  Watch List  significant efforts, but a watch-list ground, and a waiver                                                                                                                   3 years, 1 waived',
      '2    2026  Tier 1      meets the standards in full',
      '     2027  Watch List  significant efforts, but a watch-list ground                                                                                                                                 1 year',
      '3    2026  Tier 2      significant efforts, no watch-list ground',
      '     2027  Watch List  significant efforts, but a watch-list ground                                                                                                                                 1 year',
      '4    2026  Tier 3      no significant efforts; or a policy or pattern of trafficking; or a watch-list ground, with the clock run out and no waiver; or a watch-list ground, with the clock run out  cap unknown',
      '     2027  Watch List  significant efforts, but a watch-list ground                                                                                                                                 1 year, cap unknown',
      '? lawful under some of the pasts that the unknown years allow, not under all',
      'The history begins with 2024. What came before is unknown, so the count of watch-list years takes in all that the law allowed.',
      'The law has been checked up to the 2026 report. This answer takes it to be the same in later years.',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('within a year no way is lawful under every past', async () => {
  expect(await linesOf('path late.json --to tier-2-watch-list --within 1')).toEqual({
    code: 0,
    lines: [
      'late, after the 2025 report: the shortest lawful ways to Tier 2 Watch List',
      'In 2025: Tier 2 Watch List. The ways lead to having Tier 2 Watch List again.',
      'The shortest takes 1 year: Tier 2 Watch List in the 2026 report. None is lawful under every past that the unknown years allow.',
      'way  year  placement   what the year demands                                       clock after',
      '1?   2026  Watch List  significant efforts, but a watch-list ground, and a waiver  3 years, 1 waived',
      '? lawful under some of the pasts that the unknown years allow, not under all',
      'The history begins with 2024. What came before is unknown, so the count of watch-list years takes in all that the law allowed.',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('a special case is a placement to reach where unranked years are allowed', async () => {
  expect(await linesOf('path two.json --to special-case --unranked')).toEqual({
    code: 0,
    lines: [
      'two, after the 2025 report: the shortest lawful ways to Special Case',
      'In 2025: Tier 2 Watch List.',
      'The shortest takes 1 year: Special Case in the 2026 report.',
      'way  year  placement     what the year demands',
      '1    2026  Special Case  described without a tier',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('--law lets more ways be found: with three waiver years the list stays open', async () => {
  expect(
    await linesOf('path Ruritania.json --to tier-2-watch-list --year 2018 --law maxWaiverYears=3'),
  ).toEqual({
    code: 0,
    lines: [
      'Ruritania, after the 2018 report: the shortest lawful ways to Tier 2 Watch List',
      'In 2018: Tier 2 Watch List. The ways lead to having Tier 2 Watch List again.',
      'The shortest takes 1 year: Tier 2 Watch List in the 2019 report.',
      'way  year  placement   what the year demands                                       clock after',
      '1    2019  Watch List  significant efforts, but a watch-list ground, and a waiver  5 years, 3 waived',
      'This answer applies a what-if law, not the law as it is.',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('on a terminal the title and the head of the table are bold', async () => {
  expect(await linesOf('path two.json --to tier-1', { colour: true })).toEqual({
    code: 0,
    lines: [
      '\u001b[1mtwo, after the 2025 report: the shortest lawful ways to Tier 1\u001b[22m',
      'In 2025: Tier 2 Watch List.',
      'The shortest takes 1 year: Tier 1 in the 2026 report.',
      '\u001b[1mway  year  placement  what the year demands\u001b[22m',
      '1    2026  Tier 1     meets the standards in full',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('--json is one line with the steps and the state of the clock', async () => {
  expect(await linesOf('path two.json --to tier-1 --json')).toEqual({
    code: 0,
    lines: [
      '{"country":"two","target":"tier-1","from":{"year":2025,"placements":["tier-2-watch-list"]},"staying":false,"within":10,"years":1,"certainYears":1,"paths":[{"certain":true,"waivers":0,"steps":[{"year":2026,"placement":"tier-1","waiver":"not-needed","ways":[{"merits":"tier-1","waiver":"not-needed","cause":"merits","ground":null,"rules":["tier-1","as-on-the-merits"]}],"law":"R2021","state":{"before":[{"run":2,"waivers":0,"cap":"clear","arming":false,"previous":"tier-2-watch-list"}],"after":[{"run":0,"waivers":0,"cap":"clear","arming":false,"previous":"tier-1"}]}}]}],"cut":0,"barriers":[],"firstYear":2026,"notices":[]}',
      '',
    ],
    err: [],
  });
});

test('what forbids the next year is named with its law, before the ways round', async () => {
  expect(
    await linesOf('path Ruritania.json --to tier-2-watch-list --year 2018 --within 12'),
  ).toEqual({
    code: 0,
    lines: [
      'Ruritania, after the 2018 report: the shortest lawful ways to Tier 2 Watch List',
      'In 2018: Tier 2 Watch List. The ways lead to having Tier 2 Watch List again.',
      'Not in 2019, whatever is found: Two consecutive years and every waiver year are used: Tier 3 [22 U.S.C. 7107(b)(2)(D)(i)-(ii)].',
      'The shortest takes 2 years: Tier 2 Watch List in the 2020 report.',
      'way  year  placement   what the year demands                                                                                          clock after',
      '1    2019  Tier 1      meets the standards in full',
      '     2020  Watch List  significant efforts, but a watch-list ground                                                                   1 year',
      '2    2019  Tier 2      significant efforts, no watch-list ground',
      '     2020  Watch List  significant efforts, but a watch-list ground                                                                   1 year',
      '3    2019  Tier 3      no significant efforts; or a policy or pattern of trafficking; or a watch-list ground, with the clock run out  cap armed',
      '     2020  Watch List  significant efforts, but a watch-list ground                                                                   1 year, cap spent',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('where there is no way within the bound, there is no table', async () => {
  expect(
    await linesOf('path Ruritania.json --to tier-2-watch-list --year 2018 --within 1'),
  ).toEqual({
    code: 0,
    lines: [
      'Ruritania, after the 2018 report: the shortest lawful ways to Tier 2 Watch List',
      'In 2018: Tier 2 Watch List. The ways lead to having Tier 2 Watch List again.',
      'Not in 2019, whatever is found: Two consecutive years and every waiver year are used: Tier 3 [22 U.S.C. 7107(b)(2)(D)(i)-(ii)].',
      'No lawful way to Tier 2 Watch List was found within 1 year.',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('of a history that is faulty, only its fault', async () => {
  expect(await linesOf('path wrong.json --to tier-2')).toEqual({
    code: 2,
    lines: [''],
    err: ['wrong.json: years[0].year: `1` is too small; at least 2001'],
  });
});

test('everything wrong with what is asked is told at once', async () => {
  expect(await linesOf('path --within 0 --year=1999')).toEqual({
    code: 2,
    lines: [''],
    err: [
      'tvpa-tiers: an argument is missing (usage: `tvpa-tiers path FILE|-|COUNTRY --to PLACEMENT [options]`)',
      'tvpa-tiers: option `--to` is needed: PLACEMENT',
      'tvpa-tiers: --within: `0` is not a number of years from 1 to 20',
      'tvpa-tiers: --year: `1999` is not a report year from 2001 to 2100',
    ],
  });
});

test('an unknown placement is told with what is near', async () => {
  expect(await linesOf('path two.json --to tier-9')).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: placement `tier-9` is not allowed (did you mean `tier-1`?)'],
  });
});

test('what is not rated is no tier to aim at', async () => {
  expect(await linesOf('path two.json --to not-rated')).toEqual({
    code: 2,
    lines: [''],
    err: [
      'tvpa-tiers: --to: `"not-rated"` is not a tier to aim at, unless unranked years are allowed as steps (allowed: `tier-1`, `tier-2`, `tier-2-watch-list`, `tier-3`)',
    ],
  });
});

test('a diagram takes no question about a country', async () => {
  expect(
    await linesOf('path COG --mermaid --to tier-1 --within 3 --unranked --with a --json'),
  ).toEqual({
    code: 2,
    lines: [''],
    err: [
      'tvpa-tiers: options `--mermaid` and `FILE|COUNTRY` exclude each other',
      'tvpa-tiers: options `--mermaid` and `--to` exclude each other',
      'tvpa-tiers: options `--mermaid` and `--within` exclude each other',
      'tvpa-tiers: options `--mermaid` and `--unranked` exclude each other',
      'tvpa-tiers: options `--mermaid` and `--with` exclude each other',
      'tvpa-tiers: options `--mermaid` and `--json` exclude each other',
    ],
  });
});

test('nor another version of the law than that of its year', async () => {
  expect(await linesOf('path --mermaid --advance-by 1')).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: options `--mermaid` and `--advance-by` exclude each other'],
  });
});

test('before there was a clock the diagram has one state', async () => {
  expect(await linesOf('path --mermaid --year 2005')).toEqual({
    code: 0,
    lines: [
      'stateDiagram-v2',
      '  accTitle: The clock under the law of the 2005 report',
      '  state "No year counted" as s0',
      '  [*] --> s0',
      '  s0 --> s0: Tier 1, Tier 2, Watch List, Tier 3, Special Case, not rated',
      '',
    ],
    err: [],
  });
});

test('a what-if law changes the diagram', async () => {
  expect(await linesOf('path --mermaid --year 2010 --law maxWaiverYears=0')).toEqual({
    code: 0,
    lines: [
      'stateDiagram-v2',
      '  accTitle: The clock under the law of the 2010 report',
      '  state "No year counted" as s0',
      '  state "1 year" as s1',
      '  state "2 years" as s2',
      '  [*] --> s0',
      '  s0 --> s0: Tier 1, Tier 2, Tier 3, Special Case, not rated',
      '  s0 --> s1: Watch List',
      '  s1 --> s0: Tier 1, Tier 2, Tier 3, Special Case, not rated',
      '  s1 --> s2: Watch List',
      '  s2 --> s0: Tier 1, Tier 2, Tier 3 (findings or automatic downgrade), Special Case, not rated',
      '',
    ],
    err: [],
  });
});
