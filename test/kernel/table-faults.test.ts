import { describe, expect, it } from 'vitest';
import { codesOf, completions } from '../../src/kernel/inputs.ts';
import { RulebookError } from '../../src/kernel/rulebook-error.ts';
import { INITIAL_STATE, type KernelState, stateAt, stateIndex } from '../../src/kernel/state.ts';
import { step } from '../../src/kernel/step.ts';
import { kernelTable } from '../../src/kernel/table.ts';
import { worldsOf, worldsUnder } from '../../src/kernel/worlds.ts';
import { lawOf } from '../../src/law/law.ts';
import { DEFAULT_READINGS, READING_NAMES } from '../../src/law/readings.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Rulebook } from '../../src/rulebook/types.ts';
import { changedRulebook, ruleOf, withoutRule } from '../support/changed-rulebook.ts';
import { statesBefore } from '../support/reachable-states.ts';

const law = lawOf(2025);
const tableOf = (rulebook: Rulebook = DEFAULT_RULEBOOK) =>
  kernelTable(rulebook, law.parameters, DEFAULT_READINGS);
const START = stateIndex(INITIAL_STATE);
const LISTED: KernelState = { ...INITIAL_STATE, run: 2, previous: 'tier-2-watch-list' };
const FAILING = {
  specialCase: false,
  notRated: false,
  fullyMeetsMinimumStandards: false,
  policyOrPattern: false,
  significantEfforts: true,
  meetsWatchListCriteria: true,
  waiverGranted: false,
  increasingEfforts: false,
  keyAchievements: false,
};
const codeOf = (change: object = {}): number => codesOf({ ...FAILING, ...change })[0] ?? -1;

function problemsOf(run: () => unknown): unknown {
  try {
    run();
  } catch (fault) {
    if (fault instanceof RulebookError) return fault.problems;
    throw fault;
  }
  return [];
}

describe('a table of faulty rules', () => {
  it('tells a gap with the kind of conclusion that is missing', () => {
    const table = tableOf(changedRulebook((files) => withoutRule(files, 'run-ends')));
    expect(problemsOf(() => table.next(START, 'tier-1'))).toEqual([
      { code: 'rulebook.gap', path: [], params: { type: 'run' } },
    ]);
  });

  it('tells a rule whose conclusion is no placement', () => {
    const rulebook = changedRulebook((files) => {
      ruleOf(files, 'tier-1').event = {
        type: 'merits',
        params: { value: 'tier-1', cause: 'merits' },
      };
    });
    const rules = rulebook.rules.map((rule) =>
      rule.name === 'tier-1'
        ? { ...rule, event: { ...rule.event, params: { value: 'tier-9', cause: 'merits' } } }
        : rule,
    );
    const table = tableOf({ ...rulebook, rules });
    const code = codeOf({ fullyMeetsMinimumStandards: true });
    expect(problemsOf(() => table.outcome(START, code))).toEqual([
      {
        code: 'rulebook.not-a-placement',
        path: ['rules', 'tier-1', 'event', 'params', 'value'],
        params: { found: 'tier-9' },
      },
    ]);
  });
});

