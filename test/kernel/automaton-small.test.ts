import { describe, expect, it } from 'vitest';
import { automatonOf } from '../../src/kernel/automaton.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import { ALWAYS, is, type Rules, rule, smallRulebook } from '../testing/theorems/small-rulebook.ts';

const TIERS = ['tier-1', 'tier-2', 'tier-3'] as const;
const RULE_OF = { 'tier-1': 'one', 'tier-2': 'two', 'tier-3': 'three' } as const;
const make = (rules: Rules = {}) =>
  automatonOf(smallRulebook({ rules }), lawOf(2025), DEFAULT_READINGS);

const way = (tier: (typeof TIERS)[number], cause: string, procedure: string) => ({
  merits: tier,
  waiver: 'not-needed',
  cause,
  ground: null,
  rules: [RULE_OF[tier], procedure],
});

describe('the automaton of a clock that stands still', () => {
  it('is one node with an edge for each placement that the rules give, and no other', () => {
    const { nodes, edges } = make();
    expect(nodes.map(({ id }) => id)).toEqual(['s0']);
    expect(edges).toEqual(
      TIERS.map((placement) => ({
        from: 's0',
        to: 's0',
        placement,
        ways: [way(placement, 'merits', 'as-found')],
      })),
    );
  });
});

describe('the automaton of a clock that only the cause depends on', () => {
  const rules: Rules = {
    run: rule(1, is('placement', 'tier-1'), 'run', { change: 'increment' }),
    stop: rule(1, is('placement', 'tier-1', 'notEqual'), 'run', { change: 'zero' }),
    later: rule(2, is('clock.run', 0, 'greaterThan'), 'placement', {
      value: { fact: 'merits' },
      cause: 'policy-or-pattern',
    }),
  };

  it('keeps apart what leads to the same places for other causes', () => {
    const { nodes, edges } = make(rules);
    const runs = nodes.map(({ members }) => [...new Set(members.map(({ run }) => run))]);
    expect(runs).toEqual([[0], [1, 2, 3, 4, 5, 6, 7, 8, 9]]);
    expect(edges).toEqual(
      (['s0', 's1'] as const).flatMap((from) =>
        TIERS.map((placement) => ({
          from,
          to: placement === 'tier-1' ? 's1' : 's0',
          placement,
          ways: [
            from === 's0'
              ? way(placement, 'merits', 'as-found')
              : way(placement, 'policy-or-pattern', 'later'),
          ],
        })),
      ),
    );
  });

  it('keeps apart what leads there only after some years', () => {
    const late = {
      ...rules,
      later: rule(2, is('clock.run', 3, 'greaterThanInclusive'), 'placement', {
        value: { fact: 'merits' },
        cause: 'policy-or-pattern',
      }),
    };
    const { nodes } = make(late);
    const runs = nodes.map(({ members }) => [...new Set(members.map(({ run }) => run))]);
    expect(runs).toEqual([[0], [1], [2], [3, 4, 5, 6, 7, 8, 9]]);
  });

  it('takes together what differs in the count alone', () => {
    const { later: _, ...counting } = rules;
    expect(make(counting).nodes).toHaveLength(1);
    expect(
      make({ ...counting, never: rule(5, { not: ALWAYS }, 'cap', { change: 'keep' }) }).nodes,
    ).toHaveLength(1);
  });
});
