import { describe, expect, it } from 'vitest';
import { DEFAULT_READINGS, READING_NAMES, READINGS } from '../../src/law/readings.ts';

describe('the readings', () => {
  it('have their first value as the default', () => {
    expect(Object.keys(DEFAULT_READINGS)).toEqual([...READING_NAMES]);
    for (const name of READING_NAMES) expect(DEFAULT_READINGS[name]).toBe(READINGS[name][0]);
  });

  it('leave something to choose, and nothing twice', () => {
    for (const name of READING_NAMES) {
      const values: readonly string[] = READINGS[name];
      expect(values.length).toBeGreaterThan(1);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('are those the law leaves open and the practices that can be switched off', () => {
    expect(READINGS).toEqual({
      clockList: ['tier-2-watch-list', 'special-watch-list'],
      specialCase: ['reset', 'freeze'],
      reinstatementCap: ['F1', 'F2', 'F3', 'F4'],
      policyOrPattern: ['forces-tier-3', 'weighed'],
      risingFromTier3: ['on', 'off'],
      increasingEfforts: ['on', 'off'],
      ratedAgain: ['on', 'off'],
      unanimity: ['on', 'off'],
      lookBack: ['forward', 'hindsight'],
    });
  });
});
