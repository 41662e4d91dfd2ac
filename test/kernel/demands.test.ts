import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { demandsOf } from '../../src/kernel/demands.ts';
import { INPUT_CODES, inputBit } from '../../src/kernel/inputs.ts';
import { INITIAL_STATE, stateIndex } from '../../src/kernel/state.ts';
import { READING_SETS, statesBefore, tableOfYear } from '../support/reachable-states.ts';

const WAIVER = inputBit('waiverGranted');

describe('demands', () => {
  it.each([2003, 2008, 2012, 2018, 2019, 2026])(
    '%i: every combination of inputs is covered, and no other way is told',
    (year) => {
      for (const readings of READING_SETS) {
        const table = tableOfYear(year, readings);
        for (const state of statesBefore(year, readings)) {
          const demands = demandsOf(table, state);
          const used = new Set<unknown>();
          for (let code = 0; code < INPUT_CODES; code += 1) {
            const { placement, merits, cause, ground, rules } = table.outcome(state, code);
            const granted = (code & WAIVER) !== 0;
            const way = demands
              .get(placement)
              ?.find(
                (one) =>
                  one.merits === merits &&
                  one.cause === cause &&
                  one.ground === ground &&
                  one.rules.join() === rules.join() &&
                  one.waiver !== (granted ? 'withheld' : 'needed'),
              );
            if (way === undefined) expect.unreachable(`${year} ${state} ${code}`);
            used.add(way);
          }
          expect(used.size).toBe([...demands.values()].flat().length);
        }
      }
    },
    30_000,
  );

  it('the easiest way comes first', () => {
    const twoYears = stateIndex({ ...INITIAL_STATE, run: 2, previous: 'tier-2-watch-list' });
    const demands = demandsOf(tableOfYear(2026), twoYears);
    expect([...demands.keys()].sort()).toEqual([...PLACEMENTS].sort());
    expect(demands.get('tier-2-watch-list')).toEqual([
      {
        merits: 'tier-2-watch-list',
        waiver: 'needed',
        cause: 'waiver',
        ground: null,
        rules: ['tier-2-watch-list', 'waiver'],
      },
    ]);
    expect(demands.get('tier-3')?.map(({ cause, waiver }) => [cause, waiver])).toEqual([
      ['merits', 'not-needed'],
      ['policy-or-pattern', 'not-needed'],
      ['automatic-downgrade', 'withheld'],
    ]);
  });

  it('a placement that the law forbids is not there', () => {
    const spent = stateIndex({ ...INITIAL_STATE, run: 3, waivers: 1, arming: true });
    expect(demandsOf(tableOfYear(2026), spent).has('tier-2-watch-list')).toBe(false);
    expect(demandsOf(tableOfYear(2018), spent).has('tier-2-watch-list')).toBe(true);
  });
});
