import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/law/calendar.ts';

const notices = (year: number, options: Parameters<typeof calendar>[1]) =>
  calendar(year, options).notices.map(({ code, path, params }) => [code, ...path, params]);

describe('notices of a calendar', () => {
  it('finds a release before the period has ended, or after the interim assessment', () => {
    expect(notices(2025, { released: '2024-09-29' })).toEqual([
      ['calendar.too-early', 'released', { found: '2024-09-29', bound: '2025-03-31' }],
    ]);
    expect(notices(2025, { released: '2026-02-02' })).toEqual([
      ['calendar.too-late', 'released', { found: '2026-02-02', bound: '2026-02-01' }],
    ]);
    expect(notices(2025, { released: '2025-03-31' })).toEqual([]);
    expect(notices(2025, { released: '2026-02-01' })).toEqual([]);
  });

  it('finds determinations before the report', () => {
    expect(notices(2025, { released: '2025-09-29', determined: '2025-09-28' })).toEqual([
      ['calendar.too-early', 'determined', { found: '2025-09-28', bound: '2025-09-29' }],
    ]);
    expect(notices(2025, { determined: '2025-09-28' })).toEqual([]);
  });

  it('says when nothing depends on a date', () => {
    expect(notices(2002, { determined: '2002-09-01' })).toEqual([
      ['calendar.without-effect', 'determined', { found: '2002-09-01' }],
    ]);
    expect(notices(2012, { notified: '2012-06-19' })).toEqual([
      ['calendar.without-effect', 'notified', { found: '2012-06-19' }],
    ]);
    expect(notices(2013, { notified: '2013-06-19' })).toEqual([]);
  });
});
