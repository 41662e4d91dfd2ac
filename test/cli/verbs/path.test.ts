import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/data/index.ts';
import { automatonMermaid, clockAutomaton, pathsTo } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';

const textOf = async (...argv: readonly string[]): Promise<string> => {
  const { code, out, err } = await command(['path', ...argv]);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out).not.toMatch(/undefined|null|\[object/u);
  return out;
};
/** The rows of the table as cells, without its heading. */
const rowsOf = (out: string): readonly (readonly string[])[] =>
  out
    .split('\n')
    .filter((line) => /^(?:\d+\??)? +20\d\d {2}/.test(line))
    .map((line) => line.trim().split(/ {2,}/));

describe('--json', () => {
  test('is the result of pathsTo, one line for each history', async () => {
    const line = JSON.stringify(THAILAND);
    const argv = ['path', '-', '--to', 'tier-1', '--within=3', '--json'];
    const { code, json } = await command(argv, { stdin: `${line}\n${line}\n` });
    expect(code).toBe(0);
    const wanted = JSON.parse(JSON.stringify(pathsTo(THAILAND, 'tier-1', { within: 3 })));
    expect(json()).toEqual([wanted, wanted]);
  });

  test('passes on readings, law, year and unranked steps', async () => {
    const { json } = await command(
      'path DJI --to special-case --unranked --year 2021 --reading reinstatementCap=F2 --law maxWaiverYears=2 --json'.split(
        ' ',
      ),
    );
    const options = {
      includeUnranked: true,
      year: 2021,
      readings: { reinstatementCap: 'F2' },
      law: { parameters: { maxWaiverYears: 2 } },
    } as const;
    const wanted = pathsTo(recordOf('DJI'), 'special-case', options);
    expect(json()).toEqual([JSON.parse(JSON.stringify(wanted))]);
  });
});

describe('as text', () => {
  test('Congo cannot stay: the rule that forbids it, and the ways round', async () => {
    const out = await textOf('COG', '--to', 'tier-2-watch-list');
    const [title, from, barrier, shortest] = out.split('\n');
    expect(title).toBe(
      'Congo, Republic of the (COG), after the 2025 report: the shortest lawful ways to Tier 2 Watch List',
    );
    expect(from).toBe(
      'In 2025: Tier 2 Watch List. The ways lead to having Tier 2 Watch List again.',
    );
    expect(barrier).toMatch(
      /^Not in 2026, whatever is found: .*every waiver year .* \[22 U\.S\.C\. 7107\(b\)\(2\)\(D\)\(i\)-\(ii\)\]\.$/,
    );
    expect(shortest).toBe('The shortest takes 2 years: Tier 2 Watch List in the 2027 report.');
    expect(rowsOf(out)).toEqual([
      ['1', '2026', 'Tier 1', 'meets the standards in full'],
      ['2027', 'Watch List', 'significant efforts, but a watch-list ground', '1 year'],
      ['2', '2026', 'Tier 2', 'significant efforts, no watch-list ground'],
      ['2027', 'Watch List', 'significant efforts, but a watch-list ground', '1 year'],
      [
        '3',
        '2026',
        'Tier 3',
        'no significant efforts; or a policy or pattern of trafficking; or a watch-list ground, with the clock run out',
        'cap armed',
      ],
      ['2027', 'Watch List', 'significant efforts, but a watch-list ground', '1 year, cap spent'],
    ]);
    expect(out).toContain('The law has been checked up to the 2026 report.');
  });

  test('Algeria can stay, and the year demands a waiver', async () => {
    const out = await textOf('DZA', '--to', 'tier-2-watch-list');
    expect(out).not.toContain('Not in 2026');
    expect(rowsOf(out)).toEqual([
      [
        '1',
        '2026',
        'Watch List',
        'significant efforts, but a watch-list ground, and a waiver',
        '3 years, 1 waived',
      ],
    ]);
  });

  test('what only some pasts allow is marked, and the certain ways follow', async () => {
    const out = await textOf('TKM', '--to', 'tier-2-watch-list');
    expect(out).toContain('Whatever the unknown past was, it takes 2 years.');
    expect(rowsOf(out).map(([first]) => first)).toEqual([
      '1?',
      '2',
      '2027',
      '3',
      '2027',
      '4',
      '2027',
    ]);
    expect(out).toMatch(/^\? lawful under some of the pasts/m);
    expect(out).toContain('Nothing is known of the country’s placement in 2017 and 2019');
  });

  test('a rise is open to all in law: China to Tier 1 takes one year', async () => {
    const out = await textOf('CHN', '--to', 'tier-1', '--within', '3');
    expect(out).toContain('The shortest takes 1 year: Tier 1 in the 2026 report.');
    expect(rowsOf(out)).toEqual([['1', '2026', 'Tier 1', 'meets the standards in full']]);
  });

  test('where there is none within the bound, that is said', async () => {
    const out = await textOf('COG', '--to=tier-2-watch-list', '--within=1');
    expect(out).toContain('No lawful way to Tier 2 Watch List was found within 1 year.');
    expect(rowsOf(out)).toEqual([]);
    expect(out).toContain('Not in 2026');
  });

  test('the ways may begin after an earlier year', async () => {
    const argv = ['path', 'h.json', '--to', 'tier-2-watch-list', '--year', '2011'];
    const { out } = await command(argv, { files: { 'h.json': THAILAND_JSON } });
    expect(rowsOf(out)).toEqual([
      [
        '1',
        '2012',
        'Watch List',
        'significant efforts, but a watch-list ground, and a waiver',
        '3 years, 1 waived',
      ],
    ]);
  });
});

