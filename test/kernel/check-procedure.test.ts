import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../src/kernel/check-procedure.ts';
import { worldsOf } from '../../src/kernel/worlds.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';
import type { Expression } from '../../src/rulebook/types.ts';
import { changedRulebook, ruleOf, withoutRule } from '../support/changed-rulebook.ts';
import { statesBefore } from '../support/reachable-states.ts';

describe('checkProcedure', () => {
  it('finds a gap for each type of which a rule was taken away, with an occasion', () => {
    const found = checkProcedure(
      changedRulebook((files) => {
        withoutRule(files, 'tier-2');
        withoutRule(files, 'run-ends');
        withoutRule(files, 'cap-disarmed');
      }),
    );
    const gaps = found.filter((one) => one.code === 'rulebook.gap');
    expect(gaps.map((one) => [one.severity, one.path, one.params.type])).toEqual([
      ['error', [], 'merits'],
      ['error', [], 'run'],
      ['error', [], 'cap'],
    ]);
    expect(gaps[0]?.params).toMatchObject({ law: 'R2001', readings: [] });
    expect(gaps[0]?.params.facts).toContain('significantEfforts: true');
    expect(gaps[1]?.params.facts).toEqual([
      'clock.run: 0',
      'clock.waivers: 0',
      'clock.cap: clear',
      'clock.arming: false',
      'clock.previous: none',
      'placement: tier-1',
    ]);
  });

  it('finds a gap that only one law version has', () => {
    const [first] = checkProcedure(changedRulebook((files) => withoutRule(files, 'waiver')));
    expect(first?.code).toBe('rulebook.gap');
    expect(first?.params).toMatchObject({ type: 'placement', law: 'R2009' });
    expect(first?.params.facts).toContain('waiverGranted: true');
    expect(first?.params.facts).toContain('clock.run: 2');
  });

  it('finds two rules of equal priority that disagree', () => {
    const found = checkProcedure(
      changedRulebook((files) => {
        ruleOf(files, 'tier-1').priority = 60;
      }),
    );
    expect(found.map(({ code, severity, path }) => [code, severity, path.join('/')])).toEqual([
      ['rulebook.overlap', 'error', 'tiers/rules/tier-1'],
    ]);
    expect(found[0]?.params).toMatchObject({ type: 'merits', rules: ['not-rated', 'tier-1'] });
    expect(found[0]?.params.facts).toContain('notRated: true');
    expect(found[0]?.params.facts).toContain('fullyMeetsMinimumStandards: true');
  });

  it('finds an overlap that only another reading has', () => {
    const found = checkProcedure(
      changedRulebook((files) => {
        ruleOf(files, 'cap-rearmed-for-good').priority = 10;
      }),
    );
    expect(found.map((one) => one.code)).toEqual(['rulebook.overlap']);
    expect(found[0]?.params).toMatchObject({ readings: ['reinstatementCap: F2'] });
  });

  it('lets two rules of equal priority hold together where they agree', () => {
    const found = checkProcedure(
      changedRulebook((files) => {
        files.tiers?.rules.push({ ...ruleOf(files, 'run-ends'), name: 'run-ends-again' });
      }),
    );
    expect(found).toEqual([]);
  });

  it('lets them disagree where both give way to a higher one', () => {
    const found = checkProcedure(
      changedRulebook((files) => {
        const { conditions } = ruleOf(files, 'special-case');
        files.tiers?.rules.push({
          ...ruleOf(files, 'tier-1'),
          name: 'hidden',
          conditions,
          priority: 60,
        });
      }),
    );
    expect(found.map(({ code, path }) => [code, path.join('/')])).toEqual([
      ['rulebook.never-fires', 'tiers/rules/hidden'],
    ]);
  });

  it('knows the run that the year leaves when it asks what becomes of the cap', () => {
    const probe = (before: number, after: number) => ({
      all: [
        { fact: 'clock.run', operator: 'equal', value: before },
        { fact: 'next.run', operator: 'equal', value: after },
      ],
    });
    const found = checkProcedure(
      changedRulebook((files) => {
        const rule = ruleOf(files, 'arming-ends');
        for (const [before, after] of [
          [2, 3],
          [2, 0],
          [2, 2],
          [2, 1],
        ] as const) {
          files.tiers?.rules.push({
            ...rule,
            name: `probe-${before}-${after}`,
            priority: 90 + after,
            conditions: probe(before, after) as Expression,
          });
        }
      }),
    );
    // A run is kept only where it is frozen.
    expect(found.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['rulebook.never-fires', 'probe-2-1'],
    ]);
  });

  it('finds rules that never hold, and rules that always give way', () => {
    const found = checkProcedure(
      changedRulebook((files) => {
        const tier1 = ruleOf(files, 'tier-1');
        const contradiction = { all: [tier1.conditions, { not: tier1.conditions }] };
        files.tiers?.rules.push({ ...tier1, name: 'never', conditions: contradiction });
        files.tiers?.rules.push({ ...tier1, name: 'too-late', priority: 5 });
        const practice = ruleOf(files, 'practice-rated-again');
        files.practice?.rules.push({
          ...practice,
          name: 'idle-practice',
          conditions: { fact: 'clock.waivers', operator: 'greaterThan', value: 5 },
        });
      }),
    );
    expect(found).toEqual(
      [
        ['tiers', 'never', 'merits'],
        ['tiers', 'too-late', 'merits'],
        ['practice', 'idle-practice', 'unexpected'],
      ].map(([file, rule, type]) => ({
        code: 'rulebook.never-fires',
        severity: 'warning',
        path: [file, 'rules', rule],
        params: { type },
      })),
    );
  });
});

describe('worldsOf', () => {
  const worlds = worldsOf(DEFAULT_RULEBOOK);

  it('takes every law that the rules can tell apart, first with the default readings', () => {
    const own = worlds.filter((world) => world.readings.length === 0);
    expect(worlds.slice(0, own.length)).toEqual(own);
    expect(own.map((world) => world.law.id)).toEqual(
      expect.arrayContaining(['R2001', 'R2004', 'R2009', 'R2019']),
    );
  });

  it('takes each other value of a reading that the rules read, one at a time', () => {
    const readings = new Set(worlds.flatMap((world) => world.readings));
    expect([...readings]).toEqual([
      'clockList: special-watch-list',
      'specialCase: freeze',
      'reinstatementCap: F2',
      'reinstatementCap: F3',
      'reinstatementCap: F4',
      'policyOrPattern: weighed',
      'risingFromTier3: off',
      'increasingEfforts: off',
      'ratedAgain: off',
    ]);
    expect(worlds.every((world) => world.readings.length < 2)).toBe(true);
  });

  it('has every clock that some record leads to', () => {
    const last = worlds.filter((world) => world.readings.length === 0).at(-1);
    for (const year of [2020, 2026, 2040]) {
      for (const state of statesBefore(year)) expect(last?.states.has(state)).toBe(true);
    }
  });
});
