import { describe, expect, it } from 'vitest';
import { addTallies } from '../../src/simulate/count-runs.ts';
import { estimateModel } from '../../src/simulate/estimate-model.ts';
import { overlayOf } from '../../src/simulate/scenario-law.ts';
import { history, years } from '../support/placement-line.ts';

describe('tallies of spans of blocks', () => {
  it('add up, entry by entry and year by year', () => {
    const sums = [new Uint32Array([1, 2]), new Uint32Array([5])];
    addTallies(sums, [new Uint32Array([10, 20]), new Uint32Array([50])]);
    expect(sums.map((one) => [...one])).toEqual([[11, 22], [55]]);
    addTallies(sums, [new Uint32Array([100, 0])]);
    expect(sums.map((one) => [...one])).toEqual([[111, 22], [55]]);
  });
});

describe('the law of a scenario', () => {
  it('has the parts that are stated and no others', () => {
    const parameters = { watchList: false };
    expect(overlayOf({ base: 2010 })).toStrictEqual({ base: 2010 });
    expect(overlayOf({ parameters })).toStrictEqual({ parameters });
    expect(overlayOf({ from: 2027, parameters })).toStrictEqual({ from: 2027, parameters });
    const whole = { base: 2010, from: 2027, parameters };
    expect(overlayOf(whole)).toStrictEqual(whole);
  });
});

describe('millionths of a model', () => {
  it('that rounding leaves over go to what lost most, not to what is largest', () => {
    // Five years of Tier 2 after Tier 2, and one of Tier 1: 833333.33 and 166666.67 millionths.
    const raw = history(years(2008, '2 2 2 2 2 2 1'));
    const model = estimateModel([raw], { from: 2009, until: 2014, smoothing: 1e-9 });
    const row = model.merits['tier-2'].free;
    expect([row['tier-1'], row['tier-2']]).toEqual([0.166667, 0.833333]);
    expect(Object.values(row).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  });

  it('are of a supposition that weighs more than nothing, and 1000 country-years at most', () => {
    const raw = history(years(2008, '2 2 W'));
    const weighed = (smoothing: number) => () => estimateModel([raw], { until: 2010, smoothing });
    for (const smoothing of [0, -1, 1000.5, Number.NaN])
      expect(weighed(smoothing)).toThrow('model.bad-smoothing');
    expect(weighed(1000)().estimated?.smoothing).toBe(1000);
    expect(weighed(1e-9)().estimated?.transitions).toBe(2);
  });
});
