import { describe, expect, it } from 'vitest';
import {
  INITIAL_STATE,
  type KernelState,
  STATE_COUNT,
  stateAt,
} from '../../../src/kernel/state.ts';
import { statesText, stateText } from '../../../src/messages/en/state.ts';

const state = (changes: Partial<KernelState>): KernelState => ({ ...INITIAL_STATE, ...changes });

describe('stateText', () => {
  it.each([
    [{}, 'no watch-list year counted; the cap is clear'],
    [{ run: 1 }, '1 watch-list year, no waiver used; the cap is clear'],
    [{ run: 2 }, '2 consecutive watch-list years, no waiver used; the cap is clear'],
    [
      { run: 3, waivers: 1, arming: true },
      '3 consecutive watch-list years, 1 waiver used; the cap is clear, but Tier 3 next would arm it',
    ],
    [{ cap: 'armed' }, 'no watch-list year counted; the cap is armed'],
    [
      { run: 1, cap: 'stint' },
      '1 watch-list year, no waiver used; the one year that the cap allows is spent',
    ],
    [
      { run: 9, waivers: 5 },
      '9 or more consecutive watch-list years, 5 or more waivers used; the cap is clear',
    ],
  ] as const)('%j', (changes, text) => {
    expect(stateText(state(changes))).toBe(text);
  });

  it('has words for every state that can be written down', () => {
    for (let index = 0; index < STATE_COUNT; index += 1) {
      expect(stateText(stateAt(index))).not.toMatch(/undefined|NaN/);
    }
  });
});

describe('statesText', () => {
  it('gives one or two states in full', () => {
    expect(statesText([state({}), state({ previous: 'tier-2' })])).toBe(stateText(state({})));
    expect(statesText([state({}), state({ run: 1 })])).toBe(
      `${stateText(state({}))}; or ${stateText(state({ run: 1 }))}`,
    );
  });

  it('gives the extremes of more', () => {
    const run = (count: number, waivers = 0) => state({ run: count, waivers });
    expect(statesText([run(0), run(1), run(4, 2)])).toBe(
      'not known exactly: 0 to 4 consecutive watch-list years, at most 2 waivers used; the cap is clear',
    );
    expect(statesText([run(2), run(2, 1), state({ run: 2, cap: 'armed' })])).toBe(
      'not known exactly: 2 consecutive watch-list years, at most 1 waiver used; where the cap stands is not known',
    );
  });
});
