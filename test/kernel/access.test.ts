import { describe, expect, it } from 'vitest';
import { accessOf } from '../../src/kernel/access.ts';
import { INITIAL_STATE, type KernelState, stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';

const access = (year: number, state: Partial<KernelState>) =>
  accessOf(
    kernelTable(DEFAULT_RULEBOOK, lawOf(year).parameters, DEFAULT_READINGS),
    stateIndex({ ...INITIAL_STATE, ...state }),
  );

const listed = (run: number, waivers = 0): Partial<KernelState> => ({
  run,
  waivers,
  previous: 'tier-2-watch-list',
});

describe('the way to the watch list', () => {
  it('is none before there was such a list', () => {
    for (const state of [{}, listed(1), { previous: 'tier-3' } as const]) {
      expect(access(2002, state)).toBeNull();
    }
  });

  it('is free before the limit of two years counts', () => {
    for (const run of [0, 1, 2, 5]) expect(access(2005, listed(run))).toBe('free');
  });

  it('needs a waiver after two years (22 U.S.C. 7107(b)(2)(D)(i))', () => {
    expect([0, 1, 2, 3].map((run) => access(2014, listed(run)))).toEqual([
      'free',
      'free',
      'needs-waiver',
      'needs-waiver',
    ]);
  });

  it('ends with the last waiver: two until 2018, one after', () => {
    expect([0, 1, 2].map((waivers) => access(2014, listed(3, waivers)))).toEqual([
      'needs-waiver',
      'needs-waiver',
      'exhausted',
    ]);
    expect([0, 1].map((waivers) => access(2025, listed(3, waivers)))).toEqual([
      'needs-waiver',
      'exhausted',
    ]);
  });

  it('is closed where the one year after a reinstatement is spent (7107(b)(2)(F))', () => {
    const spent = { ...listed(1), cap: 'stint' } as const;
    expect(access(2025, spent)).toBe('capped');
    expect(access(2025, { previous: 'tier-3', cap: 'armed' })).toBe('free');
    expect(access(2014, spent)).toBe('free');
  });
});