describe('an outcome of the table', () => {
  it('names the rules that decide and those that give way', () => {
    const outcome = tableOf().outcome(stateIndex(LISTED), codeOf());
    expect(outcome).toMatchObject({
      placement: 'tier-3',
      merits: 'tier-2-watch-list',
      cause: 'automatic-downgrade',
      ground: 'waiver-not-granted',
      rules: ['tier-2-watch-list', 'automatic-downgrade-not-waived'],
    });
    expect(outcome.defeated).toEqual([]);
    expect(stateAt(outcome.next)).toMatchObject({ run: 0, previous: 'tier-3' });
  });

  it('names the rules that give way: the cap stands even where a waiver is granted', () => {
    const capped = stateIndex({ ...LISTED, cap: 'stint' });
    expect(tableOf().outcome(capped, codeOf({ waiverGranted: true }))).toMatchObject({
      placement: 'tier-3',
      cause: 'reinstatement-cap',
      rules: ['tier-2-watch-list', 'reinstatement-cap'],
      defeated: ['waiver'],
    });
  });

  it('is the same for all codes that one stands for', () => {
    const table = tableOf();
    const all = completions(0, 0);
    for (const kept of [table.representatives(all), table.practiceRepresentatives(all)]) {
      expect(kept.length).toBeLessThan(all.length);
      expect(all).toEqual(expect.arrayContaining([...kept]));
    }
    const seen = (codes: readonly number[]) => [
      ...new Set(codes.map((code) => JSON.stringify(table.outcome(stateIndex(LISTED), code)))),
    ];
    expect(seen(table.representatives(all))).toEqual(seen(all));
    expect(table.practiceRepresentatives(all).length).toBeGreaterThan(
      table.representatives(all).length,
    );
    expect(table.representatives(all)).toBe(table.representatives(all));
  });
});

describe('step', () => {
  it('expects an outcome where one way to it is expected, whatever the others', () => {
    const state = { ...INITIAL_STATE, previous: 'tier-3' } as const;
    const table = tableOf();
    for (const one of step(state, {}, law)) {
      const ways = completions(0, 0).filter((code) => {
        const { placement, cause, merits } = table.outcome(stateIndex(state), code);
        return placement === one.placement && cause === one.cause && merits === one.merits;
      });
      const expected = ways.some((code) => table.unexpected(stateIndex(state), code).length === 0);
      expect([one.placement, one.cause, one.expected]).toEqual([
        one.placement,
        one.cause,
        expected,
      ]);
    }
  });
});

describe('worldsUnder', () => {
  const worlds = () => worldsUnder(DEFAULT_RULEBOOK, DEFAULT_READINGS);

  it('takes the laws oldest first, each from where it begins', () => {
    const laws = worlds().map((world) => world.law.reportYear);
    expect(laws[0]).toBe(2001);
    expect(laws).toEqual([...new Set(laws)].sort((a, b) => a - b));
    expect(laws).toContain(2019);
    expect(worlds().every(({ readings }) => readings.length === 0)).toBe(true);
  });

  it('holds the clocks that a country can have, and goes on until there are no new ones', () => {
    const last = worlds().at(-1);
    if (last === undefined) throw new Error('no world');
    for (const state of statesBefore(2026, DEFAULT_READINGS)) {
      expect(last.states.has(state)).toBe(true);
    }
    expect(last.states.has(START)).toBe(true);
    const [one] = last.states;
    for (const state of last.states) {
      expect(last.states.has(last.table.next(state, 'tier-2-watch-list'))).toBe(true);
      expect(last.states.has(last.table.next(state, 'tier-3'))).toBe(true);
    }
    expect(one).toBeDefined();
  });

  it('names the readings that are not the default', () => {
    const [world] = worldsUnder(DEFAULT_RULEBOOK, { ...DEFAULT_READINGS, specialCase: 'freeze' });
    expect(world?.readings).toEqual(['specialCase: freeze']);
  });

  it('follows no placement where the rules have a gap', () => {
    const gap = changedRulebook((files) => withoutRule(files, 'run-ends'));
    expect(() => worldsUnder(gap, DEFAULT_READINGS)).not.toThrow();
  });
});

describe('worldsOf', () => {
  it('takes the default readings, and each single other one that a rule reads', () => {
    const named = [...new Set(worldsOf(DEFAULT_RULEBOOK).map(({ readings }) => readings.join()))];
    expect(named[0]).toBe('');
    for (const other of named.slice(1)) {
      expect(other.split(',')).toHaveLength(1);
      expect(READING_NAMES).toContain(other.split(':')[0]);
    }
    expect(named).toEqual(
      expect.arrayContaining(['specialCase: freeze', 'clockList: special-watch-list']),
    );
    expect(named.some((one) => one.startsWith('lookBack'))).toBe(false);
  });
});
