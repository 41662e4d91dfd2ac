import { describe, expect, test } from 'vitest';
import { showsColour } from '../../src/cli/colour.ts';
import { timelineLines } from '../../src/cli/timeline-line.ts';
import { recordOf } from '../../src/data/index.ts';
import { timelineModel } from '../../src/timeline/model.ts';
import { command } from './support/command.ts';

const ESCAPE = '\u001b';
const rowsOf = (country: string, options = {}) => timelineModel(recordOf(country), options).rows;
const PLAIN = { colour: false };

describe('one line for each history', () => {
  test('signs for each year under a scale, without colour', () => {
    const made = timelineLines([rowsOf('THA')], PLAIN);
    expect(made.scale).toBe(
      '2001        2005           2010           2015           2020           2025',
    );
    expect(made.lines).toEqual([
      '2  2  2  W  2  2  2  2  2  W  W  W+ W+ 3  3  W  W  2  2  2  W  2  2  2  2',
    ]);
    expect(made.legend).toBe(
      '  2 Tier 2; W Tier 2 Watch List; 3 Tier 3; + waiver of the downgrade',
    );
  });

  test('years stand close where none has a mark', () => {
    const { scale, lines } = timelineLines([rowsOf('THA', { to: 2010 })], PLAIN);
    expect([scale, lines]).toEqual(['2001    2005      2010', ['2 2 2 W 2 2 2 2 2 W']]);
  });

  test('every year of the scale stands over its sign, projected or not', () => {
    const rows = ['DZA', 'COG'].map((country) => rowsOf(country, { to: 2030 }));
    const { scale, lines } = timelineLines([...rows, rowsOf('THA', { to: 2020 })], PLAIN);
    const at = (line: string | undefined, year: number) => line?.[scale.indexOf(String(year))];
    for (const year of [2001, 2005, 2010, 2015, 2020, 2025, 2030])
      expect(scale).toContain(`${year}`);
    expect([2005, 2010, 2020, 2025, 2030].map((year) => at(lines[0], year)).join('')).toBe('2W3W?');
    expect(at(lines[2], 2020)).toBe('2');
    expect(lines[0]?.[scale.indexOf('2030') - 15]).toBe('|');
  });

  test('colour only paints: without its codes the text is the same', () => {
    const plain = timelineLines([rowsOf('TKM')], PLAIN);
    const painted = timelineLines([rowsOf('TKM')], { colour: true });
    const codes = new RegExp(`${ESCAPE}\\[\\d+m`, 'gu');
    expect(painted.lines.join('')).toMatch(codes);
    expect(painted.lines.map((line) => line.replaceAll(codes, ''))).toEqual(plain.lines);
  });

  test('nothing to show is nothing', () => {
    expect(timelineLines([[]], PLAIN)).toEqual({ scale: '', lines: [''], legend: '' });
  });
});

describe('in the verbs', () => {
  test('data shows it above the table, coloured on a terminal', async () => {
    const plain = await command(['data', 'THA']);
    expect(plain.out).toMatch(/\n {2}2001 {8}2005 .*\n {2}2 {2}2 {2}2 {2}W {2}2 /u);
    expect(plain.out).not.toContain(ESCAPE);
    const painted = await command(['data', 'THA'], { colour: true });
    expect(painted.out).toContain(`${ESCAPE}[33mW`);
  });

  test('outlook shows it for countries that are named, not for all', async () => {
    const named = await command(['outlook', 'DZA', 'COG']);
    expect(named.out).toMatch(/\n {2}DZA {2}· .* W {2}W {2}\| {2}\?\n {2}COG {2}/u);
    const all = await command(['outlook']);
    expect(all.out).not.toContain('projected from here');
  });

  test('--json is untouched', async () => {
    const { out } = await command(['data', 'THA', '--json'], { colour: true });
    expect(JSON.parse(out)).toEqual(recordOf('THA'));
  });
});

describe('whether colour is shown', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{ TERM: 'dumb', FORCE_COLOR: '3' }, false, true],
  ])('%j on a terminal (%s): %s', (environment, terminal, shown) => {
    expect(showsColour(environment, terminal)).toBe(shown);
  });
});
