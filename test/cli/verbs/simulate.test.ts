import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/data/index.ts';
import { simulate } from '../../../src/index.ts';
import { command } from '../support/command.ts';

const SCENARIO = {
  name: 'two more years',
  until: 2027,
  waivers: 'always-if-available',
  all: { merits: 'tier-2-watch-list' },
} as const;
const files = { 's.json': JSON.stringify(SCENARIO, null, 2) };
const SHORT = [
  '--until',
  '2027',
  '--merits',
  'tier-2-watch-list',
  '--waivers',
  'always-if-available',
];

async function refused(argv: readonly string[], more = {}): Promise<readonly string[]> {
  const { code, out, err } = await command(argv, { files: { ...files, ...more } });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err;
}

describe('the answer', () => {
  test('--json is the simulation itself, one line for each history', async () => {
    const { code, json } = await command(
      ['simulate', 'DZA', 'COG', '--scenario', 's.json', '--json'],
      { files },
    );
    expect(code).toBe(0);
    const made = ['DZA', 'COG'].map((iso3) => simulate(recordOf(iso3), SCENARIO));
    expect(json()).toEqual(JSON.parse(JSON.stringify(made)));
  });

  test('the table says that it is projected, with waiver and clock', async () => {
    const { out } = await command(['simulate', 'DZA', '--scenario', 's.json'], { files });
    const lines = out.split('\n');
    expect(lines[0]).toBe('Algeria (DZA), two more years: projected, not the record');
    expect(lines[2]).toMatch(/^2026 {2}Watch List {2}waiver +granted +3 years, 1 waived/);
    expect(lines[3]).toMatch(/^2027 {2}Tier 3 +automatic-downgrade +none +cap armed/);
    expect(out).toContain('not a determination');
  });

  test('options say what a short scenario would', async () => {
    const { name: _name, ...unnamed } = SCENARIO;
    const more = { 's.json': JSON.stringify(unnamed) };
    const byFile = await command(['simulate', 'DZA', '--scenario', 's.json', '--json'], {
      files: more,
    });
    expect((await command(['simulate', 'DZA', ...SHORT, '--json'])).out).toBe(byFile.out);
  });

  test('--csv marks every line as projected', async () => {
    const { out } = await command(['simulate', 'DZA', 'COG', ...SHORT, '--csv']);
    expect(out.split('\n')).toEqual([
      'country,year,projected,placement,possible,causes,waiver,law',
      'DZA,2026,true,tier-2-watch-list,tier-2-watch-list,waiver,true,R2021',
      'DZA,2027,true,tier-3,tier-3,automatic-downgrade,false,R2021',
      'COG,2026,true,tier-3,tier-3,automatic-downgrade,false,R2021',
      'COG,2027,true,tier-2-watch-list,tier-2-watch-list,merits,false,R2021',
      '',
    ]);
  });

  test('a history of another name is quoted where CSV needs it', async () => {
    const odd = { country: 'A "b", c', years: [{ year: 2025, placement: 'tier-2' }] };
    const world = { files: { 'h.json': JSON.stringify(odd) } };
    const { out } = await command(
      ['simulate', 'h.json', '--until=2026', '--merits=tier-1', '--csv'],
      world,
    );
    expect(out.split('\n')[1]).toMatch(/^"A ""b"", c",2026,true,tier-1/);
  });
});

describe('what is refused', () => {
  test('no scenario, both kinds, or bad values', async () => {
    expect(await refused(['simulate', 'THA'])).toEqual([
      'tvpa-tiers: option `--scenario` is needed: FILE, or --until YEAR',
    ]);
    expect(await refused(['simulate', 'THA', '--scenario', 's.json', '--until', '2027'])).toEqual([
      'tvpa-tiers: options `--scenario` and `--until` exclude each other',
    ]);
    expect(
      await refused(['simulate', 'THA', '--until=2027', '--merits=tier-5', '--waivers=nevr']),
    ).toEqual([
      expect.stringContaining('placement `tier-5` is not allowed'),
      expect.stringContaining('did you mean `never`?'),
    ]);
  });

  test('a scenario with faults, told with the file and the place', async () => {
    const bad = JSON.stringify({ until: 2027, waver: 'never', all: { merits: 'tier-9' } });
    const argv = ['simulate', 'THA', '--scenario', 'b.json'];
    expect(await refused(argv, { 'b.json': bad })).toEqual([
      expect.stringMatching(/^b\.json: all\.merits: `?"?tier-9/),
      expect.stringMatching(/^b\.json: waver: unknown name `waver` \(did you mean `waivers`\?\)/),
    ]);
    expect(await refused(argv)).toEqual(['b.json: there is no such file']);
  });

  test('years that the record covers: the others are still answered', async () => {
    expect(await refused(['simulate', 'THA', '--until', '2020'])).toEqual([
      'THA: until: the history covers the years up to 2025; `2020` is not after them',
    ]);
    const old = { country: 'OLD', years: [{ year: 2018, placement: 'tier-2' }] };
    const world = { files: { 'h.json': JSON.stringify(old) } };
    const { code, out, err } = await command(
      ['simulate', 'THA', 'h.json', '--until=2020', '--merits=tier-2', '--csv'],
      world,
    );
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(out).toContain('OLD,2020,true,tier-2');
  });
});
