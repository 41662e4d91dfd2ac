import { describe, expect, test } from 'vitest';
import { allRecords } from '../../../src/data/index.ts';
import { audit } from '../../../src/index.ts';
import { command, THAILAND_JSON } from '../support/command.ts';

const keysOf = (value: unknown): readonly string[] => Object.keys(Object(value)).sort();
const rowsOf = (document: unknown): readonly unknown[] => Reflect.get(Object(document), 'rows');

describe('--all --json', () => {
  test('is the audit of the whole record, with the keys of the contract and no other', async () => {
    const { code, json, err } = await command(['audit', '--all', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const [document, ...others] = json();
    expect(others).toEqual([]);
    expect(keysOf(document)).toEqual(['rows', 'summary']);
    const rows = rowsOf(document);
    const keys = ['causes', 'country', 'notices', 'placement', 'verdict', 'waiverRequired', 'year'];
    expect(new Set(rows.map((row) => keysOf(row).join()))).toEqual(new Set([keys.join()]));
    expect(document).toEqual(JSON.parse(JSON.stringify(audit(allRecords()))));
    expect(rows.filter((row) => Reflect.get(Object(row), 'verdict') === 'unlawful')).toEqual([]);
  });

  test('its words are those of the contract', async () => {
    const { json } = await command(['audit', '--all', '--json']);
    const rows = rowsOf(json()[0]);
    const words = (key: string) => [...new Set(rows.map((row) => Reflect.get(Object(row), key)))];
    expect(words('verdict').sort()).toEqual(['lawful', 'unverifiable']);
    expect(words('waiverRequired').sort()).toEqual(['maybe', 'no', 'yes']);
  });
});

describe('the exit code', () => {
  test.each([
    ['reinstatementCap=F2', 1],
    ['reinstatementCap=F3', 1],
    ['reinstatementCap=F4', 0],
    ['lookBack=hindsight', 0],
  ])('under %s is %i', async (reading, wanted) => {
    const { code, out, err } = await command(['audit', '--all', `--reading=${reading}`]);
    expect({ code, err }).toEqual({ code: wanted, err: [] });
    expect(/[1-9]\d* unlawful/.test(out)).toBe(wanted === 1);
  });

  test('is 1 where a single year of a history is unlawful, and the row says why', async () => {
    const unlawful = THAILAND_JSON.replace(
      /\{\s*"year": 2014,.*\}\s*\]/su,
      '{"year": 2014, "placement": "tier-2-watch-list"}]',
    );
    const world = { files: { 'h.json': unlawful } };
    const { code, out } = await command(['audit', 'h.json'], world);
    expect(code).toBe(1);
    expect(out).toMatch(/^2014 {2}Watch List {2}unlawful {2}.*automatic downgrade/m);
    expect(out).toMatch(/1 unlawful/);
    const { code: same, json } = await command(['audit', 'h.json', '--json'], world);
    expect(same).toBe(1);
    expect(rowsOf(json()[0]).at(-1)).toMatchObject({
      verdict: 'unlawful',
      notices: expect.arrayContaining([
        expect.objectContaining({
          code: 'record.not-lawful',
          params: expect.objectContaining({ recorded: 'tier-2-watch-list' }),
        }),
      ]),
    });
    // Without the year there is nothing unlawful.
    expect((await command(['audit', 'h.json', '--year=2013'], world)).code).toBe(0);
  });

  test('a faulty history outweighs an unlawful one', async () => {
    const files = { 'bad.json': '{}' };
    const argv = ['audit', 'DJI', 'bad.json', '--reading=reinstatementCap=F2'];
    const { code, err, out } = await command(argv, { files });
    expect(code).toBe(2);
    expect(err.length).toBeGreaterThan(0);
    expect(out).toContain('unlawful');
  });
});

describe('as text', () => {
  test('--all: a summary, and the years that are not lawful', async () => {
    const { out } = await command(['audit', '--all']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^\d{3} countries, \d{4} recorded country-years$/);
    const counts = /^(\d+) lawful, (\d+) unlawful, (\d+) unverifiable\.$/m.exec(out);
    const [, lawful, unlawful, unverifiable] = counts ?? [];
    const total = /, (\d+) recorded/.exec(out)?.[1];
    expect(Number(lawful) + Number(unlawful) + Number(unverifiable)).toBe(Number(total));
    const rows = lines.filter((line) => /^[A-Z]{3} +20\d\d/.test(line));
    expect(rows).toHaveLength(Number(unlawful) + Number(unverifiable));
    expect(out).toMatch(/Waiver years that placements took: \d+/);
    expect(out).toMatch(/automatic downgrade: the only possible cause of \d+/);
  });

  test('one country: every recorded year, with waivers and causes', async () => {
    const { code, out } = await command(['audit', 'DZA']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('Algeria (DZA)');
    expect(out).toMatch(
      /^2019 {2}Watch List +lawful +required, evidenced +waiver of the downgrade$/m,
    );
    expect(out).toMatch(/^2020 {2}Tier 3 +lawful .*automatic downgrade/m);
  });

  test('words of the table are explained below it, where it uses them', async () => {
    const { out } = await command(['audit', '--all']);
    expect(out).toMatch(/^Waivers implied: .*; evidenced: .*\.$/m);
    expect(out).toMatch(/^Unverifiable: lawful under some of the pasts/m);
    const plain = await command(['audit', 'THA', '--year=2005']);
    expect(plain.out).not.toMatch(/^(?:Waivers implied|Waivers evidenced|Unverifiable)/m);
  });

  test('several countries: the country stands in the row', async () => {
    const { code, out } = await command(['audit', 'DJI', 'DZA', '--reading=reinstatementCap=F2']);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toMatch(/^2 countries, /);
    expect(out).toMatch(
      /^DJI +2022 {2}Watch List {2}unlawful {2}the law would give: the findings of the year \/ .* {2}the law allows Tier 1 \/ Tier 2 \/ Tier 3/m,
    );
    expect(out).not.toMatch(/\b(?:record|waiver)\.[a-z]/);
    expect(out).toMatch(/^DZA +2025 {2}Watch List {2}unlawful/m);
  });
});

test.each([
  [['audit'], 'tvpa-tiers: name a history to audit, or give `--all` for the built-in record'],
  [['audit', 'DZA', '--all'], 'tvpa-tiers: options `--all` and `FILE|COUNTRY` exclude each other'],
  [
    ['audit', '--all', '--reading=reinstatementCap=F9'],
    expect.stringMatching(/^tvpa-tiers: --reading reinstatementCap: .*did you mean `F\d`/),
  ],
  [['audit', '--all', '--with=x.json'], expect.stringMatching(/^x\.json: /)],
  [['audit', 'Thialand'], expect.stringMatching(/^Thialand: .*did you mean `Thailand`/)],
])('%j is refused in one line', async (argv, line) => {
  const { code, out, err } = await command(argv);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: [line] });
});
