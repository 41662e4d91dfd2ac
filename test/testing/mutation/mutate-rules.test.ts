import { describe, expect, it } from 'vitest';
import { mutateRules } from '../../../src/testing/mutation/mutate-rules.ts';
import { parseReasons } from '../../../src/testing/mutation/reasons.ts';
import { summaryOf } from '../../../src/testing/mutation/summary.ts';
import { kitFile } from '../../scenarios/kit.ts';
import { changedRulebook } from '../../support/changed-rulebook.ts';

const { cases } = kitFile('tiers.json');
const targets = ['policyOrPatternForcesTier3'];
const survivorsOf = (report: ReturnType<typeof mutateRules>) =>
  report.results.filter(({ status }) => status === 'survived').map(({ id }) => id);

/** The same without the cases of another reading: a hole. */
const rest = cases.filter(({ readings }) => readings === undefined);

describe('mutateRules', () => {
  const whole = mutateRules({ cases, targets });
  const poor = mutateRules({ cases: rest, targets });

  it('kills the mutants of a condition by the cases that tell', () => {
    expect(whole.results.length).toBeGreaterThan(8);
    const dropped = whole.results.find(
      ({ id }) => id === 'policyOrPatternForcesTier3:drop-operand:all/2',
    );
    expect(dropped).toMatchObject({ status: 'killed', mutator: 'drop-operand' });
    expect(dropped?.by).toMatch(/^policy-or-pattern-weighed/);
    expect(survivorsOf(whole)).toEqual([]);
  });

  it('finds the hole that a missing case leaves', () => {
    expect(survivorsOf(poor)).toContain('policyOrPatternForcesTier3:drop-operand:all/2');
  });

  it('tells which cases a rulebook fails itself, and mutates nothing then', () => {
    const rulebook = changedRulebook((files) => {
      const rule = files.tiers?.rules.find(({ name }) => name === 'tier-1');
      if (rule !== undefined)
        rule.event = { type: 'merits', params: { value: 'tier-2', cause: 'merits' } };
    });
    const report = mutateRules({ cases, targets, rulebook });
    expect(report.results).toEqual([]);
    expect(report.failures.map(({ id }) => id)).toContain('tier-1');
    expect(report.failures[0]?.faults[0]).toEqual({
      asked: 'possible',
      expected: 'tier-1',
      found: 'tier-2',
    });
  });

  it('is summed up by kind of change', () => {
    const { rows, all } = summaryOf(whole);
    expect(all).toMatchObject({ mutator: 'all', mutants: whole.results.length, survived: 0 });
    expect(summaryOf(poor).all.survived).toBe(survivorsOf(poor).length);
    const sum = rows.reduce((count, { mutants }) => count + mutants, 0);
    expect(sum).toBe(all.mutants);
    for (const { mutants, killed, equivalent, explained, survived } of rows) {
      expect(killed + equivalent + explained + survived).toBe(mutants);
    }
  });
});

describe('parseReasons', () => {
  it('takes sentences by name', () => {
    expect(parseReasons({ a: 'because' })).toEqual({ ok: true, value: { a: 'because' } });
  });

  it('refuses what is no sentence', () => {
    const parsed = parseReasons({ a: 5, b: '' });
    expect(parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path.join()])).toEqual([
      ['input.wrong-type', 'a'],
      ['input.too-small', 'b'],
    ]);
  });
});
