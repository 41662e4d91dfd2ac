import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import {
  laterYearsChangeNothing,
  namesChangeNothing,
  ofTheYear,
  unnoticed,
} from '../../../src/testing/invariants/past.ts';
import { history, years } from '../../support/placement-line.ts';

const answer = () => classify(history(years(2022, '2 W W')));
const notices = (...codes: readonly string[]) =>
  codes.map((code) => ({ code, path: [], params: {} }));

describe('what an answer tells of its own year', () => {
  test.each([
    ['past.unknown', false],
    ['past.before-first-year', false],
    ['record.derived', false],
    ['record.disputed', false],
    ['count.contradicts-clock', false],
    ['country.unknown', true],
    ['waiver.without-effect', true],
    ['practice.applied', true],
  ])('%s: %s', (code, kept) => {
    const told = notices('law.carried-on', code);
    expect(ofTheYear({ ...answer(), notices: told }).notices).toEqual(
      kept ? told : told.slice(0, 1),
    );
  });

  it('is all but the years behind it', () => {
    const { state, ...rest } = answer();
    expect(state.ticks.map(({ year }) => year)).toEqual([2023]);
    expect(ofTheYear(answer())).toEqual({
      ...rest,
      notices: [],
      state: { before: state.before, after: state.after },
    });
  });
});

describe('the name of a country', () => {
  it('is compared, and the notice that it is no code is not', () => {
    const told = notices('law.carried-on', 'country.unknown', 'practice.applied');
    expect(unnoticed({ ...answer(), notices: told })).toEqual({
      ...answer(),
      notices: notices('law.carried-on', 'practice.applied'),
    });
  });

  it('is one of a few codes, or any text but none', () => {
    const drawn = fc.sample(namesChangeNothing.arbitrary(), { numRuns: 200, seed: 20_001_028 });
    const names = drawn.map(({ name }) => name);
    const codes = ['FJI', 'CHN', 'USA', 'PRK'];
    expect(codes.filter((code) => !names.includes(code))).toEqual([]);
    expect(names.filter((name) => name === '')).toEqual([]);
    const share = names.filter((name) => codes.includes(name)).length / names.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });
});

describe('later years', () => {
  it('are left out of one of the two answers, and the year itself is not', () => {
    // A list that tells which of its years it is asked to leave out.
    const line = years(2022, '2 W W 3');
    const kept: number[] = [];
    const raw = history(line);
    Object.defineProperty(raw.years, 'filter', {
      value: (keep: (one: (typeof line)[number]) => boolean) => {
        const some = line.filter((one) => keep(one));
        kept.push(...some.map(({ year }) => year));
        return some;
      },
    });
    expect(laterYearsChangeNothing.check({ history: raw, year: 2024 })).toBe('holds');
    expect(kept).toEqual([2022, 2023, 2024]);
  });
});
