import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../src/facts/placements.ts';
import { stateAt } from '../../../src/kernel/state.ts';
import { FIRST_REPORT_YEAR, LAST_REPORT_YEAR, lawOf } from '../../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import type { Rulebook } from '../../../src/rulebook/types.ts';
import {
  type TrajectoryStep,
  walkTrajectories,
} from '../../../src/testing/theorems/trajectories.ts';
import { smallRulebook } from './small-rulebook.ts';
import { WATCH_LIST } from './watch-list-rules.ts';

function stepsOf<Memory>(
  rulebook: Rulebook,
  start: Memory,
  remember: (memory: Memory, year: number, placement: Placement, waived: boolean) => Memory,
): readonly TrajectoryStep<Memory>[] {
  const steps: TrajectoryStep<Memory>[] = [];
  walkTrajectories(rulebook, DEFAULT_READINGS, start, remember, (step) => steps.push(step));
  return steps;
}

const YEARS = LAST_REPORT_YEAR + 12 - FIRST_REPORT_YEAR + 1;

describe('the trajectories of a rulebook', () => {
  it('run from 2001 to twelve years past the last law, from any year of entry', () => {
    const steps = stepsOf(smallRulebook(), null, () => null);
    const years = steps.map(({ year }) => year);
    expect(new Set(years).size).toBe(YEARS);
    expect([Math.min(...years), Math.max(...years)]).toEqual([2001, 2038]);
    // Three tiers from no year before; from 2002 on also from each of the three.
    expect(steps).toHaveLength(3 + (YEARS - 1) * (1 + 3) * 3);
    const previous = (year: number) =>
      new Set(
        steps.filter((step) => step.year === year).map((step) => stateAt(step.state).previous),
      );
    expect([...previous(2001)]).toEqual(['none']);
    expect([...previous(2002)].sort()).toEqual(['none', 'tier-1', 'tier-2', 'tier-3']);
  });

  it('tell what follows best placement first, by the law of the year', () => {
    const steps = stepsOf(smallRulebook({ rules: WATCH_LIST }), null, () => null);
    const first = steps.slice(0, 4).map(({ outcome }) => outcome.placement);
    expect(first).toEqual(['tier-1', 'tier-2', 'tier-2-watch-list', 'tier-3']);
    const causes = (year: number) =>
      new Set(steps.filter((step) => step.year === year).map((step) => step.outcome.cause));
    expect(causes(2010)).toEqual(new Set(['merits']));
    // Listed in 2009 and 2010: the limit binds for the first time.
    expect(causes(2011)).toEqual(new Set(['merits', 'automatic-downgrade', 'waiver']));
    const waivers = (year: number) =>
      Math.max(...steps.filter((s) => s.year === year).map(({ state }) => stateAt(state).waivers));
    expect([2011, 2012, 2013, 2019, 2020].map(waivers)).toEqual([0, 1, 2, 2, 1]);
    for (const { year, table, state, outcome } of steps.filter((one) => one.year === 2019)) {
      expect(table.next(state, outcome.placement)).toBe(outcome.next);
      expect(lawOf(year).parameters['maxWaiverYears']).toBe(1);
    }
  });

  it('remember in the words of the theorem, and apart where memories differ', () => {
    type Memory = { readonly since: number; readonly placement: string; readonly waived: boolean };
    const start: Memory = { since: 0, placement: 'none', waived: false };
    const steps = stepsOf(
      smallRulebook({ rules: WATCH_LIST }),
      start,
      (memory, year, placement, waived) => ({
        since: placement === memory.placement ? memory.since : year,
        placement,
        waived,
      }),
    );
    const told = (year: number) => {
      const found = steps.filter((step) => step.year === year).map(({ memory }) => memory);
      return [
        ...new Set(found.map(({ since, placement, waived }) => `${since} ${placement} ${waived}`)),
      ];
    };
    expect(told(2001)).toEqual(['0 none false']);
    expect(told(2002).sort()).toEqual([
      '0 none false',
      '2001 tier-1 false',
      '2001 tier-2 false',
      '2001 tier-2-watch-list false',
      '2001 tier-3 false',
    ]);
    const waived = told(2013).filter((text) => text.endsWith('true'));
    expect(waived.sort()).toEqual(
      // The limit counts from 2009; the list itself may be older.
      Array.from({ length: 10 }, (_, at) => `${2001 + at} tier-2-watch-list true`),
    );
    for (const { memory, state } of steps) expect(stateAt(state).previous).toBe(memory.placement);
  });
});
