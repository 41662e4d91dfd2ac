import { expect, test } from 'vitest';
import { classify, compare } from '../../../src/index.ts';
import { command, THAILAND, THAILAND_JSON } from '../support/command.ts';

const world = { files: { 'h.json': THAILAND_JSON } };

test('--json is the result of compare, against the year before', async () => {
  const { json } = await command(['compare', 'h.json', '--json'], world);
  const result = compare(classify(THAILAND), classify(THAILAND, { year: 2013 }));
  expect(json()).toEqual(JSON.parse(JSON.stringify([result])));
});

test('--with-year chooses another year', async () => {
  const argv = ['compare', 'h.json', '--year=2013', '--with-year=2009', '--json'];
  const { json } = await command(argv, world);
  expect(json()).toMatchObject([{ year: 2013, earlierYear: 2009, direction: 'down' }]);
});

test('the text tells the change, what made it, and what differs', async () => {
  const { code, out } = await command(['compare', 'h.json'], world);
  expect(code).toBe(0);
  const lines = out.split('\n');
  expect(lines[0]).toBe('Thailand (THA): 2013 Tier 2 Watch List, 2014 Tier 3');
  expect(lines[1]).toMatch(/another of the lists of 7107\(b\)\(1\)/);
  expect(lines[2]).toBe('What made the difference: the findings of the year and the clock.');
  expect(out).toContain('  increasingEfforts: not stated, then no. Did the government');
  expect(out).toContain('Conditions that differ:');
});

test('the same placement, and one that is not settled, are said to be so', async () => {
  const same = await command(['compare', 'h.json', '--year=2013'], world);
  expect(same.out).toContain('The placement is the same.');
  const open = await command(['compare', 'AZE', '--year=2017']);
  expect(open.out.split('\n')[0]).toMatch(/2017 not settled$/);
  expect(open.out).toContain('cannot be told from what is known');
});

test('there is no year before the first report', async () => {
  const { code, out, err } = await command(['compare', 'THA', '--year=2001']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toEqual([
    'THA: there is no report before that of 2001: name the year to compare with by `--with-year`',
  ]);
});

test('of several possible causes none is said to be the one', async () => {
  const { out } = await command(['compare', 'THA', '--year=2014']);
  expect(out).toContain(
    'What made the difference may have been the findings of the year, the clock, or both.',
  );
  const { json } = await command(['compare', 'THA', '--year=2014', '--json']);
  expect(json()).toMatchObject([{ certain: false, madeTheDifference: [['findings', 'clock']] }]);
});
