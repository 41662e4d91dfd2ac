import { describe, expect, test } from 'vitest';
import { layOver } from '../../../src/cli/input/overlay.ts';
import { parseHistory } from '../../../src/history/parse.ts';
import type { History } from '../../../src/history/types.ts';

function history(years: readonly object[], country = 'THA'): History {
  const result = parseHistory({ country, years });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function laid(base: readonly object[], own: readonly object[]): unknown {
  const result = layOver(history(base), history(own));
  return result.ok ? result.value.years : result.problems;
}

describe('years', () => {
  test('of both are kept, in order', () => {
    const years = laid(
      [
        { year: 2010, placement: 'tier-1' },
        { year: 2014, placement: 'tier-3' },
      ],
      [{ year: 2012, placement: 'tier-2' }],
    );
    expect(years).toEqual([
      { year: 2010, placement: 'tier-1', facts: {} },
      { year: 2012, placement: 'tier-2', facts: {} },
      { year: 2014, placement: 'tier-3', facts: {} },
    ]);
  });

  test('another placement takes the place of the recorded one with all that is said of it', () => {
    const recorded = {
      year: 2014,
      placement: 'tier-3',
      reassessed: 'tier-2',
      provenance: 'disputed',
      sources: ['a'],
      note: 'b',
      waiver: { granted: false },
    };
    expect(laid([recorded], [{ year: 2014, placement: 'tier-2' }])).toEqual([
      { year: 2014, placement: 'tier-2', waiver: { granted: false }, facts: {} },
    ]);
  });

  test('the same placement leaves what is said of it', () => {
    const recorded = { year: 2014, placement: 'tier-3', provenance: 'disputed', sources: ['a'] };
    expect(laid([recorded], [{ year: 2014, placement: 'tier-3', note: 'seen' }])).toEqual([
      { ...recorded, note: 'seen', facts: {} },
    ]);
  });
});

describe('parts of a year', () => {
  test('facts merge by name, each as a whole', () => {
    const base = {
      year: 2014,
      facts: {
        significantEfforts: { value: true, sources: ['a'] },
        policyOrPattern: { value: true, sources: ['a'] },
      },
    };
    const own = { year: 2014, facts: { significantEfforts: false, increasingEfforts: false } };
    expect(laid([base], [own])).toEqual([
      {
        year: 2014,
        facts: {
          significantEfforts: { value: false },
          policyOrPattern: { value: true, sources: ['a'] },
          increasingEfforts: { value: false },
        },
      },
    ]);
  });

  test('a waiver keeps its sources unless the file contradicts it', () => {
    const base = { year: 2014, waiver: { granted: true, sources: ['a'], note: 'b' } };
    const more = laid([base], [{ year: 2014, waiver: { writtenPlan: true } }]);
    expect(more).toEqual([
      {
        year: 2014,
        waiver: { granted: true, sources: ['a'], note: 'b', writtenPlan: true },
        facts: {},
      },
    ]);
    const against = laid([base], [{ year: 2014, waiver: { granted: false, note: 'c' } }]);
    expect(against).toEqual([{ year: 2014, waiver: { granted: false, note: 'c' }, facts: {} }]);
  });
});

describe('countries', () => {
  test('may be named differently', () => {
    const result = layOver(history([]), history([{ year: 2014 }], 'Thailand'));
    expect(result.ok && result.value).toMatchObject({ country: 'THA', years: [{ year: 2014 }] });
  });

  test('must be the same', () => {
    const result = layOver(history([]), history([], 'China'));
    expect(result).toEqual({
      ok: false,
      problems: [
        { code: 'with.other-country', path: ['country'], params: { base: 'THA', own: 'China' } },
      ],
    });
  });

  test('that nobody has heard of are compared as they stand', () => {
    expect(layOver(history([], 'Atlantis'), history([], 'Atlantis')).ok).toBe(true);
    expect(layOver(history([], 'Atlantis'), history([], 'Mu')).ok).toBe(false);
  });
});
