import { describe, expect, it } from 'vitest';
import { checkRules } from '../../src/kernel/check-rules.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { assembleRulebook } from '../../src/rulebook/assemble.ts';
import { DEFAULT_RULEBOOK, RULE_FILES } from '../../src/rulebook/default.ts';
import { readRulebook } from '../../src/rulebook/read.ts';
import type { RuleFile } from '../../src/rulebook/types.ts';
import { changedFiles } from '../support/changed-rulebook.ts';

const CONDITIONS = Object.entries(RULE_FILES).flatMap(([file, { conditions }]) =>
  Object.keys(conditions).map((name) => [name, file] as const),
);

/** A rulebook put together without the checks of `readRulebook`. */
function unchecked(file: unknown) {
  return assembleRulebook({ f: file as RuleFile });
}

describe('checkRules', () => {
  it('finds nothing wrong with the shipped rulebook', () => {
    expect(checkRules(DEFAULT_RULEBOOK)).toEqual([]);
  });

  it.each(CONDITIONS)('misses %s, were it dropped from %s', (name, file) => {
    const files = changedFiles((draft) => delete draft[file]?.conditions[name]);
    const loaded = readRulebook(files);
    const found = loaded.ok ? checkRules(loaded.value) : loaded.problems;
    const about = found.filter(({ params }) => params.found === name || params.input === name);
    expect(about.length).toBeGreaterThan(0);
    expect(new Set(about.map((one) => one.code))).toEqual(
      new Set([loaded.ok ? 'rulebook.missing-input' : 'rulebook.unknown-condition']),
    );
  });

  it('names each kernel input for which there is no condition, with the nearest one', () => {
    const significantEffort = {
      title: 't',
      cite: 'c',
      basis: 'statute',
      all: [{ fact: 'significantEfforts', operator: 'equal', value: true }],
    };
    const found = checkRules(
      unchecked({ title: 't', cite: 'c', conditions: { significantEffort }, rules: [] }),
    );
    expect(found.map((one) => one.params.input)).toEqual([...KERNEL_INPUTS]);
    expect(found.find((one) => one.params.input === 'significantEfforts')).toEqual({
      code: 'rulebook.missing-input',
      severity: 'error',
      path: [],
      params: { input: 'significantEfforts', nearest: 'significantEffort' },
    });
    expect(found.find((one) => one.params.input === 'keyAchievements')?.params.nearest).toBe(null);
  });

  it('looks at the shape of a rulebook that was never loaded: citation, basis, empty lists', () => {
    const one = { title: 't', all: [], basis: 'statute' };
    const rule = {
      name: 'a-rule',
      title: 't',
      cite: 'c',
      priority: 1,
      conditions: { condition: 'one' },
      event: { type: 'run', params: { change: 'more' } },
    };
    const found = checkRules(unchecked({ conditions: { one }, rules: [rule] }));
    const errors = found.filter((each) => each.code !== 'rulebook.missing-input');
    expect(errors.map(({ code, path, severity }) => [code, path.join('/'), severity])).toEqual([
      ['input.missing', 'f/conditions/one/cite', 'error'],
      ['input.too-small', 'f/conditions/one/all', 'error'],
      ['input.missing', 'f/rules/a-rule/basis', 'error'],
      ['input.not-allowed', 'f/rules/a-rule/event/params/change', 'error'],
    ]);
  });

  it('survives a rulebook of any depth that was never loaded', () => {
    let deep: unknown = { condition: 'one' };
    for (let level = 0; level < 10_000; level += 1) deep = { all: [deep] };
    const one = { title: 't', cite: 'c', basis: 'statute', not: deep };
    const codes = checkRules(unchecked({ conditions: { one }, rules: [] })).map((one) => one.code);
    expect(codes[0]).toBe('rulebook.too-deep');
  });

  it('runs no rules while names or circles are in the way', () => {
    const one = { title: 't', cite: 'c', basis: 'statute', all: [{ condition: 'one' }] };
    const found = checkRules(unchecked({ conditions: { one }, rules: [] }));
    expect(found.map((each) => each.code)).toContain('rulebook.cycle');
    expect(found.map((each) => each.code)).not.toContain('rulebook.gap');
  });

  it('gives plain data: every diagnostic survives JSON', () => {
    const found = checkRules(unchecked({ conditions: {}, rules: [] }));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
