import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { consequences } from '../../src/consequences/consequences.ts';
import { follows } from './answers.ts';

describe('notices of consequences', () => {
  it('say which options nothing depends on', () => {
    const stated = {
      childSoldiersList: true,
      determination: 'withholding',
      waived: [],
      assistedBefore: true,
    } as const;
    const paths = (year: number, placement: 'tier-2' | 'tier-3') =>
      follows(year, placement, undefined, stated)
        .notices.filter(({ code }) => code === 'consequences.without-effect')
        .map(({ path }) => path[0]);
    expect(paths(2025, 'tier-3')).toEqual([]);
    expect(paths(2025, 'tier-2')).toEqual(['determination', 'waived', 'assistedBefore']);
    expect(paths(2005, 'tier-3')).toEqual(['childSoldiersList']);
    expect(paths(2002, 'tier-3')).toEqual([
      'childSoldiersList',
      'determination',
      'waived',
      'assistedBefore',
    ]);
  });

  it('carry over what makes the answer uncertain, each once', () => {
    const years = [{ year: 2027, placement: 'tier-3', provenance: 'disputed' }];
    const codes = consequences(classify({ country: 'XXA', years }), {
      released: '2026-06-30',
    }).notices.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['law.carried-on', 'record.disputed', 'calendar.too-early']),
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).not.toContain('record.implies');
  });
});
