import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, stateAt, stateIndex } from '../../src/kernel/state.ts';
import { type World, worldsOf, worldsUnder } from '../../src/kernel/worlds.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { ALWAYS, is, rule, smallRulebook } from '../testing/theorems/small-rulebook.ts';

const runsOf = ({ states }: World) =>
  [...new Set([...states].map((state) => stateAt(state).run))].sort((a, b) => a - b);
const yearsOf = (worlds: readonly World[]) => worlds.map(({ law }) => law.reportYear);
const counting = (fact: string) => ({
  counts: rule(2, is(fact, true), 'run', { change: 'increment' }),
});

describe('worlds', () => {
  it('are one where the rules read neither the law nor a reading', () => {
    const worlds = worldsOf(smallRulebook());
    expect(yearsOf(worlds)).toEqual([2001]);
    expect(worlds.map(({ readings }) => readings)).toEqual([[]]);
  });

  it('are one for each value of a reading that the rules read', () => {
    const reads = is('reading.reinstatementCap', 'F3');
    const never = rule(2, { all: [reads, { not: ALWAYS }] }, 'cap', { change: 'clear' });
    expect(worldsOf(smallRulebook({ rules: { never } })).map(({ readings }) => readings)).toEqual([
      [],
      ['reinstatementCap: F2'],
      ['reinstatementCap: F3'],
      ['reinstatementCap: F4'],
    ]);
  });

  it('begin with a country without a past in the first report', () => {
    const rules = {
      ...counting('law.watchList'),
      before: rule(2, is('law.watchList', false), 'run', { change: 'increment' }),
    };
    const worlds = worldsUnder(smallRulebook({ rules }), DEFAULT_READINGS);
    expect(yearsOf(worlds)).toEqual([2001, 2004]);
    expect(worlds.map(runsOf)).toEqual([
      [0, 1, 2],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ]);
  });

  it('go on under the last law until it leads to no new clock', () => {
    const rules = counting('law.reinstatementCap');
    const worlds = worldsUnder(smallRulebook({ rules }), DEFAULT_READINGS);
    expect(yearsOf(worlds)).toEqual([2001, 2019]);
    expect(worlds.map(runsOf)).toEqual([[0], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]);
  });

  it('hold nothing after a gap', () => {
    const worlds = worldsOf(smallRulebook({ rules: { cap: null } }));
    expect(worlds.map(({ states }) => [...states])).toEqual([[stateIndex(INITIAL_STATE)]]);
  });
});
