import { describe, expect, test } from 'vitest';
import { allRecords, policyOrPattern, waivers } from '../../src/data/index.ts';

const years = allRecords().flatMap(({ country, years: all }) =>
  all.map((entry) => ({ key: `${country} ${entry.year}`, ...entry })),
);
const keyed = (rows: readonly { iso3: string; year: number; note: string }[]) =>
  new Map(rows.map((row) => [`${row.iso3} ${row.year}`, row.note]));

describe('a note of the record', () => {
  test('is that of the row of a waiver, and there is none where the row has none', () => {
    const rows = keyed(waivers().filter(({ kind }) => kind === 'waiver'));
    const granted = years.filter(({ waiver }) => waiver?.granted === true);
    expect(granted.some(({ waiver }) => waiver?.note !== undefined)).toBe(true);
    expect(granted.some(({ waiver }) => waiver !== undefined && !('note' in waiver))).toBe(true);
    for (const { key, waiver } of granted) {
      expect([key, waiver?.note ?? '']).toEqual([key, rows.get(key)]);
    }
  });

  test('is that of the row of a policy or pattern, and there is none where the row has none', () => {
    const rows = keyed(policyOrPattern());
    const listed = years.filter(({ facts }) => facts?.policyOrPattern?.value === true);
    expect(listed.length).toBeGreaterThan(0);
    for (const { key, facts } of listed) {
      expect([key, facts?.policyOrPattern?.note ?? '']).toEqual([key, rows.get(key)]);
    }
  });

  test('is never empty, and has no empty part', () => {
    const notes = years.flatMap(({ note, waiver, facts }) =>
      [note, waiver?.note, facts?.policyOrPattern?.note].filter((text) => text !== undefined),
    );
    expect(notes.length).toBeGreaterThan(50);
    for (const note of notes) expect(note).not.toMatch(/^(; |$)|; (; |$)/);
  });
});
