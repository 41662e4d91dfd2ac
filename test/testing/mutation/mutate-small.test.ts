import { describe, expect, it } from 'vitest';
import { RulebookError } from '../../../src/kernel/rulebook-error.ts';
import type { Rulebook } from '../../../src/rulebook/types.ts';
import { checkConformance } from '../../../src/testing/conformance/check.ts';
import { mutantsOf } from '../../../src/testing/mutation/mutants-of.ts';
import { type MutationOptions, mutateRules } from '../../../src/testing/mutation/mutate-rules.ts';
import { parseReasons } from '../../../src/testing/mutation/reasons.ts';
import { summaryOf } from '../../../src/testing/mutation/summary.ts';
import { factsCase } from './small-cases.ts';
import { HEAD, named, smallRulebook, yes } from './small-rulebook.ts';

/** The small rulebook with a condition under one of ours. */
const rulebook = smallRulebook({
  conditions: {
    helped: { ...HEAD, basis: 'policy', all: [named('below')] },
    below: { ...HEAD, all: [yes('countryOfTransit')] },
  },
});
const cases = [
  factsCase('origin', { countryOfOrigin: true }),
  factsCase('told', { significantEfforts: true }),
];
const report = (more: Partial<MutationOptions> = {}) =>
  mutateRules({ rulebook, cases, targets: ['significantEfforts', 'below', 'idle'], ...more });
const fates = (more: Partial<MutationOptions> = {}) =>
  report(more).results.map(({ id, status, by }) => `${id}: ${status} ${by}`);

const FATES = [
  'significantEfforts:drop-condition: killed origin',
  'significantEfforts:negate: killed origin',
  'significantEfforts:swap-all-any: killed origin',
  'significantEfforts:drop-operand:any/0: killed origin',
  'significantEfforts:shift-operator:any/0=notEqual: killed origin',
  'significantEfforts:drop-operand:any/1: survived null',
  'significantEfforts:negate:any/1: survived null',
  'significantEfforts:remove-decided-by: killed told',
  'significantEfforts:change-basis=policy: killed origin',
  'idle:drop-condition: equivalent unused',
  'idle:negate: equivalent unused',
  'idle:shift-operator:all/0=notEqual: equivalent unused',
  'idle:change-basis=policy: equivalent unused',
  'below:drop-condition: survived null',
  'below:negate: survived null',
  'below:shift-operator:all/0=notEqual: survived null',
  'below:change-basis=policy: equivalent beyond-the-law',
];

