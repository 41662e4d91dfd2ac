import { describe, expect, test } from 'vitest';
import { clockAutomaton } from '../../src/advise/automaton.ts';
import { automatonMermaid, nodeNames } from '../../src/explain/clock-diagram.ts';
import { clockText } from '../../src/explain/clock-text.ts';
import { INITIAL_STATE, type KernelState } from '../../src/kernel/state.ts';

const clock = (changes: Partial<KernelState>): KernelState => ({ ...INITIAL_STATE, ...changes });

type Node = readonly Partial<KernelState>[];

/** An automaton of the law of today, its nodes made of these clocks. */
const automaton = (...nodes: readonly Node[]) => ({
  ...clockAutomaton(),
  nodes: nodes.map((members, at) => ({ id: `s${at}`, members: members.map(clock) })),
});

const namesOf = (...nodes: readonly Node[]) => [...nodeNames(automaton(...nodes)).values()];

describe('the name of several clocks that are one', () => {
  test('holds only what all of them share', () => {
    expect(
      namesOf(
        [{ run: 1 }, { run: 2 }],
        [{ run: 2, waivers: 1 }, { run: 2 }],
        [
          { run: 1, cap: 'armed' },
          { run: 2, cap: 'armed' },
        ],
        [{ run: 1, cap: 'stint' }],
        [{ run: 1, arming: true }, { run: 1 }],
        [{ run: 3, waivers: 1, arming: true }],
      ),
    ).toEqual([
      'No year counted',
      '2 years',
      'Cap armed, a return lasts one year',
      'One-year return used up',
      '1 year',
      '3 years, 1 waiver, Tier 3 next arms the cap',
    ]);
  });

  test('is told from another by the placements of the year before, if any was', () => {
    expect(
      namesOf(
        [{ previous: 'none' }, { previous: 'tier-2' }],
        [{ previous: 'tier-3' }, { previous: 'tier-3' }, { previous: 'special-case' }],
        [{ previous: 'tier-1' }],
        [{ previous: 'tier-1' }],
      ),
    ).toEqual([
      'No year counted, new or otherwise',
      'No year counted, after Tier 3 or Special Case',
      'No year counted, after Tier 1',
      'No year counted, after Tier 1 (2)',
    ]);
  });

  test('is framed only where the cap waits or bites in every one of them', () => {
    const drawn = automatonMermaid(
      automaton(
        [{ cap: 'armed' }, { cap: 'clear' }],
        [{ cap: 'armed' }, { cap: 'stint' }],
        [{ cap: 'clear' }],
      ),
    );
    expect(drawn.split('\n').slice(-2)).toEqual([
      '  classDef cap stroke-width:3px',
      '  class s1 cap',
    ]);
  });
});

describe('the clocks with which some rules decide', () => {
  const clocks = (...counts: readonly (readonly [run: number, waivers: number])[]) =>
    counts.map(([run, waivers]) => clock({ run, waivers }));

  test('are named by their numbers, smallest first', () => {
    const these = clocks([3, 0], [1, 0], [2, 0]);
    expect(clockText({ these, others: clocks([0, 0]) })).toBe(
      'if the run before this year holds 1, 2 or 3 counted years',
    );
  });

  test('are not named by a number that one of the others has too', () => {
    expect(clockText({ these: clocks([2, 0], [3, 0]), others: clocks([3, 0]) })).toBe(
      'with some of the clocks that are possible',
    );
  });
});
