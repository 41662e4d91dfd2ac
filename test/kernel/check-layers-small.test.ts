import { describe, expect, it } from 'vitest';
import { checkLayers } from '../../src/kernel/check-layers.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import type { Condition, Expression, Rule } from '../../src/rulebook/types.ts';

const head = { title: 't', cite: 'c', basis: 'statute' } as const;
const clock: Expression = { fact: 'clock.run', operator: 'equal', value: 0 };
const reads = (fact: string): Expression => ({ fact, operator: 'equal', value: true });
const all = (...operands: Expression[]): Condition => ({ ...head, all: operands });
const asking = (type: string, conditions: Expression): Rule => ({
  ...head,
  name: `${type}-rule`,
  priority: 1,
  conditions,
  event: { type, params: {} },
});

/** What is found in a rulebook that need not have every kernel input. */
function found(conditions: Readonly<Record<string, Condition>>, ...rules: readonly Rule[]) {
  return checkLayers(assembleRulebook({ f: { title: 't', cite: 'c', conditions, rules } }));
}

const error = (path: readonly (string | number)[], name: string, layer: string) => ({
  code: 'rulebook.not-at-hand',
  severity: 'error',
  path: ['f', ...path],
  params: { found: name, layer },
});

describe('what is not at hand', () => {
  it('is told for the first kind of conclusion that asks for it', () => {
    const shared = { shared: all(reads('educatesPublic')) };
    const rules = ['cap', 'run', 'placement'].map((type) => asking(type, { condition: 'shared' }));
    expect(found(shared, ...rules)).toEqual([
      error(['conditions', 'shared', 'all', 0, 'fact'], 'educatesPublic', 'placement'),
    ]);
  });

  it('is told at the place that names a kernel input', () => {
    const rule = asking('run', { all: [clock, { condition: 'waiverGranted' }] });
    expect(found({ waiverGranted: all(reads('specialCase')) }, rule)).toEqual([
      error(['rules', 'run-rule', 'conditions', 'all', 1, 'condition'], 'waiverGranted', 'run'),
    ]);
  });

  it('is told at both of two places that are spelled alike', () => {
    const conditions = {
      specialCase: all({ condition: 'a' }, { condition: 'aall0' }),
      a: { ...head, all: [{ all: [clock] }] },
      aall0: all(clock),
    };
    expect(found(conditions)).toEqual([
      error(['conditions', 'a', 'all', 0, 'all', 0, 'fact'], 'clock.run', 'findings'),
      error(['conditions', 'aall0', 'all', 0, 'fact'], 'clock.run', 'findings'),
    ]);
  });
});

describe('a fact that nobody knows', () => {
  it('is left to the check of names in the findings', () => {
    expect(found({ specialCase: all(reads('noSuchFact')) })).toEqual([]);
  });

  it('is at hand for no rule', () => {
    expect(found({}, asking('merits', reads('noSuchFact')))).toEqual([
      error(['rules', 'merits-rule', 'conditions', 'fact'], 'noSuchFact', 'merits'),
    ]);
  });
});
