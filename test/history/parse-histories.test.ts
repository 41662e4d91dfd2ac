import { describe, expect, it } from 'vitest';
import { historiesOf, oneOrSeveral, parseHistories } from '../../src/history/histories-of.ts';
import { historyOf } from '../../src/history/history-of.ts';
import { isParsed } from '../../src/history/parse.ts';

const RAW = { country: 'FRA', years: [{ year: 2025, placement: 'tier-1' }] };
const EMPTY = { country: 'FJI', years: [] };
const NO_YEAR = { code: 'history.no-year', path: [0, 'years'], params: { country: 'FJI' } };

describe('parseHistories', () => {
  it('gives the histories in their order', () => {
    const other = { ...RAW, country: 'FJI' };
    expect(parseHistories([RAW, other])).toEqual({
      ok: true,
      value: [historyOf(RAW), historyOf(other)],
    });
    expect(parseHistories([])).toEqual({ ok: true, value: [] });
  });

  it('hands on a parsed history as it is', () => {
    const parsed = historyOf(RAW);
    const result = parseHistories([parsed]);
    expect(result.ok && result.value[0]).toBe(parsed);
  });

  it('says what stands in place of a list', () => {
    expect(parseHistories('THA')).toEqual({
      ok: false,
      problems: [
        {
          code: 'input.wrong-type',
          path: [],
          params: { expected: 'a list of histories', found: '"THA"' },
        },
      ],
    });
  });

  it('minds a history without a year only where it is asked to', () => {
    expect(parseHistories([EMPTY]).ok).toBe(true);
    expect(parseHistories([EMPTY], {}).ok).toBe(true);
    expect(parseHistories([EMPTY], { withYears: true })).toEqual({
      ok: false,
      problems: [NO_YEAR],
    });
  });
});

describe('historiesOf and oneOrSeveral', () => {
  it('give histories without a problem', () => {
    expect(historiesOf([RAW])).toEqual([historyOf(RAW)]);
    expect(oneOrSeveral(RAW)).toEqual([historyOf(RAW)]);
    expect(oneOrSeveral([RAW, RAW])).toHaveLength(2);
    expect(oneOrSeveral(EMPTY)).toHaveLength(1);
  });
});

describe('isParsed', () => {
  it('knows what was parsed, and takes nothing else for it', () => {
    expect(isParsed(historyOf(RAW))).toBe(true);
    for (const other of [RAW, null, undefined, 'FRA', 7, true]) {
      expect(isParsed(other)).toBe(false);
    }
  });
});