describe('the mutants of a small rulebook', () => {
  it('are killed, equivalent or have survived, each for what is told', () => {
    expect(fates()).toEqual(FATES);
    expect(report().results[9]).toEqual({
      id: 'idle:drop-condition',
      target: 'idle',
      mutator: 'drop-condition',
      change: 'idle: a condition is left out: it is unknown for ever',
      status: 'equivalent',
      by: 'unused',
    });
  });

  it('are put to further checks where nothing else tells them', () => {
    const seen: Rulebook[] = [];
    const checks = [
      { name: 'passes', passes: (one: Rulebook) => seen.push(one) > 0 },
      {
        name: 'throws',
        passes: (one: Rulebook): boolean => {
          if (one.conditions.get('below') === undefined) throw new RulebookError([]);
          return one.conditions.get('below') === rulebook.conditions.get('below');
        },
      },
    ];
    const told = fates({ checks }).filter((one) => !/killed (origin|told)|equivalent/.test(one));
    expect(told).toEqual([
      'significantEfforts:drop-operand:any/1: survived null',
      'significantEfforts:negate:any/1: survived null',
      'below:drop-condition: killed throws',
      'below:negate: killed throws',
      'below:shift-operator:all/0=notEqual: killed throws',
    ]);
    expect(seen).toHaveLength(5);
  });

  it('pass on what a check throws beside a fault of the rules', () => {
    const passes = (): boolean => {
      throw new Error('mine');
    };
    expect(() => report({ checks: [{ name: 'mine', passes }] })).toThrow('mine');
  });

  it('of the law are put to no check of a rulebook', () => {
    const options = { cases: [], targets: ['law.maxWaiverYears'] };
    const checks = [{ name: 'never', passes: () => false }];
    const { results } = mutateRules({ ...options, rulebook, checks });
    expect(results.map(({ status }) => status)).toEqual(
      Array.from({ length: 9 }, () => 'survived'),
    );
  });

  it('have written reasons, and those that nothing needs are told', () => {
    const reasons = {
      'below:negate': 'because',
      'idle:negate': 'no need',
      'below:gone': 'no such',
      'good:negate': 'not asked for',
    };
    const { results, needless } = report({ reasons });
    expect(results.filter(({ status }) => status === 'explained')).toMatchObject([
      { id: 'below:negate', by: 'because' },
    ]);
    expect(needless).toEqual(['idle:negate', 'below:gone']);
  });

  it('are all of them where no target is named', () => {
    const conditions = new Map([['alone', { ...HEAD, all: [yes('countryOfOrigin')] }]]);
    const alone: Rulebook = { conditions, rules: [], origin: new Map() };
    const { results, needless } = mutateRules({ rulebook: alone, cases: [] });
    expect(results.map(({ id }) => id)).toEqual(mutantsOf(alone).map(({ id }) => id));
    expect(needless).toEqual([]);
  });

  it('are counted as they are done', () => {
    const told: string[] = [];
    report({ targets: ['below'], progress: (done, all) => told.push(`${done}/${all}`) });
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  it('are none where a case fails already', () => {
    const wrong = factsCase('wrong', { countryOfOrigin: true }, { placement: 'tier-1' });
    const failures = checkConformance([wrong], { rulebook });
    expect(failures).toHaveLength(1);
    expect(report({ cases: [...cases, wrong], reasons: { x: 'y' } })).toEqual({
      results: [],
      failures,
      needless: [],
    });
  });
});

describe('the numbers of a report', () => {
  it('are told for each kind of change that was made, and for all', () => {
    const reasons = { 'below:negate': 'because' };
    const row = (mutator: string, ...counts: readonly number[]) => {
      const [mutants, killed, equivalent, explained, survived] = counts;
      return { mutator, mutants, killed, equivalent, explained, survived };
    };
    expect(summaryOf(report({ reasons }))).toEqual({
      rows: [
        row('drop-condition', 3, 1, 1, 0, 1),
        row('negate', 4, 1, 1, 1, 1),
        row('swap-all-any', 1, 1, 0, 0, 0),
        row('drop-operand', 2, 1, 0, 0, 1),
        row('shift-operator', 3, 1, 1, 0, 1),
        row('remove-decided-by', 1, 1, 0, 0, 0),
        row('change-basis', 3, 1, 2, 0, 0),
      ],
      all: row('all', 17, 7, 5, 1, 4),
    });
  });
});

describe('the options of a mutation', () => {
  const refusals = (more: object): unknown => refused({ rulebook, cases, targets: [], ...more });
  const refused = (options: unknown): unknown => {
    try {
      return mutateRules(options as MutationOptions);
    } catch (fault) {
      return (fault as { readonly problems?: unknown }).problems;
    }
  };

  it('may all be left out but the cases', () => {
    expect(refusals({ checks: [], reasons: {} })).toEqual({
      results: [],
      failures: [],
      needless: [],
    });
    expect(refusals({ cases: undefined })).toEqual([
      {
        code: 'input.wrong-type',
        path: ['cases'],
        params: { found: 'nothing', expected: 'a list' },
      },
    ]);
  });

  it('are told with what was found where they are of the wrong kind', () => {
    const wrong = (name: string, found: string, expected: string) => ({
      code: 'input.wrong-type',
      path: [name],
      params: { found, expected },
    });
    expect(refusals({ checks: 'x', targets: {}, progress: 1 })).toEqual([
      wrong('checks', '"x"', 'a list'),
      wrong('targets', 'an object', 'a list'),
      wrong('progress', '1', 'a function'),
    ]);
    expect(refusals({ reasons: [] })).toEqual([wrong('reasons', 'an empty list', 'an object')]);
  });

  it('are an object', () => {
    expect(refused(7)).toEqual([
      {
        code: 'input.wrong-type',
        path: [],
        params: { found: '7', expected: 'an object' },
      },
    ]);
  });

  it('have reasons of a thousand characters at most', () => {
    expect(parseReasons({ a: 'x'.repeat(1_000) }).ok).toBe(true);
    expect(parseReasons({ a: 'x'.repeat(1_001) })).toMatchObject({
      ok: false,
      problems: [{ code: 'input.too-big', path: ['a'], params: { maximum: 1_000 } }],
    });
  });
});
