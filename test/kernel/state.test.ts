import { describe, expect, it } from 'vitest';
import {
  INITIAL_STATE,
  type KernelState,
  MOST_RUN,
  MOST_WAIVERS,
  STATE_COUNT,
  stateAt,
  stateIndex,
} from '../../src/kernel/state.ts';
import { LAW_PARAMETERS } from '../../src/law/law.ts';
import { REPORT_YEARS, statesBefore } from '../support/reachable-states.ts';

const ALL = Array.from({ length: STATE_COUNT }, (_, index) => index);

describe('numbers of states', () => {
  it('lead to a state and back, all of them', () => {
    expect(ALL.map((index) => stateIndex(stateAt(index)))).toEqual(ALL);
  });

  it('tell any two states apart', () => {
    expect(new Set(ALL.map((index) => JSON.stringify(stateAt(index)))).size).toBe(STATE_COUNT);
  });

  it('give the same object each time', () => {
    expect(stateAt(17)).toBe(stateAt(17));
  });

  it('survive being written to JSON and read again', () => {
    for (const index of ALL) {
      const copy = JSON.parse(JSON.stringify(stateAt(index))) as KernelState;
      expect(stateIndex(copy)).toBe(index);
    }
  });

  it('cut runs and waivers that are longer than anything depends on', () => {
    const long = stateAt(stateIndex({ ...INITIAL_STATE, run: 40, waivers: 38 }));
    expect(long).toEqual({ ...INITIAL_STATE, run: MOST_RUN, waivers: MOST_WAIVERS });
  });

  it('tell more apart than any law may ask for', () => {
    expect(MOST_RUN).toBeGreaterThan(Number(LAW_PARAMETERS['watchListLimit']?.maximum));
    expect(MOST_WAIVERS).toBeGreaterThanOrEqual(Number(LAW_PARAMETERS['maxWaiverYears']?.maximum));
  });
});

describe('states that a record can leave', () => {
  it('begin with nothing', () => {
    expect(statesBefore(2001)).toEqual([stateIndex(INITIAL_STATE)]);
    expect(INITIAL_STATE).toEqual({
      run: 0,
      waivers: 0,
      cap: 'clear',
      arming: false,
      previous: 'none',
    });
  });

  it('hold as many waivers as years beyond the second, and something that arms only with one', () => {
    for (const year of REPORT_YEARS) {
      for (const { run, waivers, arming, previous } of statesBefore(year).map(stateAt)) {
        if (run < MOST_RUN) expect(waivers).toBe(Math.min(MOST_WAIVERS, Math.max(0, run - 2)));
        expect(run > 0).toBe(previous === 'tier-2-watch-list' && year > 2009);
        if (waivers > 0) expect(arming).toBe(true);
        if (previous.startsWith('tier-') && waivers === 0) expect(arming).toBe(false);
      }
    }
  });

  it('count at most the years since 2009', () => {
    for (const year of REPORT_YEARS) {
      const runs = statesBefore(year).map((index) => stateAt(index).run);
      expect(Math.max(...runs)).toBe(Math.min(MOST_RUN, Math.max(0, year - 2009)));
    }
  });

  it('are the same in number as before, year after year, once the law is settled', () => {
    expect(statesBefore(2026).length).toBe(statesBefore(2025).length);
  });
});
