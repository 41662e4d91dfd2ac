import { describe, expect, it, vi } from 'vitest';
import contradicted from '../../fixtures/scenarios/readings-contradicted.json' with {
  type: 'json',
};
import { audit } from '../../src/audit/audit.ts';
import { diffRecord } from '../../src/audit/diff-record.ts';
import type { LawSide } from '../../src/audit/law-side.ts';
import { allRecords, recordOf } from '../../src/data/index.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { history, MERITS, years } from '../support/placement-line.ts';

vi.setConfig({ testTimeout: 30_000 });

const RECORDS = allRecords().map(historyOf);
const cap = (reinstatementCap: 'F1' | 'F2' | 'F3' | 'F4'): LawSide => ({
  readings: { reinstatementCap },
});

describe('readings over the record', () => {
  it.each(['F2', 'F3', 'F4'] as const)('%s: exactly the known rows contradict it', (reading) => {
    const { rows } = diffRecord(RECORDS, cap('F1'), cap(reading));
    const refused = rows.flatMap(({ country, year, a, b }) => {
      const by = b.refused.filter((signal) => !a.refused.includes(signal));
      if (by.length === 0) return [];
      return [{ country, year, by: by.includes('recorded') ? 'placement' : 'waiver' }];
    });
    expect(refused).toEqual(contradicted[reading]);
  });

  it('what a row says is what audit says', () => {
    const { rows } = diffRecord(RECORDS, cap('F1'), cap('F2'));
    expect(rows.length).toBeGreaterThan(0);
    for (const reading of ['F1', 'F2'] as const) {
      const audited = audit(RECORDS, cap(reading)).rows;
      for (const { country, year, recorded, a, b } of rows) {
        const side = reading === 'F1' ? a : b;
        const row = audited.find((one) => one.country === country && one.year === year);
        expect(side.verdict).toBe(row?.verdict ?? null);
        expect(recorded).toBe(row?.placement ?? null);
        if (row) expect(side.causes).toEqual(row.causes);
      }
    }
  });

  it('a reading and itself: nothing, over every country-year', () => {
    const { rows, countries, compared } = diffRecord(RECORDS, cap('F1'), {});
    expect([rows, countries]).toEqual([[], []]);
    expect(compared).toBeGreaterThan(4000);
  });

  it('what differs is named, and nothing else', () => {
    const { rows, countries } = diffRecord(RECORDS, {}, { readings: { specialCase: 'freeze' } });
    expect(countries).toEqual([...new Set(rows.map(({ country }) => country))]);
    for (const { a, b, differs } of rows) {
      expect(differs.length).toBeGreaterThan(0);
      for (const part of ['possible', 'causes', 'verdict', 'refused'] as const) {
        expect(differs.includes(part)).toBe(JSON.stringify(a[part]) !== JSON.stringify(b[part]));
      }
    }
  });
});

describe('laws over histories', () => {
  it('nothing differs before the later of two versions', () => {
    const { rows } = diffRecord(RECORDS, { reportYear: 2018 }, { reportYear: 2025 });
    expect(rows.length).toBeGreaterThan(0);
    expect(Math.min(...rows.map(({ year }) => year))).toBe(2019);
  });

  it('the law as it is and the law of the last report are the same', () => {
    expect(diffRecord(RECORDS, {}, { reportYear: 2025 }).rows).toEqual([]);
  });

  it('a second waiver year, had nothing been enacted after 2018', () => {
    const fourth = { facts: MERITS['tier-2-watch-list'], waiver: { granted: true } };
    const raw = history(years(2020, '2 2'), years(2022, 'W W w'), {
      year: 2025,
      placement: 'tier-3',
      ...fourth,
    });
    const { rows } = diffRecord(raw, { reportYear: 2018 }, { reportYear: 2019 });
    expect(rows.find(({ year }) => year === 2025)).toMatchObject({
      recorded: 'tier-3',
      differs: ['possible', 'causes', 'verdict', 'refused'],
      a: { possible: ['tier-2-watch-list'], causes: ['waiver'], verdict: 'unlawful' },
      b: { possible: ['tier-3'], causes: ['automatic-downgrade'], verdict: 'lawful' },
    });
  });

  it('one history is taken as well as many', () => {
    const raw = recordOf('DZA');
    const sides = [cap('F1'), cap('F2')] as const;
    expect(diffRecord(raw, ...sides)).toEqual(diffRecord([raw], ...sides));
    expect(diffRecord([], ...sides)).toEqual({ rows: [], countries: [], compared: 0 });
    expect(diffRecord(history(), ...sides).compared).toBe(0);
  });
});