test('--mermaid draws the whole clock, under the law and readings asked for', async () => {
  expect(await textOf('--mermaid')).toBe(`${automatonMermaid(clockAutomaton())}\n`);
  const argv = ['--mermaid', '--year=2018', '--reading=specialCase=freeze'];
  const wanted = clockAutomaton({ reportYear: 2018, readings: { specialCase: 'freeze' } });
  expect(await textOf(...argv)).toBe(`${automatonMermaid(wanted)}\n`);
});

describe('bad input', () => {
  test.each<[string[], unknown[]]>([
    [
      ['COG', '--to', 'teir-2'],
      ['tvpa-tiers: placement `teir-2` is not allowed (did you mean `tier-2`?)'],
    ],
    [['COG'], ['tvpa-tiers: option `--to` is needed: PLACEMENT']],
    [
      ['--within=-1'],
      [
        'tvpa-tiers: an argument is missing (usage: `tvpa-tiers path FILE|-|COUNTRY --to PLACEMENT [options]`)',
        'tvpa-tiers: option `--to` is needed: PLACEMENT',
        'tvpa-tiers: --within: `-1` is not a number of years from 1 to 20',
      ],
    ],
    ...['0', '1.5', '21', 'ten', '1e1', 'NaN'].map((within): [string[], unknown[]] => [
      ['COG', '--to=tier-2', `--within=${within}`],
      [`tvpa-tiers: --within: \`${within}\` is not a number of years from 1 to 20`],
    ]),
    [
      ['COG', '--to', 'special-case'],
      [expect.stringMatching(/^tvpa-tiers: --to: .*special-case.* is not a tier to aim at/)],
    ],
    [
      ['COG', '--to=tier-1', '--year=2100'],
      ['COG: --year: `2100` is not a report year from 2001 to 2099'],
    ],
    [
      ['COG', '--mermaid', '--json'],
      [
        'tvpa-tiers: options `--mermaid` and `FILE|COUNTRY` exclude each other',
        'tvpa-tiers: options `--mermaid` and `--json` exclude each other',
      ],
    ],
  ])('%j: one line each', async (argv, lines) => {
    const { code, out, err } = await command(['path', ...argv]);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: lines });
  });
});
