import { describe, expect, test } from 'vitest';
import { allRecords } from '../../../src/data/index.ts';
import { nextQuestions, PLACEMENTS } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';

type Asked = ReturnType<typeof nextQuestions>;

const ask = async (...argv: readonly string[]): Promise<Asked> => {
  const { code, json, err } = await command(['ask', ...argv, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return json()[0] as Asked;
};

const WATCH_LIST = allRecords()
  .filter(({ years }) =>
    years.some(({ year, placement }) => year === 2025 && placement === 'tier-2-watch-list'),
  )
  .map(({ country }) => country);

test.each(WATCH_LIST)('%s: --json gives questions that a person can answer', async (country) => {
  const { year, presumed, questions, possible } = await ask(country);
  expect(year).toBe(2026);
  expect(possible.length).toBeGreaterThan(1);
  expect(presumed.map(({ fact }) => fact)).toContain('significantEfforts');
  expect(questions.length).toBeGreaterThan(10);
  for (const { question, help, cite, answers } of questions) {
    expect(question).toMatch(/\?$/);
    expect(help).not.toBe('');
    expect(cite).not.toBe('');
    for (const answer of answers)
      expect(possible).toEqual(expect.arrayContaining([...answer.possible]));
  }
  const worth = questions.map(({ removesAtLeast }) => removesAtLeast);
  expect(worth).toEqual([...worth].sort((a, b) => b - a));
});

test('the questions differ where the clock does: the waiver is asked about where it matters', async () => {
  const asksWaiver = async (country: string) =>
    (await ask(country)).questions.some(
      ({ about }) => 'fact' in about && about.fact === 'waiver.granted',
    );
  expect(await asksWaiver('DZA')).toBe(true);
  expect(await asksWaiver('COG')).toBe(false);
  expect(await asksWaiver('BRA')).toBe(false);
  const years = (await ask('TKM')).questions.flatMap(({ about }) =>
    'year' in about ? [about.year] : [],
  );
  expect(years.sort()).toEqual([2017, 2019]);
});

describe('without a terminal, or with --list', () => {
  test('the questions are printed, with what each answer leads to', async () => {
    const { code, out } = await command(['ask', 'COG']);
    expect(code).toBe(0);
    expect(out).toBe((await command(['ask', 'COG', '--list'])).out);
    const lines = out.split('\n');
    expect(lines[0]).toBe('Congo, Republic of the (COG), 2026 report: what is still open');
    expect(lines[1]).toBe(
      'By what is stated alone: Tier 1, Tier 2, Tier 3, Special Case or not rated.',
    );
    expect(out).toContain('If that is unchanged: Tier 3.\n');
    const { questions } = await ask('COG');
    for (const [at, { question, cite }] of questions.entries())
      expect(out).toMatch(
        new RegExp(`^${at + 1}\\. ${escaped(question)}.*\\[${escaped(cite)}\\]$`, 'm'),
      );
    expect(out).toMatch(/^ {5}yes: Tier 1$/m);
  });

  test('an earlier year is asked about with every placement', async () => {
    const { out } = await command(['ask', 'TKM']);
    const [, after = ''] = out.split('Which placement did the country have in the 2019 report?');
    const answers = after.split('\n').slice(1, PLACEMENTS.length + 1);
    expect(answers.map((line) => line.trim().split(':')[0])).toEqual([...PLACEMENTS]);
  });

  test('a settled history leaves nothing to ask', async () => {
    const settled = THAILAND_JSON.replace(
      '"significantEfforts": true',
      '"significantEfforts": false',
    ).replace(
      '"fullyMeets',
      '"specialCase": false, "minimumStandardsApplicable": true, "fullyMeets',
    );
    const { code, out } = await command(['ask', '-'], { stdin: settled });
    expect(code).toBe(0);
    expect(out).toContain('By what is stated alone: Tier 3.');
    expect(out).toContain('Nothing is left to ask.');
  });

  test('many histories are answered one after the other', async () => {
    const line = JSON.stringify(THAILAND);
    const { code, json } = await command(['ask', '-', '--json'], { stdin: `${line}\n${line}\n` });
    expect(code).toBe(0);
    const wanted = JSON.parse(JSON.stringify(nextQuestions(THAILAND)));
    expect(json()).toEqual([wanted, wanted]);
  });
});

describe('--save where nothing is asked', () => {
  test.each([
    [['ask', 'DZA', '--save', 'a.json'], {}, 'needs a terminal'],
    [['ask', 'DZA', '--save', 'a.json', '--list'], {}, '`--save` and `--list` exclude'],
    [['ask', 'DZA', '--save', 'a.json', '--json'], {}, '`--save` and `--json` exclude'],
    [['ask', '-', '--save', 'a.json'], { stdin: THAILAND_JSON }, 'needs a terminal'],
  ])('%j is refused', async (argv, world, words) => {
    const { code, out, err } = await command(argv, world);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual([expect.stringContaining(words)]);
  });
});

test('with --target only what bears on it counts', async () => {
  const { questions } = await ask('COG', '--target', 'tier-2');
  expect(questions.length).toBeGreaterThan(0);
  for (const { removesAtLeast } of questions) expect(removesAtLeast).toBeLessThan(2);
  // The clock is closed: whatever is found, the watch list is out of reach.
  expect((await ask('COG', '--target', 'tier-2-watch-list')).questions).toEqual([]);
});

test.each([
  [
    ['DZA', '--target', 'teir-2'],
    'tvpa-tiers: placement `teir-2` is not allowed (did you mean `tier-2`?)',
  ],
  [['DZA', '--year', '1999'], 'tvpa-tiers: --year: `1999` is not a report year from 2001 to 2100'],
  [['-'], 'stdin: is empty; expected a history'],
  [['no/such.json'], 'no/such.json: there is no such file'],
])('%j is refused in one line', async (argv, line) => {
  const { code, out, err } = await command(['ask', ...argv]);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: [line] });
});

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
