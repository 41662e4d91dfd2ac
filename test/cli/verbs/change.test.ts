import { describe, expect, test } from 'vitest';
import { allRecords } from '../../../src/data/index.ts';
import { changesNeeded, classify } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';

type Changes = ReturnType<typeof changesNeeded>;

const change = async (...argv: readonly string[]): Promise<Changes> => {
  const { code, json, err } = await command(['change', ...argv, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  const [document, ...others] = json();
  expect(others).toEqual([]);
  return document as Changes;
};

const WATCH_LIST = allRecords()
  .filter(({ years }) =>
    years.some(({ year, placement }) => year === 2025 && placement === 'tier-2-watch-list'),
  )
  .map(({ country }) => country);

test('twenty-five countries are on the watch list in 2025', () => {
  expect(WATCH_LIST).toHaveLength(25);
});

describe.each(WATCH_LIST)('%s --to tier-2', (country) => {
  test('has an option that the government alone can act on, and one that is certain', async () => {
    const { year, options, barriers } = await change(country, '--to', 'tier-2');
    expect({ year, barriers }).toEqual({ year: 2026, barriers: [] });
    const own = options.filter(({ changes }) =>
      changes.every(({ actor }) => actor === 'government'),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.some(({ gives }) => gives === 'certain')).toBe(true);
    for (const { changes, gives, possible } of options) {
      expect(changes.length).toBeGreaterThan(0);
      expect(possible).toContain('tier-2');
      expect(possible.length === 1).toBe(gives === 'certain');
      for (const { question, cite, to, from } of changes) {
        expect(question).toMatch(/\?$/);
        expect(cite).toMatch(/^22 U\.S\.C\. 710[67]/);
        expect(to).not.toBe(from);
      }
    }
  });
});

describe('what differs where the clock does', () => {
  const leftOpen = async (country: string) => {
    const { possible, options } = await change(country, '--to', 'tier-2');
    return [possible, options.find(({ gives }) => gives === 'possible')?.possible];
  };

  test('Congo can only go up or down, Algeria needs a waiver to stay, Brazil may stay', async () => {
    expect(await leftOpen('COG')).toEqual([['tier-3'], ['tier-2', 'tier-3']]);
    expect(await leftOpen('DZA')).toEqual([
      ['tier-2-watch-list', 'tier-3'],
      ['tier-2', 'tier-2-watch-list', 'tier-3'],
    ]);
    expect(await leftOpen('BRA')).toEqual([['tier-2-watch-list'], ['tier-2', 'tier-2-watch-list']]);
  });
});

describe('as text', () => {
  test('says what is presumed, what to do and who can do it', async () => {
    const { code, out } = await command(['change', 'COG', '--to', 'tier-2']);
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe('Congo, Republic of the (COG), 2026 report: what would give Tier 2?');
    expect(lines[1]).toBe('Presumably unchanged from 2025:');
    expect(out).toContain('The ground of the watch list is not on record; taken is the usual one:');
    expect(out).toContain('\nAs things stand: Tier 3.\n');
    expect(out).toContain('Tier 2 becomes possible, beside other placements, with one of:\n  1.  ');
    expect(out).toContain('Tier 2 becomes certain with one of:\n  1.  ');
    expect(out).toMatch(
      /prosecutions increase .*\? Yes\. \[22 U\.S\.C\. .*; rests on what the government does; State judges it\]$/m,
    );
    expect(out).toMatch(
      /increasing efforts .*for the State Department to find; presumed otherwise\]$/m,
    );
    expect(out).toMatch(/^ {6}then: Tier 2$/m);
  });

  test('names the rule that stands in the way, and the first year without it', async () => {
    const { out } = await command(['change', 'COG', '--to', 'tier-2-watch-list']);
    expect(out).toMatch(
      /^The law stands in the way: .*every waiver year .* \[22 U\.S\.C\. 7107\(b\)\(2\)\(D\)\(i\)-\(ii\)\]\.$/m,
    );
    expect(out).toContain(
      'The first report in which the law allows Tier 2 Watch List again: 2027.\n',
    );
    expect(out).not.toContain('becomes');
  });

  test('says that larger sets were not looked for', async () => {
    const { out } = await command(['change', 'DZA', '--to', 'tier-2', '--largest', '1']);
    expect(out).toContain('Sets of more than 1 change were not looked for.');
    expect(out).not.toContain('prosecutions');
  });
});

test('an own history is answered like the library does, and its advice holds', async () => {
  const world = { files: { 'h.json': THAILAND_JSON } };
  const { code, json } = await command(['change', 'h.json', '--to', 'tier-2', '--json'], world);
  expect(code).toBe(0);
  const wanted = changesNeeded(THAILAND, 'tier-2');
  expect(json()).toEqual([JSON.parse(JSON.stringify(wanted))]);
  const certain = wanted.options.filter(({ gives }) => gives === 'certain');
  expect(certain.length).toBeGreaterThan(0);
  for (const { changes } of certain.filter((one) => one.changes.length < 4)) {
    const years = THAILAND.years.map((year) => {
      if (year.year !== 2014) return year;
      const facts = Object.fromEntries(changes.map(({ fact, to }) => [fact, to]));
      return { ...year, facts: { ...year.facts, ...facts } };
    });
    expect(classify({ ...THAILAND, years }).possible).toContain('tier-2');
  }
});

describe('bad input', () => {
  test.each([
    [['DZA'], 'tvpa-tiers: option `--to` is needed: PLACEMENT'],
    [
      ['DZA', '--to', 'teir-2'],
      'tvpa-tiers: placement `teir-2` is not allowed (did you mean `tier-2`?)',
    ],
    [
      ['DZA', '--to', 'first'],
      expect.stringMatching(/^tvpa-tiers: placement `first` is not allowed \(allowed: `tier-1`, /),
    ],
    [
      ['DZA', '--to', 'tier-1', '--largest', '0'],
      'tvpa-tiers: `--largest` `0` is not allowed (allowed: `1 to 10`)',
    ],
    [
      ['BRA', '--to', 'tier-2-watch-list'],
      expect.stringMatching(/^BRA: .*`tier-2-watch-list` is already the only placement possible$/),
    ],
    [
      ['Brasil?', '--to', 'tier-2'],
      expect.stringMatching(/^Brasil\?: neither a file nor a country/),
    ],
  ])('%j is refused in one line', async (argv, line) => {
    const { code, out, err } = await command(['change', ...argv]);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: [line] });
  });
});
