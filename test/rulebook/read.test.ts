import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../src/rulebook/default.ts';
import { readRulebook } from '../../src/rulebook/read.ts';
import { described, faultsIn, fileOf, problemsIn, sound, soundRule } from './minimal.ts';

describe('readRulebook', () => {
  it('puts sound files together: conditions by name, rules in order of priority', () => {
    const first = { ...soundRule, name: 'first', priority: 20 };
    const result = readRulebook({
      a: fileOf({ one: { ...described, all: [{ condition: 'two' }] } }, [soundRule]),
      b: fileOf({ two: { ...described, not: sound, decidedBy: 'specialCase' } }, [first]),
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect([...result.value.conditions.keys()]).toEqual(['one', 'two']);
    expect(result.value.rules.map((rule) => rule.name)).toEqual(['first', 'a-rule']);
    expect(result.value.origin.get('two')).toBe('b');
  });

  it('gives every problem of every file at once, and never a rulebook beside them', () => {
    const result = readRulebook({
      a: fileOf({ one: { ...described, basis: 'statut', all: [sound] } }),
      b: fileOf({ two: { ...described, all: [{ condition: 'on' }] } }),
      c: 7,
    });
    expect(result.ok).toBe(false);
    expect(result).not.toHaveProperty('value');
    expect(problemsIn({ ...RULE_FILES, c: 7 })).toHaveLength(1);
    if (result.ok) return;
    expect(result.problems.map((one) => [one.code, one.path.join('/')])).toEqual([
      ['input.not-allowed', 'a/conditions/one/basis'],
      ['input.wrong-type', 'c'],
      ['rulebook.unknown-condition', 'b/conditions/two/all/0/condition'],
    ]);
  });

  it('does not take a condition for unknown because its own shape is faulty', () => {
    const file = fileOf({
      one: { ...described, all: [{ condition: 'two' }] },
      two: { ...described, all: [] },
    });
    expect(faultsIn(file).map(([code]) => code)).toEqual(['input.too-small']);
  });

  it('names a rule by its position in the file', () => {
    const rule = { ...soundRule, conditions: { not: { condition: 'gone' } } };
    expect(faultsIn(fileOf({}, [soundRule, { ...rule, name: 'b' }]))).toEqual([
      [
        'rulebook.unknown-condition',
        'f/rules/1/conditions/not/condition',
        { found: 'gone', nearest: null },
      ],
    ]);
  });

  it.each([
    ['a text', 'x', 'input.wrong-type', 'f'],
    ['a list', [], 'input.wrong-type', 'f'],
    ['nothing', null, 'input.wrong-type', 'f'],
    ['a file without rules', { title: 't', cite: 'c', conditions: {} }, 'input.missing', 'f/rules'],
    ['conditions in a list', { ...fileOf({}), conditions: [] }, 'input.wrong-type', 'f/conditions'],
    ['rules by name', { ...fileOf({}), rules: {} }, 'input.wrong-type', 'f/rules'],
    ['an empty title', { ...fileOf({}), title: '' }, 'input.too-small', 'f/title'],
  ])('refuses %s', (_, file, code, path) => {
    expect(faultsIn(file).map((one) => one.slice(0, 2))).toEqual([[code, path]]);
  });

  it('gives the nearest name for a misspelt key of a file', () => {
    const [first] = faultsIn({ ...fileOf({}), condition: {} });
    expect(first).toEqual([
      'input.unknown-name',
      'f/condition',
      {
        found: 'condition',
        nearest: 'conditions',
        allowed: ['$schema', 'title', 'cite', 'conditions', 'rules'],
      },
    ]);
  });

  it('takes the same name in two files, or for a condition and a rule, as a problem', () => {
    const condition = { ...described, all: [sound] };
    const named = { ...soundRule, name: 'one' };
    const found = problemsIn({
      a: fileOf({ one: condition }),
      b: fileOf({ one: condition }, [soundRule, named, soundRule]),
    });
    expect(found.map(({ code, path, params }) => [code, path.join('/'), params])).toEqual([
      [
        'rulebook.duplicate-name',
        'b/conditions/one',
        { found: 'one', first: ['a', 'conditions', 'one'] },
      ],
      ['rulebook.duplicate-name', 'b/rules/1', { found: 'one', first: ['a', 'conditions', 'one'] }],
      ['rulebook.duplicate-name', 'b/rules/2', { found: 'a-rule', first: ['b', 'rules', '0'] }],
    ]);
  });
});

describe('names and keys that come from anywhere', () => {
  it('never loses a key called __proto__', () => {
    const text = `{ "title": "t", "cite": "c", "rules": [], "__proto__": 1, "conditions": {
      "__proto__": { "title": "t", "cite": "c", "basis": "statute", "not": { "__proto__": 2 } } } }`;
    expect(faultsIn(JSON.parse(text)).map((one) => one.slice(0, 2))).toEqual([
      ['input.unknown-name', 'f/__proto__'],
      ['input.bad-format', 'f/conditions/__proto__'],
      ['input.unknown-name', 'f/conditions/__proto__/not/__proto__'],
    ]);
  });

  it('knows no facts or conditions by the names of object methods', () => {
    const condition = (name: string) => ({ ...described, all: [{ condition: name }] });
    const file = fileOf({
      one: condition('constructor'),
      two: { ...described, not: { ...sound, fact: 'toString' } },
      three: { ...described, not: sound, decidedBy: 'hasOwnProperty' },
    });
    expect(faultsIn(file).map(([code]) => code)).toEqual([
      'rulebook.unknown-condition',
      'rulebook.unknown-fact',
      'rulebook.unknown-fact',
    ]);
  });

  it.each(['Two', 'two words', 'two-words', '2', '', 'x'.repeat(101)])(
    'refuses %j as the name of a condition',
    (name) => {
      const [fault, ...others] = faultsIn(fileOf({ [name]: { ...described, all: [sound] } }));
      expect(others).toEqual([]);
      expect(fault?.[0]).toBe('input.bad-format');
      expect(fault?.[2]).toMatchObject({ format: 'camelCase' });
    },
  );

  it('refuses a rule name that is not in kebab-case', () => {
    expect(faultsIn(fileOf({}, [{ ...soundRule, name: 'aRule' }]))).toEqual([
      ['input.bad-format', 'f/rules/0/name', { found: '"aRule"', format: 'kebab-case' }],
    ]);
  });
});
