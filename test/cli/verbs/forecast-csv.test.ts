import { expect, test } from 'vitest';
import { type Forecast, PLACEMENTS } from '../../../src/index.ts';
import { command } from '../support/command.ts';

const ASK = ['forecast', 'COG', 'DZA', '--until', '2028', '--runs', '1000'];

test('--csv has a line for each country, year and placement', async () => {
  const { out } = await command([...ASK, '--csv']);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toBe('country,year,placement,cause,share,low,high');
  expect(lines.filter((line) => line.includes(',,'))).toHaveLength(2 * 3 * 6);
  expect(lines).toContain('COG,2026,tier-2-watch-list,,0,0,0.003827');
  expect(lines[2]).toMatch(/^COG,2026,tier-2,,/);
  expect(lines[3]).toMatch(/^COG,2026,tier-2,merits,/);
});

test('--csv: the causes of a placement add up to it, and are those of --json', async () => {
  const argv = ['forecast', 'DZA', '--until', '2027', '--runs', '500', '--seed', '1'];
  const { out } = await command([...argv, '--csv']);
  const rows = out
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const { json } = await command([...argv, '--json']);
  const [made] = json() as readonly Forecast[];
  const causes = new Set<string>();
  for (const { year, placements, causes: wanted } of made?.rows ?? []) {
    for (const placement of PLACEMENTS) {
      const own = rows.filter(([, y, p]) => y === String(year) && p === placement);
      const [[, , , none, all] = [], ...parts] = own;
      expect([none, Number(all)]).toEqual(['', placements[placement].share]);
      const shares = parts.map(([, , , cause = '', share]) => [cause, Number(share)] as const);
      expect(Object.fromEntries(shares)).toEqual(wanted[placement] ?? {});
      expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(Number(all), 9);
      for (const [cause] of shares) causes.add(cause);
    }
  }
  expect([...causes]).toEqual(expect.arrayContaining(['automatic-downgrade', 'waiver']));
});
