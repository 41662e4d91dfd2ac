import { describe, expect, it } from 'vitest';
import { demandsOf } from '../../src/kernel/demands.ts';
import { codesOf } from '../../src/kernel/inputs.ts';
import { INITIAL_STATE, type KernelState, stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';

const tableOf = (year: number) =>
  kernelTable(DEFAULT_RULEBOOK, lawOf(year).parameters, DEFAULT_READINGS);
const AFTER_TWO: KernelState = { ...INITIAL_STATE, run: 2, previous: 'tier-2-watch-list' };

describe('what a placement demands after two years on the watch list', () => {
  const waysTo = (placement: 'tier-1' | 'tier-2-watch-list' | 'tier-3') =>
    (demandsOf(tableOf(2025), stateIndex(AFTER_TWO)).get(placement) ?? []).map(
      ({ merits, waiver, cause, ground }) => [merits, waiver, cause, ground],
    );

  it('is a waiver for another year on it', () => {
    expect(waysTo('tier-2-watch-list')).toEqual([['tier-2-watch-list', 'needed', 'waiver', null]]);
  });

  it('is nothing, or no waiver, for Tier 3: what asks for less stands first', () => {
    expect(waysTo('tier-3')).toEqual([
      ['tier-3', 'not-needed', 'merits', null],
      ['tier-3', 'not-needed', 'policy-or-pattern', null],
      ['tier-2-watch-list', 'withheld', 'automatic-downgrade', 'waiver-not-granted'],
    ]);
  });

  it('is Tier 1 on the findings for Tier 1', () => {
    expect(waysTo('tier-1')).toEqual([['tier-1', 'not-needed', 'merits', null]]);
  });
});

describe('the ways to a placement', () => {
  const EFFORT = ['not-needed', 'withheld', 'needed'];

  it.each([2005, 2014, 2025])('stand in order of what they ask for, in %i', (year) => {
    for (const run of [0, 2, 4]) {
      const state = stateIndex({ ...AFTER_TWO, run });
      for (const [placement, ways] of demandsOf(tableOf(year), state)) {
        const ranks = ways.map(({ waiver, merits, cause }) => [
          EFFORT.indexOf(waiver),
          Number(merits !== placement),
          Number(cause !== 'merits'),
        ]);
        expect(ranks).toEqual([...ranks].sort((a, b) => Number(a.join('')) - Number(b.join(''))));
      }
    }
  });

  it('stand in that order where the clock counts the whole special watch list too', () => {
    const readings = { ...DEFAULT_READINGS, clockList: 'special-watch-list' } as const;
    const table = kernelTable(DEFAULT_RULEBOOK, lawOf(2019).parameters, readings);
    for (const waivers of [0, 1]) {
      for (const previous of ['tier-1', 'tier-2', 'tier-2-watch-list'] as const) {
        const state = { ...AFTER_TWO, waivers, previous };
        const ways = demandsOf(table, stateIndex(state)).get('tier-3') ?? [];
        expect(ways.map(({ merits }) => merits)).toEqual([
          'tier-3',
          'tier-3',
          'tier-1',
          'tier-2',
          'tier-2-watch-list',
        ]);
      }
    }
  });

  it.each([2014, 2025])('tell rightly whether the waiver matters, in %i', (year) => {
    const table = tableOf(year);
    for (const run of [1, 2, 5]) {
      const state = stateIndex({ ...AFTER_TWO, run });
      const key = ({ merits, cause }: { merits: string; cause: string }) => `${merits} ${cause}`;
      for (const [placement, ways] of demandsOf(table, state)) {
        for (const way of ways) {
          const [without, granted] = [false, true].map((waiverGranted) =>
            codesOf({ waiverGranted })
              .map((code) => table.outcome(state, code))
              .some((one) => one.placement === placement && key(one) === key(way)),
          );
          const expected = without ? (granted ? 'not-needed' : 'withheld') : 'needed';
          expect([placement, key(way), way.waiver]).toEqual([placement, key(way), expected]);
        }
      }
    }
  });

  it('are kept: the same question has the same answer', () => {
    const table = tableOf(2025);
    const state = stateIndex(AFTER_TWO);
    expect(demandsOf(table, state)).toBe(demandsOf(table, state));
  });
});
