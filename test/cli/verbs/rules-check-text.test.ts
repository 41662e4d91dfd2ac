import { expect, test } from 'vitest';
import { linesOf } from '../support/small-histories.ts';

const rule = (conditions: object): string =>
  JSON.stringify({ title: 'Mine', cite: 'My rules', conditions, rules: [] });
const files = {
  'bare.json': rule({}),
  'nowhere.json': rule({
    here: { title: 'Here', cite: 'Mine', basis: 'policy', all: [{ condition: 'nowhere' }] },
  }),
  'empty.json': '',
  'several.json': '{}\n{}\n',
  'none.json': JSON.stringify({
    title: 'One',
    about: 'One case.',
    cases: [
      {
        id: 'one',
        title: 'One',
        shows: ['none'],
        history: { country: 'THA', years: [{ year: 2025, facts: { specialCase: true } }] },
        expect: [{ year: 2025, placement: 'special-case' }],
      },
    ],
  }),
};

test('a condition that there is not: the file and the place', async () => {
  expect(await linesOf('rules check nowhere.json', { files })).toEqual({
    code: 1,
    lines: [
      'error: nowhere.json: conditions.here.all[0].condition: unknown condition `nowhere`',
      '1 error, no warning',
      '',
    ],
    err: [],
  });
});

test('--json says the same as data', async () => {
  expect(await linesOf('rules check nowhere.json --json', { files })).toEqual({
    code: 1,
    lines: [
      '{"diagnostics":[{"code":"rulebook.unknown-condition","path":["nowhere.json","conditions","here","all",0,"condition"],"params":{"found":"nowhere","nearest":null},"severity":"error"}]}',
      '',
    ],
    err: [],
  });
});

test('rules that lack what the procedure needs name no file', async () => {
  expect(await linesOf('rules check bare.json', { files })).toEqual({
    code: 1,
    lines: [
      'error: no condition `specialCase`, which the procedure needs',
      'error: no condition `notRated`, which the procedure needs',
      'error: no condition `fullyMeetsMinimumStandards`, which the procedure needs',
      'error: no condition `policyOrPattern`, which the procedure needs',
      'error: no condition `significantEfforts`, which the procedure needs',
      'error: no condition `meetsWatchListCriteria`, which the procedure needs',
      'error: no condition `waiverGranted`, which the procedure needs',
      'error: no condition `increasingEfforts`, which the procedure needs',
      'error: no condition `keyAchievements`, which the procedure needs',
      '9 errors, no warning',
      '',
    ],
    err: [],
  });
});

test('a file given twice is read once', async () => {
  expect(await linesOf('rules check nowhere.json nowhere.json', { files })).toEqual({
    code: 1,
    lines: [
      'error: nowhere.json: conditions.here.all[0].condition: unknown condition `nowhere`',
      '1 error, no warning',
      '',
    ],
    err: [],
  });
});

test('an empty file is no rule file', async () => {
  expect(await linesOf('rules check empty.json', { files })).toEqual({
    code: 2,
    lines: [''],
    err: ['empty.json: is empty; expected a rule file'],
  });
});

test('nor are two texts in one file', async () => {
  expect(await linesOf('rules check several.json', { files })).toEqual({
    code: 2,
    lines: [''],
    err: ['several.json: holds more than one JSON text; expected one'],
  });
});

test('rules docs says the same of an empty file', async () => {
  expect(await linesOf('rules docs empty.json', { files })).toEqual({
    code: 2,
    lines: [''],
    err: ['empty.json: is empty; expected a rule file'],
  });
});

test('rules docs makes no page of rules with a fault', async () => {
  expect(await linesOf('rules docs nowhere.json', { files })).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: nowhere.json.conditions.here.all[0].condition: unknown condition `nowhere`'],
  });
});

test('rules mutate says the same of an empty file', async () => {
  expect(await linesOf('rules mutate empty.json --scenarios s.json', { files })).toEqual({
    code: 2,
    lines: [''],
    err: ['empty.json: is empty; expected a rule file'],
  });
});

test('rules mutate puts no fault into rules that have one', async () => {
  expect(
    await linesOf('rules mutate nowhere.json nowhere.json --scenarios s.json', { files }),
  ).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: nowhere.json.conditions.here.all[0].condition: unknown condition `nowhere`'],
  });
});

test('rules mutate needs scenarios', async () => {
  expect(await linesOf('rules mutate', { files })).toEqual({
    code: 2,
    lines: [''],
    err: ['tvpa-tiers: option `--scenarios` is needed: FILE'],
  });
});

test('a file of scenarios may be empty', async () => {
  expect(await linesOf('rules mutate --scenarios empty.json', { files })).toEqual({
    code: 2,
    lines: [''],
    err: ['empty.json: is empty; expected a file of scenarios'],
  });
});

test('reasons are an object', async () => {
  expect(
    await linesOf('rules mutate --scenarios none.json --reasons empty.json', { files }),
  ).toEqual({ code: 2, lines: [''], err: ['empty.json: is empty; expected an object of reasons'] });
});

test('names that there are not are told at once', async () => {
  expect(
    await linesOf('rules mutate --scenarios none.json --only tier1 --only law.watchListLimits', {
      files,
    }),
  ).toEqual({
    code: 2,
    lines: [''],
    err: [
      'tvpa-tiers: there is no condition or rule `tier1` (did you mean `tier-1`?)',
      'tvpa-tiers: there is no condition or rule `law.watchListLimits` (did you mean `law.watchListLimit`?)',
    ],
  });
});

test('histories of rules docs may be none', async () => {
  expect(await linesOf('rules docs --histories empty.json', { files })).toEqual({
    code: 2,
    lines: [''],
    err: ['empty.json: is empty; expected a history'],
  });
});
