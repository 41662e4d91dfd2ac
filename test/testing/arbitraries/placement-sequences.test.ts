import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { classify } from '../../../src/classify/classify.ts';
import { PLACEMENTS, type Placement } from '../../../src/facts/placements.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import {
  placementSequences,
  walked,
} from '../../../src/testing/arbitraries/placement-sequences.ts';

const drawn = (lawful: boolean, numRuns = 60) =>
  fc.sample(placementSequences({ lawful }), { numRuns, seed: 20_001_028 });

type Pick = readonly [prefers: number, pick: number];

/** The line that some picks give, and its unlawful year. */
function line(first: number, lawful: boolean, ...picks: readonly Pick[]) {
  const { history, unlawful } = walked(first, picks, lawful, DEFAULT_READINGS);
  expect(history.country).toBe('THA');
  return [history.years.map(({ year, placement }) => `${year} ${placement}`), unlawful];
}

describe('a line of placements', () => {
  it('is not rated before its first year, and takes what is picked', () => {
    expect(line(2003, true, [0, 0], [0, 7], [0, 3])).toEqual([
      ['2001 not-rated', '2002 not-rated', '2003 tier-1', '2004 tier-2', '2005 tier-3'],
      null,
    ]);
  });

  it('takes the watch list where it is preferred and there is one', () => {
    expect(line(2001, true, [1, 0], [2, 1], [0, 0], [1, 0], [2, 0], [0, 2])).toEqual([
      [
        '2001 tier-1',
        '2002 tier-2',
        '2003 tier-1',
        '2004 tier-2-watch-list',
        '2005 tier-2-watch-list',
        '2006 tier-2-watch-list',
      ],
      null,
    ]);
  });

  it('ends with what the law forbids in the third year or later, or else in its last', () => {
    const none: Pick = [0, 0];
    expect(line(2001, false, none, none, none, none)).toEqual([
      ['2001 tier-1', '2002 tier-1', '2003 tier-2-watch-list'],
      2003,
    ]);
    expect(line(2001, false, none, none)).toEqual([
      ['2001 tier-1', '2002 tier-2-watch-list'],
      2002,
    ]);
    expect(line(2001, false, [0, 5])).toEqual([['2001 tier-2-watch-list'], 2001]);
    expect(line(2004, false, none, none)[1]).toBeNull();
  });
});

describe('lines that are drawn', () => {
  it('shrink to the first report', () => {
    const { counterexample } = fc.check(
      fc.property(placementSequences({ lawful: true }), () => false),
      { seed: 20_001_028 },
    );
    expect(counterexample).toEqual([
      { history: { country: 'THA', years: [{ year: 2001, placement: 'tier-1' }] }, unlawful: null },
    ]);
  });

  it('start by 2023 and go on for up to twelve years', () => {
    const last = drawn(true).map(({ history }) => history.years.at(-1)?.year ?? 0);
    expect(Math.max(...last)).toBeLessThanOrEqual(2034);
    expect(Math.max(...last)).toBeGreaterThan(2026);
  });

  it('are on the watch list most of the time, and not all of it', () => {
    // Before the clock, the list is open to all.
    const open = drawn(true).flatMap(({ history }) =>
      history.years.filter(({ year }) => year >= 2004 && year < 2009),
    );
    const rated = open.filter(({ placement }) => placement !== 'not-rated');
    const listed = rated.filter(({ placement }) => placement === 'tier-2-watch-list');
    const share = listed.length / rated.length;
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.9);
    expect(new Set<Placement | undefined>(rated.map(({ placement }) => placement)).size).toBe(5);
  });
});

describe('sequences of placements', () => {
  test.each([[true], [false]])('lawful: %s', (lawful) => {
    for (const { history, unlawful } of drawn(lawful, 15)) {
      const last = history.years.at(-1)?.year ?? 0;
      expect(history.years.map(({ year }) => year)).toEqual(
        history.years.map((_one, at) => 2001 + at),
      );
      expect(unlawful).toBe(lawful ? null : last);
      const known = new Set(classify(history, { year: last }).notices.map(({ code }) => code));
      expect(known.has('record.not-lawful')).toBe(!lawful);
      if (last > 2002)
        expect(
          classify(history, { year: last - 1 }).notices.some(
            ({ code }) => code === 'record.not-lawful',
          ),
        ).toBe(false);
    }
  });

  it('lawful ones have waivers, downgrades and long runs in them', () => {
    const found = drawn(true, 30);
    const listed = found.map(({ history }) =>
      history.years
        .map(({ placement }) => (placement === 'tier-2-watch-list' ? 'W' : '-'))
        .join(''),
    );
    expect(listed.some((line) => line.includes('WWW'))).toBe(true);
    const placements = found.flatMap(({ history }) => history.years.map((one) => one.placement));
    expect(new Set(placements)).toEqual(new Set(PLACEMENTS));
    expect(new Set(found.map(({ history }) => history.years.length > 20)).size).toBe(2);
  });
});
