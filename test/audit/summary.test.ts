import { describe, expect, test } from 'vitest';
import type { AuditRow } from '../../src/audit/row.ts';
import { summaryOf } from '../../src/audit/summary.ts';
import { problem } from '../../src/problems/problem.ts';

const row = (changes: Partial<AuditRow> = {}): AuditRow => ({
  country: 'THA',
  year: 2020,
  placement: 'tier-2',
  verdict: 'lawful',
  causes: ['merits'],
  waiverRequired: 'no',
  notices: [],
  ...changes,
});

describe('the summary of an audit', () => {
  test('of nothing counts nothing', () => {
    expect(summaryOf([])).toEqual({
      countries: 0,
      countryYears: 0,
      verdicts: { lawful: 0, unlawful: 0, unverifiable: 0 },
      causes: {},
      waivers: { required: 0, maybe: 0, evidenced: 0 },
    });
  });

  test('counts countries once, and years each', () => {
    const rows = [row(), row({ year: 2021 }), row({ country: 'FJI', verdict: 'unlawful' })];
    expect(summaryOf(rows)).toMatchObject({
      countries: 2,
      countryYears: 3,
      verdicts: { lawful: 2, unlawful: 1, unverifiable: 0 },
    });
    expect(summaryOf([row({ verdict: 'unverifiable' })]).verdicts.unverifiable).toBe(1);
  });

  test('tells the only cause from one of several', () => {
    const both = row({ causes: ['merits', 'automatic-downgrade'] });
    expect(summaryOf([row(), row(), both]).causes).toEqual({
      merits: { only: 2, possible: 1 },
      'automatic-downgrade': { only: 0, possible: 1 },
    });
  });

  test('counts waiver years that were required, that may have been, and those on record', () => {
    const evidenced = [problem('waiver.evidenced')];
    const rows = [
      row({ waiverRequired: 'yes', notices: evidenced }),
      row({ waiverRequired: 'yes', notices: [problem('waiver.implied')] }),
      row({ waiverRequired: 'maybe', notices: [problem('record.derived'), ...evidenced] }),
      row(),
      row({ waiverRequired: 'yes', notices: [problem('record.derived'), ...evidenced] }),
    ];
    expect(summaryOf(rows).waivers).toEqual({ required: 3, maybe: 1, evidenced: 3 });
  });
});
