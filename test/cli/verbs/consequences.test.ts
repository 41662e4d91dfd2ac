import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/data/index.ts';
import { classify, consequences } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';

const textOf = async (...argv: readonly string[]): Promise<string> => {
  const { code, out, err } = await command(['consequences', ...argv]);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out).not.toMatch(/undefined|null|\[object/u);
  return out;
};

describe('--json', () => {
  test('is what follows from the classification', async () => {
    const files = { 'h.json': THAILAND_JSON };
    const { code, json } = await command(['consequences', 'h.json', '--json'], { files });
    expect(code).toBe(0);
    // The command knows the history, so it knows what the report of the year before published.
    const found = consequences(classify(THAILAND), { publishedBefore: 'tier-2-watch-list' });
    expect(json()).toEqual([JSON.parse(JSON.stringify(found))]);
  });

  test('every option reaches it', async () => {
    const argv =
      'PRK --year 2024 --child-soldiers no --determination withholding --waived assistance --waived programmes --assisted-before yes --released 2024-06-24 --determined 2024-09-30 --json';
    const { json } = await command(['consequences', ...argv.split(' ')]);
    const known = {
      childSoldiersList: false,
      determination: 'withholding',
      waived: ['assistance', 'programmes'],
      assistedBefore: true,
      publishedBefore: 'tier-3',
      released: '2024-06-24',
      determined: '2024-09-30',
    } as const;
    const wanted = consequences(classify(recordOf('PRK'), { year: 2024 }), known);
    expect(json()).toEqual([JSON.parse(JSON.stringify(wanted))]);
  });
});

describe('as text', () => {
  test('Tier 3: what is settled by the determination, and the fiscal year', async () => {
    const out = await textOf('PRK', '--determination=withholding', '--assisted-before=no');
    expect(out.split('\n')[0]).toBe(
      'What follows from the 2025 report for Korea, North (PRK): Tier 3',
    );
    expect(out).toMatch(
      /^ {2}- .*loans.* \(restriction; 2025-10-01 to 2026-09-30\) \[22 U\.S\.C\. 7107\(d\)\(1\)\(B\)/m,
    );
    expect(out).not.toContain('? Determination:');
  });

  test('the child soldiers list is never told by a placement', async () => {
    expect(await textOf('PRK')).toContain('If it is:');
    expect(await textOf('PRK', '--child-soldiers', 'no')).toContain(
      'Nothing: the government is not on the list.',
    );
    const listed = await textOf('NOR', '--child-soldiers', 'yes');
    expect(listed).toMatch(/^ {2}- .*military.*\[22 U\.S\.C\. 2370c-1/m);
  });

  test('the watch list: an interim assessment, and nothing of Tier 3', async () => {
    const out = await textOf('DZA');
    expect(out).toMatch(/^Tier 3\n {2}Nothing: /m);
    expect(out).toMatch(/^ {2}- .*[Ii]nterim assessment.* \(duty; by 2026-02-01\)/m);
  });

  test('a year that is open says with which placement each would come', async () => {
    const out = await textOf('COG', '--year', '2026');
    expect(out.split('\n')[0]).toMatch(/\(COG\): Tier 1, Tier 2, Tier 3/);
    expect(out).toMatch(/^ {2}\? .*\(duty; with Tier 3; /m);
  });

  test('before the 2003 report there are no restrictions', async () => {
    const out = await textOf('MMR', '--year=2002');
    expect(out).not.toContain('(restriction;');
  });
});

describe('bad input', () => {
  test('every fault of the options is told before a history is read', async () => {
    const argv = '--child-soldiers maybe --determination withold --waived loans --released y'.split(
      ' ',
    );
    const { code, out, err } = await command(['consequences', 'no-such-country', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual([
      'tvpa-tiers: `--child-soldiers` `maybe` is not allowed (allowed: `yes`, `no`)',
      expect.stringMatching(/^tvpa-tiers: `--determination` `withold` is not allowed/),
      expect.stringMatching(/^tvpa-tiers: `--waived` `loans` is not allowed/),
      expect.stringMatching(/^tvpa-tiers: --released: .*y.* is not a date of the form YYYY-MM-DD$/),
    ]);
  });

  test.each([
    [['PRK', '--year=1999'], 'tvpa-tiers: --year: `1999` is not a report year from 2001 to 2100'],
    [['Nowhereland'], expect.stringMatching(/^Nowhereland: neither a file nor a country/)],
    [['korea'], expect.stringMatching(/^korea: may mean /)],
  ])('%j is refused in one line', async (argv, line) => {
    const { code, out, err } = await command(['consequences', ...argv]);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: [line] });
  });
});
