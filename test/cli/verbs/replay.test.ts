import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/data/index.ts';
import { replay } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';

const world = { files: { 'h.json': THAILAND_JSON } };

test('--json prints the answer of every year, one line each', async () => {
  const { code, json } = await command(['replay', 'h.json', '--json'], world);
  expect(code).toBe(0);
  expect(json()).toEqual(JSON.parse(JSON.stringify(replay(THAILAND))));
});

test('the table of Thailand 2009 to 2014 shows the clock run out', async () => {
  const { out } = await command(['replay', 'THA', '--from', '2009', '--to', '2014']);
  const rows = out
    .split('\n')
    .slice(1, 8)
    .map((line) => line.split(/ {2,}/));
  expect(rows).toEqual([
    ['year', 'placement', 'cause', 'clock', 'recorded', 'reason'],
    ['2009', 'Tier 2', 'merits', 'Tier 2', 'significant efforts, no watch-list ground'],
    [
      '2010',
      'Watch List',
      'merits',
      '1 year',
      'Watch List',
      'significant efforts, but a watch-list ground',
    ],
    [
      '2011',
      'Watch List',
      'merits',
      '2 years',
      'Watch List',
      'significant efforts, but a watch-list ground',
    ],
    [
      '2012',
      'Watch List',
      'waiver',
      '3 years, 1 waived',
      'Watch List',
      'after 2 watch-list years, a waiver',
    ],
    [
      '2013',
      'Watch List',
      'waiver',
      '4 years, 2 waived',
      'Watch List',
      'after 2 watch-list years, a waiver',
    ],
    [
      '2014',
      'Tier 3',
      'merits / automatic-downgrade',
      'cap armed',
      'Tier 3?',
      'no significant efforts; or after 2 watch-list years, the waivers used up',
    ],
  ]);
  expect(out).toContain('? disputed: sources disagree\n');
  expect(out).not.toContain('~ derived');
});

test('a year that is not settled shows every possible placement and cause', async () => {
  const { out } = await command(['replay', 'AZE', '--from=2016', '--to=2017']);
  expect(out).toMatch(
    /^2017 {2}1\/2\/2WL\/3\/SC\/NR {2}3 possible +0\u20131 years +what is known leaves it open$/m,
  );
  expect(out).toContain('2WL: Tier 2 Watch List');
});

test('every kind of cause has its few words', async () => {
  const reasons = new Map([
    [
      'DZA --year=2020',
      /no significant efforts; or after 2 watch-list years, the one waiver used up$/m,
    ],
    ['GMB --year=2023', /significant efforts, no watch-list ground$/m],
    ['VEN --year=2014', /no significant efforts; or after 2 watch-list years, no waiver granted$/m],
    ['DZA --year=2019', /after 2 watch-list years, a waiver$/m],
    ['AZE --year=2017', /what is known leaves it open$/m],
    ['AFG --year=2020', /policy or pattern of trafficking/],
    ['YEM --year=2022', /described without a tier/],
    ['DZA --year=2023', /its one year back on the watch list is spent/],
    ['DZA --year=2003', /not in the report/],
    ['NOR --year=2010', /meets the standards in full/],
  ]);
  for (const [argv, reason] of reasons) {
    const { code, out } = await command(['replay', ...argv.split(' ')]);
    expect({ argv, code }).toEqual({ argv, code: 0 });
    expect(out).toMatch(reason);
  }
});

test('every country of the record can be replayed as a table', async () => {
  for (const country of ['AFG', 'ANT', 'SCG', 'SSD', 'XKX', 'USA']) {
    const { code, out } = await command(['replay', country]);
    expect(code).toBe(0);
    const years = recordOf(country)?.years ?? [];
    for (const { year } of years) expect(out).toMatch(new RegExp(`^${year} `, 'm'));
    expect(out).not.toMatch(/undefined|null|\[object/u);
  }
});

describe('the span', () => {
  const yearsOf = async (...argv: readonly string[]): Promise<readonly unknown[]> => {
    const { json } = await command(['replay', 'h.json', '--json', ...argv], world);
    return json().map((answer) => Reflect.get(Object(answer), 'year'));
  };

  test('may end before or after the history', async () => {
    expect(await yearsOf('--to=2010')).toEqual([2009, 2010]);
    expect(await yearsOf('--from=2014', '--to=2016')).toEqual([2014, 2015, 2016]);
    expect(await yearsOf('--from=2016')).toEqual([2014, 2015, 2016].slice(2));
    expect(await yearsOf('--year=2012')).toEqual([2012]);
  });

  test('that holds no year is refused', async () => {
    const { code, out, err } = await command(['replay', 'h.json', '--to=2005'], world);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: ['h.json: the history has no report year from 2001 to 2005; it begins with 2009'],
    });
    const turned = await command(['replay', 'THA', '--from=2014', '--to=2010']);
    expect(turned).toMatchObject({ code: 2, out: '' });
  });
});

test('many histories give one table each', async () => {
  const line = JSON.stringify(THAILAND);
  const { code, out } = await command(['replay', '-'], { stdin: `${line}\n${line}\n` });
  expect(code).toBe(0);
  const [first, second, ...others] = out.split('\n\n');
  expect(`${first}\n`).toBe(second);
  expect(others).toEqual([]);
});
