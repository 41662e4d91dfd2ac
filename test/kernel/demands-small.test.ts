import { describe, expect, it } from 'vitest';
import { demandsOf } from '../../src/kernel/demands.ts';
import { INITIAL_STATE, stateIndex } from '../../src/kernel/state.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS } from '../../src/law/readings.ts';
import type { Expression } from '../../src/rulebook/types.ts';
import {
  ALWAYS,
  is,
  merits,
  type Rules,
  rule,
  smallRulebook,
} from '../testing/theorems/small-rulebook.ts';

const named = (condition: string): Expression => ({ condition });
const WAIVER = named('waiverGranted');
const placed = (priority: number, conditions: Expression, value: string, cause = 'merits') =>
  rule(priority, conditions, 'placement', { value, cause });

function demands(rules: Rules) {
  const table = kernelTable(smallRulebook({ rules }), lawOf(2025).parameters, DEFAULT_READINGS);
  return demandsOf(table, stateIndex(INITIAL_STATE));
}

describe('the ways to a placement', () => {
  it('stand by the waiver first, then by the merits, then by the cause', () => {
    const ways = demands({
      one: null,
      asked: placed(10, { all: [named('specialCase'), WAIVER] }, 'tier-3'),
      away: placed(9, named('specialCase'), 'tier-2'),
      left: placed(8, { all: [named('notRated'), { not: WAIVER }] }, 'tier-3', 'waiver'),
      helped: placed(7, named('notRated'), 'tier-2'),
      plain: placed(6, named('policyOrPattern'), 'tier-3'),
      'as-found': placed(1, ALWAYS, 'tier-3', 'policy-or-pattern'),
    }).get('tier-3');
    expect(ways?.map(({ waiver, merits, cause, rules }) => [waiver, merits, cause, rules])).toEqual(
      [
        ['not-needed', 'tier-3', 'merits', ['three', 'plain']],
        ['not-needed', 'tier-3', 'policy-or-pattern', ['three', 'as-found']],
        ['not-needed', 'tier-2', 'merits', ['two', 'plain']],
        ['not-needed', 'tier-2', 'policy-or-pattern', ['two', 'as-found']],
        ['withheld', 'tier-3', 'waiver', ['three', 'left']],
        ['withheld', 'tier-2', 'waiver', ['two', 'left']],
        ['needed', 'tier-3', 'merits', ['three', 'asked']],
        ['needed', 'tier-2', 'merits', ['two', 'asked']],
      ],
    );
  });

  it('are told apart by their rules, however these are spelled', () => {
    const ways = demands({
      one: null,
      two: null,
      three: null,
      a: merits(2, named('specialCase'), 'tier-2'),
      ab: merits(1, is('law.watchListLimit', 0, 'greaterThan'), 'tier-2'),
      'as-found': null,
      bc: placed(2, named('specialCase'), 'tier-2'),
      c: placed(1, ALWAYS, 'tier-2'),
    });
    expect([...ways.keys()]).toEqual(['tier-2']);
    expect(ways.get('tier-2')?.map(({ rules }) => rules)).toEqual([
      ['ab', 'c'],
      ['a', 'bc'],
    ]);
  });
});
