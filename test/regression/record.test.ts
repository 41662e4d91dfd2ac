import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differences, snapshotText } from '../../scripts/snapshot/lines.ts';

/** Longest list of differing lines that a failure shows. */
const MOST_SHOWN = 20;

const committed = readFileSync(new URL('record.txt', import.meta.url), 'utf8');

describe('the answers for the record', () => {
  const found = differences(committed, snapshotText());

  test('are those of the snapshot: a change needs an entry in CHANGELOG.md', () => {
    expect(found.slice(0, MOST_SHOWN)).toEqual([]);
  });

  test('are here for every country-year', () => {
    const lines = committed.split('\n').filter((line) => /^[A-Z]{3} \d{4} /u.test(line));
    expect(lines.length).toBeGreaterThan(4_700);
    expect(new Set(lines.map((line) => line.slice(0, 8))).size).toBe(lines.length);
  });

  test('fit into the file: less than 1.5 MB, and the promise stands at its head', () => {
    expect(committed.length).toBeLessThan(1_500_000);
    expect(committed.split('\n').slice(0, 5).join(' ')).toContain('CHANGELOG.md');
  });
});

describe('differences', () => {
  const line = 'CHN 2013 3 merits -significantEfforts';

  test('names the line of a country-year that changed, appeared or went', () => {
    const other = 'CHN 2013 3 automatic-downgrade -significantEfforts';
    expect(differences(`${line}\n`, `${other}\n`)).toEqual([{ before: line, after: other }]);
    expect(differences('', `${line}\n`)).toEqual([{ before: null, after: line }]);
    expect(differences(`${line}\n`, '')).toEqual([{ before: line, after: null }]);
  });

  test('finds none in equal texts', () => {
    expect(differences(`# head\n${line}\n`, `# head\n${line}\n`)).toEqual([]);
  });
});
