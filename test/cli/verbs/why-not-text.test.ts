import { expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/explain/sections/closing.ts';
import { linesOf } from '../support/small-histories.ts';

test('one finding stands in the way: a waiver, which the President decides', async () => {
  expect(await linesOf('why-not due.json tier-2-watch-list')).toEqual({
    code: 0,
    lines: [
      'due, 2013 report: why not Tier 2 Watch List?',
      'This would have to be found otherwise:',
      '  1. No waiver is granted; needed: a waiver is granted [22 U.S.C. 7107(b)(2)(D)(ii); for the President to decide]',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('a finding of the State Department stands in the way', async () => {
  expect(await linesOf('why-not due.json tier-2')).toEqual({
    code: 0,
    lines: [
      'due, 2013 report: why not Tier 2?',
      'This would have to be found otherwise:',
      '  1. A ground for the watch list is met; needed: no ground for the watch list is met [22 U.S.C. 7107(b)(2)(A)(iii); for the State Department to find]',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('it is that placement', async () => {
  expect(await linesOf('why-not due.json tier-3')).toEqual({
    code: 0,
    lines: ['due, 2013 report: why not Tier 3?', 'It is Tier 3.', DISCLAIMER, ''],
    err: [],
  });
});

test('where it is open, the other placements are named', async () => {
  expect(await linesOf('why-not partly.json tier-2')).toEqual({
    code: 0,
    lines: [
      'partly, 2025 report: why not Tier 2?',
      'Tier 2 is possible, beside Tier 2 Watch List and Tier 3.',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('what is possible may still not be expected', async () => {
  expect(await linesOf('why-not THA special-case --year 2026')).toEqual({
    code: 0,
    lines: [
      'Thailand (THA), 2026 report: why not Special Case?',
      'Special Case is possible, beside Tier 1, Tier 2, Tier 2 Watch List, Tier 3 and not rated. Practice leads one to expect otherwise.',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('several sets of findings, each of which is enough', async () => {
  expect(await linesOf('why-not THA tier-3 --year 2012')).toEqual({
    code: 0,
    lines: [
      'Thailand (THA), 2012 report: why not Tier 3?',
      'One of these sets would have to be found otherwise:',
      '  1. The government is making significant efforts; needed: the government is not making significant efforts [22 U.S.C. 7107(b)(1)(B)-(C), (b)(3); for the State Department to find]',
      '  2. A waiver is granted; needed: no waiver is granted [22 U.S.C. 7107(b)(2)(D)(ii); for the President to decide]',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('two findings of one set stand under one number', async () => {
  expect(await linesOf('why-not worse.json tier-2-watch-list')).toEqual({
    code: 0,
    lines: [
      'worse, 2026 report: why not Tier 2 Watch List?',
      'This would have to be found otherwise:',
      '  1. The government is not making significant efforts; needed: the government is making significant efforts [22 U.S.C. 7107(b)(1)(B)-(C), (b)(3); for the State Department to find]',
      '     No waiver is granted; needed: a waiver is granted [22 U.S.C. 7107(b)(2)(D)(ii); for the President to decide]',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('the record alone rules it out', async () => {
  expect(await linesOf('why-not CHN tier-2 --year 2017')).toEqual({
    code: 0,
    lines: [
      'China (CHN), 2017 report: why not Tier 2?',
      'No single finding stands in the way; what is on record rules Tier 2 out: Tier 3.',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('the clock leaves no way: its rule is named', async () => {
  expect(await linesOf('why-not DZA tier-2-watch-list --year 2020')).toEqual({
    code: 0,
    lines: [
      'Algeria (DZA), 2020 report: why not Tier 2 Watch List?',
      'The law leaves no way to Tier 2 Watch List this year, whatever is found; the past cannot change.',
      '  - Two consecutive years and every waiver year are used: Tier 3 [22 U.S.C. 7107(b)(2)(D)(i)-(ii)]',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('there was no watch list yet, so that no rule is named', async () => {
  expect(await linesOf('why-not THA tier-2-watch-list --year 2003')).toEqual({
    code: 0,
    lines: [
      'Thailand (THA), 2003 report: why not Tier 2 Watch List?',
      'The law leaves no way to Tier 2 Watch List this year, whatever is found; the past cannot change.',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('on a terminal the title is bold', async () => {
  expect(await linesOf('why-not due.json tier-3', { colour: true })).toEqual({
    code: 0,
    lines: [
      '\u001b[1mdue, 2013 report: why not Tier 3?\u001b[22m',
      'It is Tier 3.',
      DISCLAIMER,
      '',
    ],
    err: [],
  });
});

test('a placement that there is not', async () => {
  expect(await linesOf('why-not THA teir-2')).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: placement `teir-2` is not allowed (did you mean `tier-2`?)'],
  });
});

test('of a faulty history only its fault', async () => {
  expect(await linesOf('why-not wrong.json tier-2')).toEqual({
    code: 2,
    lines: [''],
    err: ['wrong.json: years[0].year: `1` is too small; at least 2001'],
  });
});

test('--json names country, year, and the finding', async () => {
  expect(await linesOf('why-not due.json tier-2 --json')).toEqual({
    code: 0,
    lines: [
      '{"country":"due","year":2013,"placement":"tier-2","possible":false,"expected":false,"reachable":true,"ruledOutByRecord":false,"obstacles":[[{"condition":"meetsWatchListCriteria","title":"A ground for the Tier 2 Watch List is met","cite":"22 U.S.C. 7107(b)(2)(A)(iii)","now":true,"needed":false,"actor":"state-department"}]],"barriers":[]}',
      '',
    ],
    err: [],
  });
});
