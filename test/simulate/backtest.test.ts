import { describe, expect, test } from 'vitest';
import { casesOf } from '../../scripts/backtest/cases.ts';
import {
  brierOf,
  type Case,
  calibrationError,
  calibrationOf,
  gainOver,
  METHODS,
} from '../../scripts/backtest/score.ts';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { record } from '../../src/simulate/model.ts';

const row = (given: Partial<Record<Placement, number>>) =>
  record(PLACEMENTS, (one) => given[one] ?? 0);
const caseOf = (country: string, said: number, came: Placement): Case => ({
  country,
  year: 2020,
  from: 'tier-2',
  group: 'tier-2',
  came,
  predictions: {
    forecast: row({ 'tier-2': said, 'tier-3': 1 - said }),
    'nothing changes': row({ 'tier-2': 1 }),
    'transition table': row({ 'tier-2': 0.5, 'tier-3': 0.5 }),
  },
});

describe('scores', () => {
  test('the Brier score is 0 where all was foretold, 2 where the contrary was', () => {
    expect(brierOf(row({ 'tier-2': 1 }), 'tier-2')).toBe(0);
    expect(brierOf(row({ 'tier-2': 1 }), 'tier-3')).toBe(2);
    expect(brierOf(row({ 'tier-2': 0.5, 'tier-3': 0.5 }), 'tier-3')).toBe(0.5);
  });

  test('a gain is how much better the forecast is; a country counts once for the error', () => {
    const cases = [caseOf('A', 1, 'tier-2'), caseOf('B', 1, 'tier-3')];
    // 0.5 better on the first, 1.5 worse on the second.
    const { mean, error } = gainOver(cases, 'transition table');
    expect(mean).toBe(-0.5);
    expect(error).toBeCloseTo(Math.sqrt(2) / 2, 12);
    const one = cases.map((each) => ({ ...each, country: 'A' }));
    expect(gainOver(one, 'transition table').error).toBeCloseTo(0, 12);
  });

  test('calibration holds what was said against what came', () => {
    const cases = [0, 1, 2, 3].map((at) => caseOf('A', 0.75, at < 3 ? 'tier-2' : 'tier-3'));
    const bins = calibrationOf(cases, 'forecast', ['tier-2']).filter(({ count }) => count > 0);
    expect(bins).toEqual([{ low: 0.6, high: 0.8, count: 4, said: 0.75, came: 0.75 }]);
    expect(calibrationError(cases, 'forecast', 'tier-2')).toBe(0);
    expect(calibrationError(cases, 'nothing changes', 'tier-2')).toBe(0.25);
  });
});

describe('the cases of 2021, foretold from 2020', () => {
  const cases = casesOf(2020, 1);

  test('are most countries, each foretold with probabilities', () => {
    expect(cases.length).toBeGreaterThan(170);
    for (const { predictions } of cases) {
      for (const method of METHODS) {
        const sum = PLACEMENTS.reduce((total, one) => total + predictions[method][one], 0);
        expect(sum).toBeCloseTo(1, 9);
      }
    }
  });

  test('have none on the watch list that the law closes it to', () => {
    const closed = cases.filter(({ group }) => /exhausted|capped/.test(group));
    expect(closed.length).toBeGreaterThan(3);
    for (const { predictions } of closed) {
      expect(predictions.forecast['tier-2-watch-list']).toBe(0);
      expect(predictions['nothing changes']['tier-2-watch-list']).toBe(1);
    }
  });
});
