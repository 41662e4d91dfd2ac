import { describe, expect, test } from 'vitest';
import { allRecords, recordOf } from '../../../src/data/index.ts';
import { parseHistory } from '../../../src/index.ts';
import { command } from '../support/command.ts';

describe('--json', () => {
  test('prints the record as a history file', async () => {
    const { code, out } = await command(['data', 'Thailand', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(recordOf('THA'));
    expect(parseHistory(JSON.parse(out)).ok).toBe(true);
  });

  test('which is answered like the country itself', async () => {
    const { out: stdin } = await command(['data', 'DZA', '--json']);
    const { out } = await command(['replay', '-', '--json'], { stdin });
    const { out: wanted } = await command(['replay', 'DZA', '--json']);
    expect(out).toBe(wanted);
  });
});

describe('the table', () => {
  test('marks disputed and derived rows, and numbers the sources', async () => {
    const { out } = await command(['data', 'THA']);
    expect(out.split('\n')[0]).toBe('Thailand (THA): the published record, 2001 to 2025');
    expect(out).toMatch(/^2014 {2}Tier 3\? +(\[\d+\])+$/m);
    expect(out).toContain('? disputed: sources disagree');
    const numbers = [...out.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    for (const number of numbers) expect(out).toMatch(new RegExp(`^  \\[${number}\\] \\S`, 'm'));
    const derived = await command(['data', 'TTO']);
    expect(derived.out).toMatch(/^2024 {2}Tier 2~/m);
    expect(derived.out).toContain('~ derived: no source states it');
  });

  test('shows waivers, reassessments, policy or pattern and their sources', async () => {
    const waived = await command(['data', 'DZA']);
    expect(waived.out).toMatch(/^2019 {2}Tier 2 Watch List {2}granted/m);
    expect(waived.out).toMatch(/^ {2}2019 {2}waiver: \S/m);
    const policy = await command(['data', 'AFG']);
    expect(policy.out).toMatch(/^2020 {2}Tier 3 +yes /m);
    const reassessed = allRecords().find(({ years }) => years.some((year) => year.reassessed));
    const { out } = await command(['data', reassessed?.country ?? '']);
    expect(out).toMatch(/^year {2}placement +then /m);
  });

  test('says unknown of a year that nothing is known of', async () => {
    const { out } = await command(['data', 'TTO']);
    expect(out).toMatch(/^2017 {2}unknown$/m);
    expect(out).toMatch(/^2018 {2}unknown +no$/m);
    expect(out.match(/^20\d\d {2}[A-Zun]/gm)).toHaveLength(25);
  });
});

test('what a complete list denies is told as no, never as a yes', async () => {
  for (const { country, years } of allRecords().slice(0, 60)) {
    const { out } = await command(['data', country]);
    for (const { year, waiver, facts } of years) {
      const row = out.split('\n').find((line) => line.startsWith(`${year}  `)) ?? '';
      expect([country, year, / granted\b/.test(row)]).toEqual([
        country,
        year,
        waiver?.granted === true,
      ]);
      const listed = facts?.policyOrPattern?.value === true;
      expect([country, year, / yes\b/.test(row)]).toEqual([country, year, listed]);
    }
  }
});

test('a word that is no country is refused', async () => {
  expect(await command(['data', 'korea'])).toMatchObject({ code: 2, out: '' });
  expect(await command(['data', 'Thialand'])).toMatchObject({ code: 2, out: '' });
});
