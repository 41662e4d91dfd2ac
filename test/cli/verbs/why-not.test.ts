import { expect, test } from 'vitest';
import { classify, PLACEMENTS, whyNot } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';

const world = { files: { 'h.json': THAILAND_JSON } };
const linesOf = async (...argv: readonly string[]): Promise<readonly string[]> => {
  const { code, out } = await command(['why-not', ...argv], world);
  expect(code).toBe(0);
  return out.split('\n').slice(0, -2);
};

test.each(PLACEMENTS)('%s: --json is the result of whyNot with country and year', async (name) => {
  const { json } = await command(['why-not', 'h.json', name, '--json'], world);
  const why = whyNot(classify(THAILAND), name);
  expect(json()).toEqual([{ country: 'THA', year: 2014, ...why }]);
});

test('the clock that forbids it is named with its law', async () => {
  const [title, lead, barrier] = await linesOf('h.json', 'tier-2-watch-list');
  expect(title).toBe('Thailand (THA), 2014 report: why not Tier 2 Watch List?');
  expect(lead).toMatch(/^The law leaves no way to Tier 2 Watch List this year/);
  expect(barrier).toMatch(/every waiver year .* \[22 U\.S\.C\. 7107\(b\)\(2\)\(D\)/);
});

test('findings that would have to differ are named with who decides', async () => {
  expect(await linesOf('h.json', 'tier-1')).toEqual([
    'Thailand (THA), 2014 report: why not Tier 1?',
    'This would have to be found otherwise:',
    expect.stringMatching(
      /^ {2}1\. The government does not fully meet .*; needed: the government fully meets .* \[22 U\.S\.C\. .*; for the State Department to find\]$/,
    ),
  ]);
});

test('what it is, what is possible, and what only the record excludes, is said', async () => {
  expect((await linesOf('h.json', 'tier-3'))[1]).toBe('It is Tier 3.');
  expect((await linesOf('THA', 'tier-2', '--year=2014'))[1]).toMatch(
    /on record rules Tier 2 out: Tier 3/,
  );
  const open = THAILAND_JSON.replace('"increasingEfforts": false', '"policyOrPattern": false');
  const { out } = await command(['why-not', '-', 'tier-2'], { stdin: open });
  expect(out).toContain('Tier 2 is possible, beside Tier 3.');
});
