import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { command, THAILAND_JSON } from '../support/command.ts';

const rowsOf = (document: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Reflect.get(Object(document), 'rows');
const outlook = async (...argv: readonly string[]) => {
  const { code, json, err } = await command(['outlook', ...argv, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  const [document, ...others] = json();
  expect(others).toEqual([]);
  expect(Object.keys(Object(document))).toEqual(['rows']);
  return rowsOf(document);
};

const EXHAUSTED = ['COG', 'SLB', 'VUT'];
const WAIVER = 'BFA DZA FJI HKG KGZ LBR MDV NER NPL RWA ZWE'.split(' ');

/** The same by name: Algeria is before Burkina Faso. */
const BY_NAME = 'DZA BFA FJI HKG KGZ LBR MDV NPL NER RWA ZWE'.split(' ');

describe('2026', () => {
  test('three have used up their waivers, eleven need one, Turkmenistan is open or capped', async () => {
    const rows = await outlook('--year', '2026');
    const having = (access: readonly string[]) =>
      rows
        .filter(({ watchList }) => JSON.stringify(watchList) === JSON.stringify(access))
        .map(({ country }) => country)
        .sort();
    expect(having(['exhausted'])).toEqual(EXHAUSTED);
    expect(having(['needs-waiver'])).toEqual(WAIVER);
    expect(having(['free', 'capped'])).toEqual(['TKM']);
    const listed = rows.filter(({ placement }) => placement === 'tier-2-watch-list');
    expect(listed).toHaveLength(25);
  });

  test('without access to the watch list it is not possible; every row has the keys', async () => {
    const keys = ['country', 'notices', 'placement', 'possible', 'watchList', 'year'];
    for (const row of await outlook('--year=2026')) {
      expect(Object.keys(row).sort()).toEqual(keys);
      expect(row['year']).toBe(2026);
      const { watchList, possible } = row;
      const closed = JSON.stringify(watchList) === '["exhausted"]';
      expect([
        row['country'],
        Array.isArray(possible) && possible.includes('tier-2-watch-list'),
      ]).toEqual([row['country'], !closed]);
    }
  });

  test('the table says the same, the tightest first', async () => {
    const { code, out } = await command(['outlook', '--year', '2026']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('Outlook for the 2026 report');
    const codes = [...out.matchAll(/^.*\(([A-Z]{3})\) .*$/gm)];
    expect(codes.slice(0, 15).map(([, one]) => one)).toEqual([...EXHAUSTED, 'TKM', ...BY_NAME]);
    for (const [line, one] of codes.slice(0, 15)) {
      const access = EXHAUSTED.includes(one ?? '')
        ? 'closed, waivers used'
        : one === 'TKM'
          ? 'open or closed by the cap'
          : 'needs a waiver';
      expect(line).toContain(` ${access} `);
    }
    expect(out).toMatch(/\(CHN\) .* one year only, if it returns to the list$/m);
    expect(out).toMatch(/\(TKM\) .* unknown: 2017 and 2019$/m);
    expect(out).not.toMatch(/undefined|null|\[object/u);
  });

  test('where the law bites alike, the table goes by name and --json by code', async () => {
    const { out } = await command(['outlook', 'BFA', 'DZA', 'NER', 'NPL']);
    expect([...out.matchAll(/^(\S.*) \([A-Z]{3}\) /gm)].map(([, name]) => name)).toEqual([
      'Algeria',
      'Burkina Faso',
      'Nepal',
      'Niger',
    ]);
    const rows = await outlook('BFA', 'DZA');
    expect(rows.map(({ country }) => country)).toEqual(['BFA', 'DZA']);
  });

  test('npm start shows it', () => {
    expect(manifest.scripts.start).toMatch(/ && node dist\/cli\.js outlook --year 2026$/);
  });
});

test('countries that are named are shown whether or not the clock bites', async () => {
  const rows = await outlook('NOR', 'COG', '--year=2026');
  expect(rows.map(({ country }) => country)).toEqual(['NOR', 'COG']);
  expect(rows[0]).toMatchObject({ placement: 'tier-2', watchList: ['free'], notices: [] });
});

test('the year after the last is the default, and an own history may be asked about', async () => {
  const { code, json } = await command(['outlook', 'h.json', '--year=2014', '--json'], {
    files: { 'h.json': THAILAND_JSON },
  });
  expect(code).toBe(0);
  expect(rowsOf(json()[0])).toMatchObject([
    { country: 'THA', year: 2014, placement: 'tier-2-watch-list', watchList: ['exhausted'] },
  ]);
  expect((await outlook('DZA'))[0]).toMatchObject({ year: 2026 });
});

test.each([
  ['there was no watch list in 2003', ['--year=2003'], [], 'no such list'],
  ['nor under the law of 2003', ['--year=2026', '--law-as-of=2003'], [], 'no such list'],
  ['it was open before there was a clock', ['--year=2006'], ['free'], 'open'],
])('%s', async (_title, options, watchList, words) => {
  expect(await outlook('THA', ...options)).toMatchObject([{ watchList }]);
  const { out } = await command(['outlook', 'THA', ...options]);
  expect(out).toMatch(new RegExp(`^Thailand .*  ${words}  `, 'm'));
  expect(out).not.toMatch(/^Thailand .* closed/m);
});

test('without a watch list no country is exposed: no table, and no years before', async () => {
  const { code, out } = await command(['outlook', '--year=2003']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Outlook for no country\n\nThe law alone, /u);
});

test('a reading may close the list: under F2 the cap stays for good', async () => {
  const [row] = await outlook('DJI', '--year=2026', '--reading=reinstatementCap=F2');
  const [usual] = await outlook('DJI', '--year=2026');
  expect(usual).toMatchObject({ watchList: ['free'] });
  expect(row).toMatchObject({ watchList: ['capped'] });
});

test.each([
  [['--year', 'soon'], 'tvpa-tiers: option `--year` takes a report year, found `soon`'],
  [['--year', '2101'], 'tvpa-tiers: --year: `2101` is not a report year from 2001 to 2100'],
  [['Kongo'], expect.stringMatching(/^Kongo: /)],
])('%j is refused in one line', async (argv, line) => {
  const { code, out, err } = await command(['outlook', ...argv]);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: [line] });
});
