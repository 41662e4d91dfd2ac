import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/data/index.ts';
import { simulate } from '../../../src/index.ts';
import { VALID, validatorOf, verdict } from '../../schema/validator.ts';
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

  test('every year that --json prints is a whole classification, marked as projected', async () => {
    const argv = ['simulate', 'DZA', '--scenario', 's.json', '--json'];
    const { json } = await command(argv, { files });
    const [{ years } = { years: [] }] = json() as { years: Record<string, unknown>[] }[];
    expect(years).toHaveLength(2);
    for (const { projected, classification } of years) {
      expect(projected).toBe(true);
      expect(verdict(validatorOf('classification'), classification)).toEqual(VALID);
    }
  });

  test('--detail full tells the reasons of every year below the table', async () => {
    const argv = ['simulate', 'DZA', '--scenario', 's.json', '--detail', 'full'];
    const { out } = await command(argv, { files });
    expect(out.match(/^Projected, not the record:$/gmu)).toHaveLength(2);
    expect(out).toContain('DZA in the 2026 Trafficking in Persons Report');
    expect(out).toContain('DZA in the 2027 Trafficking in Persons Report');
    expect(out).toContain('Every condition that matters');
    expect(out).toContain('22 U.S.C. 7107(b)(2)(D)(ii)');
  });

  test('another law is named above the table', async () => {
    const law = JSON.stringify({ ...SCENARIO, law: { parameters: { maxWaiverYears: 2 } } });
    const argv = ['simulate', 'DZA', '--scenario', 'law.json'];
    const { out } = await command(argv, { files: { 'law.json': law } });
    expect(out).toMatch(/projected, not the record, under a what-if law\n/u);
    expect(out.split('\n')[3]).toMatch(/^2027 {2}Watch List {2}waiver +granted +4 years, 2 waived/);
  });

  test('facts, merits and a waiver of single years come before those of all', async () => {
    const scenario = {
      until: 2028,
      waivers: 'never',
      all: { merits: 'tier-2-watch-list', facts: { policyOrPattern: false } },
      years: {
        '2026': { waiver: true },
        '2027': { facts: { significantEfforts: { value: false, sources: ['assumed'] } } },
        '2028': { facts: { specialCase: true } },
      },
    };
    const { out } = await command(['simulate', 'DZA', '--scenario', 'own.json', '--csv'], {
      files: { 'own.json': JSON.stringify(scenario) },
    });
    expect(out.trimEnd().split('\n').slice(1)).toEqual([
      'DZA,2026,true,tier-2-watch-list,tier-2-watch-list,waiver,true,R2021',
      'DZA,2027,true,tier-3,tier-3,merits,false,R2021',
      'DZA,2028,true,special-case,special-case,special-case,false,R2021',
    ]);
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
    expect(await refused(argv, { 'b.json': '' })).toEqual([
      'b.json: is empty; expected a scenario',
    ]);
    expect(await refused(argv, { 'b.json': `[${'1,'.repeat(9_000_000)}1]` })).toEqual([
      'b.json: is larger than 16 MiB, the most for one JSON text',
    ]);
    expect(await refused(argv, { 'b.json': `${'['.repeat(999)}${']'.repeat(999)}` })).toEqual([
      'b.json: is nested more than 100 levels deep at line 1, column 101',
    ]);
  });

  test('years and laws of a scenario are told by their place in the file', async () => {
    const bad = JSON.stringify({
      until: 2026,
      waivers: [2027],
      years: { '2028': {} },
      law: { parameters: { maxWaiverYear: 2 } },
    });
    expect(await refused(['simulate', 'THA', '--scenario', 'b.json'], { 'b.json': bad })).toEqual([
      'b.json: years.2028: `2028` is after 2026, the last year of the scenario',
      'b.json: waivers[0]: `2027` is after 2026, the last year of the scenario',
      'b.json: law.parameters.maxWaiverYear: unknown parameter of the law `maxWaiverYear` (did you mean `maxWaiverYears`?)',
    ]);
    const early = JSON.stringify({ until: 2026, years: { '2025': {} } });
    expect(await refused(['simulate', 'THA', '--scenario', 'e.json'], { 'e.json': early })).toEqual(
      ['THA: years.2025: the history covers the years up to 2025; `2025` is not after them'],
    );
  });

  test('details of what has no place for them', async () => {
    expect(await refused(['simulate', 'THA', ...SHORT, '--csv', '--detail', 'full'])).toEqual([
      'tvpa-tiers: options `--detail` and `--csv` exclude each other',
    ]);
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
