import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { linesOf } from '../support/small-histories.ts';

const CITED: unknown = expect.stringMatching(/^Cite as: .* Law encoding \S+; schemas /u);
const CITED_WITH_RECORD: unknown = expect.stringMatching(/^Cite as: .* Law encoding \S+; record /u);

test('a settled history: the placement, its cause, the clock, what is on record, the reason', async () => {
  expect(await linesOf('replay due.json')).toEqual({
    code: 0,
    lines: [
      'due',
      'year  placement   cause                clock    recorded             reason',
      '2010  Tier 2      merits                        Tier 2               significant efforts, no watch-list ground',
      '2011  Watch List  merits               1 year   Tier 3 > Watch List  significant efforts, but a watch-list ground',
      '2012  Watch List  merits               2 years  Watch List           significant efforts, but a watch-list ground',
      '2013  Tier 3      automatic-downgrade                                after 2 watch-list years, no waiver granted',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('an open year shows every placement that is possible, and the letters are explained', async () => {
  expect(await linesOf('replay calm.json --from 2025 --to 2027')).toEqual({
    code: 0,
    lines: [
      'calm',
      'year  placement        cause       clock      recorded  reason',
      '2025  Tier 2           merits                 Tier 2    significant efforts, no watch-list ground',
      '2026  1/2/2WL/3/SC/NR  4 possible  0–1 years            what is known leaves it open',
      '2027  1/2/2WL/3/SC/NR  4 possible  0–2 years            what is known leaves it open',
      '1, 2, 3: tiers; 2WL: Tier 2 Watch List; SC: Special Case; NR: not rated',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('a year of which some findings are stated', async () => {
  expect(await linesOf('replay partly.json')).toEqual({
    code: 0,
    lines: [
      'partly',
      'year  placement                     cause       clock                               reason',
      '2025  Tier 2 / Watch List / Tier 3  5 possible  0–3 years, 0–1 waived, cap unknown  what is known leaves it open',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('--cite says what to cite', async () => {
  expect(await linesOf('replay two.json --from 2025 --cite')).toEqual({
    code: 0,
    lines: [
      'two',
      'year  placement   cause   clock    recorded    reason',
      '2025  Watch List  merits  2 years  Watch List  significant efforts, but a watch-list ground',
      DISCLAIMER,
      '',
      CITED,
      '',
    ],
    err: [],
  });
});

test('--cite of a country names the record', async () => {
  expect(await linesOf('replay THA --year 2018 --cite')).toEqual({
    code: 0,
    lines: [
      'Thailand (THA)',
      'year  placement  cause   recorded  reason',
      '2018  Tier 2     merits  Tier 2    significant efforts, no watch-list ground',
      DISCLAIMER,
      '',
      CITED_WITH_RECORD,
      '',
    ],
    err: [],
  });
});

test('of a faulty history only its fault; nothing is cited', async () => {
  expect(await linesOf('replay wrong.json --cite')).toEqual({
    code: 2,
    lines: [''],
    err: ['wrong.json: years[0].year: `1` is too small; at least 2001'],
  });
});

test('the marks of a record that sources dispute are explained', async () => {
  expect(await linesOf('replay THA --year 2014')).toEqual({
    code: 0,
    lines: [
      'Thailand (THA)',
      'year  placement  cause                         clock      recorded  reason',
      '2014  Tier 3     merits / automatic-downgrade  cap armed  Tier 3?   no significant efforts; or after 2 watch-list years, the waivers used up',
      '? disputed: sources disagree',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('on a terminal the title and the head are bold', async () => {
  expect(await linesOf('replay THA --year 2018', { colour: true })).toEqual({
    code: 0,
    lines: [
      '\u001b[1mThailand (THA)\u001b[22m',
      '\u001b[1myear  placement  cause   recorded  reason\u001b[22m',
      '2018  Tier 2     merits  Tier 2    significant efforts, no watch-list ground',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('--year excludes an end', async () => {
  expect(await linesOf('replay THA --year 2014 --to 2015')).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: options `--year` and `--to` exclude each other'],
  });
});

test('--year excludes a beginning', async () => {
  expect(await linesOf('replay THA --year 2014 --from 2010')).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: options `--year` and `--from` exclude each other'],
  });
});

test('both ends may be wrong', async () => {
  expect(await linesOf('replay calm.json --to 1999 --from 3000')).toEqual({
    code: 2,
    lines: [''],
    err: [
      'tvpa-tiers: --from: `3000` is not a report year from 2001 to 2100',
      'tvpa-tiers: --to: `1999` is not a report year from 2001 to 2100',
    ],
  });
});

test('a history without a year has none to begin with', async () => {
  expect(await linesOf('replay blank.json')).toEqual({
    code: 2,
    lines: [''],
    err: [
      'blank.json: years: there is no report year to classify (add a year to the history, or name the report year)',
    ],
  });
});

test('but a year that is asked for is open', async () => {
  expect(await linesOf('replay blank.json --to 2005')).toEqual({
    code: 0,
    lines: [
      'blank',
      'year  placement        cause       reason',
      '2005  1/2/2WL/3/SC/NR  3 possible  what is known leaves it open',
      '1, 2, 3: tiers; 2WL: Tier 2 Watch List; SC: Special Case; NR: not rated',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('a span that ends before the history', async () => {
  expect(await linesOf('replay calm.json --to 2023')).toEqual({
    code: 2,
    lines: [''],
    err: ['calm.json: the history has no report year from 2001 to 2023; it begins with 2024'],
  });
});

test('a span that ends before it begins', async () => {
  expect(await linesOf('replay calm.json --from 2025 --to 2024')).toEqual({
    code: 2,
    lines: [''],
    err: ['calm.json: the history has no report year from 2025 to 2024; it begins with 2024'],
  });
});

test('a span may begin and end with the first year', async () => {
  expect(await linesOf('replay calm.json --from 2024 --to 2024')).toEqual({
    code: 0,
    lines: [
      'calm',
      'year  placement  cause   recorded  reason',
      '2024  Tier 2     merits  Tier 2    significant efforts, no watch-list ground',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});
