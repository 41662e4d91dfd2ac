import { describe, expect, test } from 'vitest';
import { conflictNote, conflicts, isDispute } from '../../src/data/conflicts.ts';
import type { ConflictRow } from '../../src/data/index.ts';

const row = (claims: string, note: string): ConflictRow => ({
  iso3: 'AAA',
  year: 2020,
  kind: 'conflict',
  chosen: 'tier-2',
  claims,
  note,
});

describe('a dispute', () => {
  test.each([
    ['conflict', true],
    ['claim not used', true],
    ['inside one source', false],
    ['single source', false],
  ] as const)('%s: %s, where a value was chosen', (kind, disputed) => {
    const { chosen: _chosen, ...open } = { ...row('a=1', 'why'), kind };
    expect(isDispute({ ...open, chosen: 'tier-1' })).toBe(disputed);
    expect(isDispute(open)).toBe(false);
  });
});

describe('the note of a conflict', () => {
  test('is none where there is nothing to say', () => {
    expect(conflictNote([])).toBeUndefined();
  });

  test('gives the claims, each once, before the reason that they share', () => {
    const rows = [row('a=1;b=2', 'first'), row('c=3', 'second'), row('b=2;d=2WL', 'first')];
    expect(conflictNote(rows)).toBe('a 1, b 2, d 2WL: first; c 3: second');
  });
});

test('a row of the table has the placement that was chosen, where one was', () => {
  const of = (iso3: string, year: number) =>
    conflicts().filter((one) => one.iso3 === iso3 && one.year === year);
  expect(of('KOR', 2001)).toEqual([
    {
      iso3: 'KOR',
      year: 2001,
      kind: 'single source',
      chosen: 'tier-3',
      claims: 'hti=3',
      note: 'only HTI covers it',
    },
  ]);
  expect(of('USA', 2001)).toEqual([
    {
      iso3: 'USA',
      year: 2001,
      kind: 'single source',
      claims: 'hti=SC',
      note: 'only HTI covers it; not used (special case or unrated)',
    },
  ]);
  expect(of('GNQ', 2024)).toMatchObject([{ kind: 'inside one source' }]);
  expect(of('BTN', 2012)).toMatchObject([{ kind: 'claim not used' }]);
  expect(of('TZA', 2008)).toMatchObject([{ kind: 'conflict', chosen: 'tier-2' }]);
});
