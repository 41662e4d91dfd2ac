import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEMENTS, type Placement } from '../../src/facts/placements.ts';
import { INITIAL_STATE, type KernelState, stateAt, stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS, READINGS, type Readings } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import { type ClockReadings, clockByDefinition } from '../support/clock-by-definition.ts';
import { placementsOfLine } from '../support/placement-line.ts';

/** The state that a line of placements leaves, by the table alone. */
function stateAfter(first: number, line: readonly Placement[], readings: Readings): KernelState {
  let state = stateIndex(INITIAL_STATE);
  for (const [position, placement] of line.entries()) {
    const { parameters } = lawOf(first + position);
    state = kernelTable(DEFAULT_RULEBOOK, parameters, readings).next(state, placement);
  }
  return stateAt(state);
}

function clockAfter(first: number, line: readonly Placement[], readings: ClockReadings) {
  const state = stateAfter(first, line, { ...DEFAULT_READINGS, ...readings });
  const { run, waivers, cap } = state;
  return { run, waivers, cap };
}

const DEFAULTS: ClockReadings = DEFAULT_READINGS;

/** Mostly the watch list and Tier 3, since little happens to the clock elsewhere. */
const lines = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Placement>('tier-2-watch-list') },
    { weight: 3, arbitrary: fc.constant<Placement>('tier-3') },
    { weight: 3, arbitrary: fc.constantFrom(...PLACEMENTS) },
  ),
  { maxLength: 9 },
);

describe('the clock, against its definition read off the whole line', () => {
  it('agrees on every line of six years across 2019, with the default readings', () => {
    const wrong: string[] = [];
    const extend = (line: readonly Placement[]): void => {
      const ours = clockAfter(2016, line, DEFAULTS);
      const defined = clockByDefinition(2016, line, DEFAULTS);
      if (JSON.stringify(ours) !== JSON.stringify(defined)) wrong.push(line.join(' '));
      if (line.length < 6) for (const next of PLACEMENTS) extend([...line, next]);
    };
    extend([]);
    expect(wrong).toEqual([]);
  });

  it.each(
    READINGS.reinstatementCap.flatMap((cap) =>
      READINGS.specialCase.map((special) => [cap, special] as const),
    ),
  )('agrees on random lines with %s and %s', (reinstatementCap, specialCase) => {
    const readings: ClockReadings = {
      clockList: 'tier-2-watch-list',
      reinstatementCap,
      specialCase,
    };
    fc.assert(
      fc.property(lines, fc.integer({ min: 2006, max: 2018 }), (line, first) => {
        expect(clockAfter(first, line, readings)).toEqual(clockByDefinition(first, line, readings));
      }),
      { numRuns: 400 },
    );
  });

  it('agrees on the count of the literal special watch list', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 2006, max: 2018 }), (line, first) => {
        const readings: ClockReadings = { ...DEFAULTS, clockList: 'special-watch-list' };
        const { run, waivers } = clockAfter(first, line, readings);
        const defined = clockByDefinition(first, line, readings);
        expect({ run, waivers }).toEqual({ run: defined.run, waivers: defined.waivers });
      }),
      { numRuns: 400 },
    );
  });

  it('is a definition that tells the readings apart', () => {
    const clock = (line: string, change: Partial<ClockReadings>) =>
      clockByDefinition(2009, placementsOfLine(line), { ...DEFAULTS, ...change });
    expect(clock('W W W 3', {}).cap).toBe('armed');
    expect(clock('W W W 3', { reinstatementCap: 'F4' }).cap).toBe('clear');
    expect(clock('W W 3', {}).cap).toBe('clear');
    expect(clock('W W 3', { reinstatementCap: 'F3' }).cap).toBe('armed');
    expect(clock('W W W 3 2', {}).cap).toBe('clear');
    expect(clock('W W W 3 2', { reinstatementCap: 'F2' }).cap).toBe('armed');
    expect(clock('W W S', {}).run).toBe(0);
    expect(clock('W W S', { specialCase: 'freeze' }).run).toBe(2);
    expect(clock('3 2 W', { clockList: 'special-watch-list' }).run).toBe(2);
  });
});
