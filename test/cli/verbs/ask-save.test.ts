import { expect, test } from 'vitest';
import { interviewed } from '../support/person.ts';
import { printed, refused } from '../support/printing.ts';

const history = (year: number): string =>
  JSON.stringify({
    country: 'KEN',
    years: [
      { year: year - 1, placement: 'tier-2' },
      {
        year,
        facts: {
          specialCase: false,
          minimumStandardsApplicable: true,
          fullyMeetsMinimumStandards: false,
          policyOrPattern: false,
          meetsWatchListCriteria: false,
        },
      },
    ],
  });
const files = {
  'h.json': history(2023),
  'later.json': history(2024),
  'two.json': `${history(2023)}\n${history(2024)}\n`,
  'half.json': `${history(2023)}\n{}\n`,
  'there.json': '{}',
  'empty.json': '{"country":"KEN","years":[]}',
};
const ask = (line: string, typed = 'no\n') =>
  interviewed(line.split(' '), typed, { files, directories: ['folder'] });

test('a folder is refused as the file to save to, before anything is asked', async () => {
  expect(await ask('ask h.json --save folder')).toMatchObject({
    code: 2,
    out: '',
    err: 'folder: is a directory; expected a file\n',
  });
  const forced = await ask('ask h.json --save folder --force');
  expect(forced).toMatchObject({
    code: 2,
    out: '',
    err: 'folder: is a directory; expected a file\n',
  });
});

test('a file that is there is written over with --force only', async () => {
  const kept = await ask('ask h.json --save there.json');
  expect(kept).toMatchObject({ code: 2, out: '' });
  expect(kept.err).toMatch(/^there\.json: .*--force.*\n$/);
  expect(kept.files.get('there.json')).toBe('{}');
  const forced = await ask('ask h.json --save there.json --force');
  expect({ code: forced.code, err: forced.err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(forced.files.get('there.json') ?? '')).toMatchObject({ country: 'KEN' });
});

test('a file that is not there needs no --force', async () => {
  const { code, err, files: after } = await ask('ask h.json --save new.json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(after.get('new.json') ?? '')).toMatchObject({ country: 'KEN' });
  expect(after.size).toBe(7);
});

test('without --save nothing is written, and the history is shown', async () => {
  const { code, out, files: after } = await ask('ask h.json');
  expect(code).toBe(0);
  expect(out).toContain('Settled: Tier 3.');
  expect(after.size).toBe(6);
});

test('several histories are no interview: their questions are printed', async () => {
  const { code, out, err } = await ask('ask two.json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const later = await printed('ask later.json', files);
  expect(out).toBe(`${await printed('ask h.json', files)}${later}`);
});

test('several histories cannot be saved', async () => {
  const { code, out, err } = await ask('ask two.json --save new.json');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^tvpa-tiers: .*needs a terminal.*\n$/);
});

test('beside a faulty history the good one is printed, not asked about', async () => {
  const { code, out, err } = await ask('ask half.json');
  expect(code).toBe(2);
  expect(err).toMatch(/^half\.json:2: /);
  expect(out).toBe(await printed('ask h.json', files));
});

test('a faulty history alone is told and nothing asked', async () => {
  const { code, out, err } = await ask('ask there.json');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^there\.json: /);
});

test('options that the law does not know are told for the argument', async () => {
  const { code, out, err } = await ask('ask h.json --reading unanimity=x');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('unanimity');
});

test('with --list or --json on a terminal the questions are printed and nothing is saved', async () => {
  expect((await ask('ask h.json --list')).out).toBe(await printed('ask h.json', files));
  expect((await ask('ask h.json --json')).out).toBe(await printed('ask h.json --json', files));
  for (const other of ['--list', '--json'])
    expect(await ask(`ask h.json --save new.json ${other}`)).toMatchObject({
      code: 2,
      err: `tvpa-tiers: options \`--save\` and \`${other}\` exclude each other\n`,
    });
  const [line] = await refused('ask h.json --save new.json', files);
  expect(line).toMatch(/^tvpa-tiers: .*needs a terminal/);
});

test('a target reaches the interview: what cannot reach it is not asked', async () => {
  const { code, out } = await ask('ask h.json --target tier-1');
  expect(code).toBe(0);
  expect(out).not.toContain('1. ');
  expect(await printed('ask h.json --target tier-1', files)).toContain('Nothing is left to ask.');
});

test('a history without a year is told by its file, not asked about', async () => {
  const { code, out, err } = await ask('ask empty.json');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^empty\.json: years: there is no report year/);
});

test('a history that is typed is no interview: its questions are printed', async () => {
  const { code, out } = await ask('ask -', history(2023));
  expect(code).toBe(0);
  expect(out).toBe(await printed('ask h.json', files));
});
