import { describe, expect, test } from 'vitest';
import { allRecords, defaultModel, RECORD_YEARS } from '../../src/data/index.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { WATCH_LIST_ACCESS, type WatchListAccess } from '../../src/kernel/access.ts';
import { ProblemsError } from '../../src/problems/problems-error.ts';
import { estimateModel } from '../../src/simulate/estimate-model.ts';
import { parseModel } from '../../src/simulate/model.ts';
import { modelHash } from '../../src/simulate/model-hash.ts';
import { history, years } from '../support/placement-line.ts';

const WL = 'tier-2-watch-list';

/** So little smoothing that it does not show in millionths. */
const NEXT_TO_NONE = 1e-9;

/** The row that one line gives, its last year alone counted. */
function rowOf(line: string, previous: Placement, access: WatchListAccess) {
  const until = 2007 + line.split(' ').length;
  const options = { from: until, until, smoothing: NEXT_TO_NONE };
  const model = estimateModel([history(years(2008, line))], options);
  const row = model.merits[previous][access];
  const seen = PLACEMENTS.filter((one) => row[one] > 0.001);
  return { waiver: model.waiver, row: Object.fromEntries(seen.map((one) => [one, row[one]])) };
}

describe('what the record shows of the merits is counted', () => {
  test.each([
    ['a year on the list that is free', '2 W W', 'free', { [WL]: 1 }],
    ['a waiver', '2 W W w', 'needs-waiver', { [WL]: 1 }],
    ['Tier 2 with a waiver needed', '2 W W 2', 'needs-waiver', { 'tier-2': 1 }],
    [
      'Tier 3 with a waiver needed: both ways',
      '2 W W 3',
      'needs-waiver',
      { [WL]: 0.5, 'tier-3': 0.5 },
    ],
    ['Tier 3 with the list open: the merits', '2 W 3', 'free', { 'tier-3': 1 }],
    [
      'Tier 3, waivers used up: both ways',
      '2 W W w w 3',
      'exhausted',
      { [WL]: 0.5, 'tier-3': 0.5 },
    ],
    ['Tier 2, waivers used up', '2 W W w w 2', 'exhausted', { 'tier-2': 1 }],
    [
      'Tier 3 by the cap: both ways',
      '2 W W w w 3 3 3 3 3 3 W 3',
      'capped',
      { [WL]: 0.5, 'tier-3': 0.5 },
    ],
  ] as const)('%s', (_what, line, access, row) => {
    expect(rowOf(line, WL, access).row).toEqual(row);
  });

  test('a waiver counts where it was needed: granted, or half refused', () => {
    expect(rowOf('2 W W w', WL, 'needs-waiver').waiver).toBe(1);
    expect(rowOf('2 W W 3', WL, 'needs-waiver').waiver).toBe(0);
    expect(rowOf('2 W W', WL, 'free').waiver).toBe(0.5);
    const both = [history(years(2008, '2 W W w')), history(years(2008, '2 W W 3'))];
    const options = { from: 2011, until: 2011, smoothing: NEXT_TO_NONE };
    expect(estimateModel(both, options).waiver).toBeCloseTo(2 / 3, 5);
  });

  test('a clock that is not known is split too', () => {
    // What stood before 2010 is unknown, so the list may be open or need a waiver in 2012.
    const options = { from: 2012, until: 2012, smoothing: NEXT_TO_NONE };
    const { merits, estimated } = estimateModel([history(years(2010, 'W W 2'))], options);
    expect(estimated?.transitions).toBe(1);
    expect(merits[WL]['needs-waiver']['tier-2']).toBe(1);
    expect(merits[WL].exhausted['tier-2']).toBe(1);
  });

  test('a clock is not charged with what another one leads to', () => {
    // With 2009 on the list, 2011 needs a waiver, and Tier 3 may be for want of one; else not.
    const options = { from: 2011, until: 2011, smoothing: NEXT_TO_NONE };
    const { merits } = estimateModel([history(years(2008, '2 ? W 3'))], options);
    expect(merits[WL].free).toMatchObject({ [WL]: 0, 'tier-3': 1 });
    expect(merits[WL]['needs-waiver']).toMatchObject({ [WL]: 0.5, 'tier-3': 0.5 });
  });

  test.each([
    ['a year after an unknown one', '2 ? W'],
    ['an unknown year', '2 2 ?'],
    ['a year that the law forbids', '2 W W w w W'],
  ])('%s is not counted', (_what, line) => {
    const until = 2007 + line.split(' ').length;
    const { estimated } = estimateModel([history(years(2008, line))], { from: until, until });
    expect(estimated?.transitions).toBe(0);
  });
});

describe('smoothing', () => {
  test('of one country-year over the six placements, then over the clocks', () => {
    const options = { from: 2009, until: 2009, smoothing: 1 };
    const { merits } = estimateModel([history(years(2008, '2 1'))], options);
    // One country-year seen, one spread: (1 + 1/6) / 2 and (0 + 1/6) / 2 over all clocks.
    expect(merits['tier-2'].exhausted['tier-1']).toBeCloseTo(7 / 12, 5);
    expect(merits['tier-2'].exhausted['tier-3']).toBeCloseTo(1 / 12, 5);
    // The clock that was seen: its own country-year and one spread like the row above.
    expect(merits['tier-2'].free['tier-1']).toBeCloseTo((1 + 7 / 12) / 2, 5);
    // Of what was never seen nothing is known.
    for (const one of PLACEMENTS) expect(merits['tier-3'].free[one]).toBeCloseTo(1 / 6, 5);
  });

  test.each([0, -1, 1001, Number.NaN])('of %s is refused', (smoothing) => {
    expect(codesOf(() => estimateModel([], { until: 2020, smoothing }))).toEqual([
      'model.bad-smoothing',
    ]);
  });
});

function codesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ code }) => code);
  }
  return [];
}

test('a span that ends before it begins is refused, and a year out of range', () => {
  expect(codesOf(() => estimateModel([], { from: 2012, until: 2011 }))).toEqual(['model.bad-span']);
  expect(codesOf(() => estimateModel([], { until: 1999 }))).toEqual(['options.year-out-of-range']);
});

test('before there was a watch list a country-year counts as one to which it is open', () => {
  const placed = ['tier-2', 'tier-3'].map((placement, at) => ({ year: 2001 + at, placement }));
  const { merits } = estimateModel([{ country: 'XXA', years: placed }], {
    from: 2001,
    until: 2002,
  });
  expect(merits['tier-2'].free['tier-3']).toBeGreaterThan(merits['tier-2'].exhausted['tier-3']);
});

describe('the default model', () => {
  const made = estimateModel(allRecords(), { from: 2009, until: RECORD_YEARS.last });

  test('is what the record gives', () => {
    const parsed = parseModel(defaultModel());
    if (!parsed.ok) throw new Error('refused');
    expect(modelHash(parsed.value)).toBe(modelHash(made));
    expect(defaultModel().estimated).toEqual(made.estimated);
  });

  test('has rows that sum to 1 to the last millionth', () => {
    for (const placement of PLACEMENTS) {
      for (const access of WATCH_LIST_ACCESS) {
        const row = Object.values(made.merits[placement][access]);
        expect(row.reduce((sum, one) => sum + Math.round(one * 1e6), 0)).toBe(1e6);
      }
    }
  });

  test('does not look at later years', () => {
    const cut = allRecords().map((raw) => ({
      ...raw,
      years: raw.years.filter(({ year }) => year <= 2014),
    }));
    expect(estimateModel(cut, { until: 2014 })).toEqual(
      estimateModel(allRecords(), { until: 2014 }),
    );
  });
});
