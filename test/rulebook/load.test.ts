import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../src/rulebook/default.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { described, faultsIn, fileOf, problemsIn, sound, soundRule } from './minimal.ts';

const FORMS = ['all', 'any', 'not', 'condition', 'fact', 'operator', 'value'];

describe('loadRulebook', () => {
  it('puts sound files together: conditions by name, rules in order of priority', () => {
    const first = { ...soundRule, name: 'first', priority: 20 };
    const result = loadRulebook({
      a: fileOf({ one: { ...described, all: [{ condition: 'two' }] } }, [soundRule]),
      b: fileOf({ two: { ...described, not: sound, decidedBy: 'specialCase' } }, [first]),
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect([...result.value.conditions.keys()]).toEqual(['one', 'two']);
    expect(result.value.rules.map((rule) => rule.name)).toEqual(['first', 'a-rule']);
    expect(result.value.origin.get('two')).toBe('b');
  });

  it('gives every problem of every file at once, and never a rulebook beside them', () => {
    const result = loadRulebook({
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

describe('depth and size', () => {
  const nested = (levels: number): unknown => {
    let expression: unknown = sound;
    for (let level = 0; level < levels; level += 1) expression = { not: expression };
    return expression;
  };

  it('allows 64 levels in a condition and not one more', () => {
    // The condition is one level, the comparison the last.
    expect(faultsIn(fileOf({ one: { ...described, not: nested(62) } }))).toEqual([]);
    expect(faultsIn(fileOf({ one: { ...described, not: nested(63) } }))).toEqual([
      ['rulebook.too-deep', 'f/conditions/one', { maximum: 64 }],
    ]);
  });

  it('survives ten thousand levels in each place where something can be nested', () => {
    const deep = nested(10_000);
    const file = {
      ...fileOf({ one: { ...described, for: deep, against: sound }, two: deep }, [
        { ...soundRule, conditions: deep },
        { ...soundRule, name: 'b', event: deep },
        deep,
      ]),
      title: deep,
    };
    const codes = faultsIn(file).map((one) => one.slice(0, 2));
    expect(codes).toEqual([
      ['input.wrong-type', 'f/title'],
      ...['conditions/one', 'conditions/two', 'rules/0', 'rules/1', 'rules/2'].map((place) => [
        'rulebook.too-deep',
        `f/${place}`,
      ]),
    ]);
  });

  it('survives a value that contains itself', () => {
    const circle: Record<string, unknown> = {};
    circle['not'] = circle;
    expect(faultsIn(fileOf({ one: { ...described, not: circle } })).map(([code]) => code)).toEqual([
      'rulebook.too-deep',
    ]);
  });

  it('refuses a condition of more than a hundred thousand values', () => {
    const many = Array.from({ length: 30_000 }, () => sound);
    expect(faultsIn(fileOf({ one: { ...described, all: many } }))).toEqual([
      ['rulebook.too-large', 'f/conditions/one', { maximum: 100_000 }],
    ]);
  });

  it('refuses a chain of conditions that no evaluation could follow, once', () => {
    const chain = (length: number) =>
      fileOf(
        Object.fromEntries(
          Array.from({ length }, (_, at) => [
            `c${at}`,
            { ...described, all: [at === 0 ? sound : { condition: `c${at - 1}` }] },
          ]),
        ),
      );
    expect(faultsIn(chain(64))).toEqual([]);
    expect(faultsIn(chain(20_000))).toEqual([
      ['rulebook.chain-too-long', 'f/conditions/c64', { maximum: 64 }],
    ]);
  });
});

describe('the form of an expression', () => {
  it.each([
    ['no form', {}, 'rulebook.no-expression', '', { allowed: FORMS }],
    [
      'two forms',
      { all: [sound], any: [sound] },
      'rulebook.two-expressions',
      '',
      { found: ['all', 'any'], allowed: FORMS },
    ],
    [
      'an empty all',
      { all: [] },
      'input.too-small',
      '/all',
      { found: 'an empty list', minimum: 1 },
    ],
    [
      'an empty any',
      { any: [] },
      'input.too-small',
      '/any',
      { found: 'an empty list', minimum: 1 },
    ],
    [
      'all of no list',
      { all: sound },
      'input.wrong-type',
      '/all',
      { found: 'an object', expected: 'a list' },
    ],
    [
      'not of a list',
      { not: [sound] },
      'input.wrong-type',
      '/not',
      { found: 'a list', expected: 'an object' },
    ],
    [
      'a text',
      'specialCase',
      'input.wrong-type',
      '',
      { found: '"specialCase"', expected: 'an object' },
    ],
    ['null', null, 'input.wrong-type', '', { found: 'null', expected: 'an object' }],
    [
      'a misspelt form',
      { al: [sound] },
      'input.unknown-name',
      '/al',
      { found: 'al', nearest: 'all', allowed: FORMS },
    ],
    [
      'a path',
      { ...sound, path: '$.x' },
      'input.unknown-name',
      '/path',
      { found: 'path', nearest: null, allowed: FORMS },
    ],
    [
      'params',
      { ...sound, params: {} },
      'input.unknown-name',
      '/params',
      { found: 'params', nearest: null, allowed: FORMS },
    ],
    [
      'a priority',
      { all: [sound], priority: 2 },
      'input.unknown-name',
      '/priority',
      { found: 'priority', nearest: null, allowed: FORMS },
    ],
    [
      'an unknown operator',
      { ...sound, operator: 'equals' },
      'input.not-allowed',
      '/operator',
      { found: '"equals"', nearest: 'equal' },
    ],
    [
      'no operator',
      { fact: 'specialCase', value: true },
      'input.missing',
      '/operator',
      { expected: 'a text' },
    ],
    ['no value', { fact: 'specialCase', operator: 'equal' }, 'input.missing', '/value', {}],
    [
      'no fact',
      { operator: 'equal', value: true },
      'input.missing',
      '/fact',
      { expected: 'a text' },
    ],
    [
      'a fact that is no text',
      { ...sound, fact: 3 },
      'input.wrong-type',
      '/fact',
      { found: '3', expected: 'a text' },
    ],
    ['a value of null', { ...sound, value: null }, 'input.wrong-type', '/value', { found: 'null' }],
    [
      'a list of values',
      { ...sound, value: [true] },
      'input.wrong-type',
      '/value',
      { found: 'a list' },
    ],
    [
      'a broken number',
      { ...sound, value: 2.5 },
      'input.wrong-type',
      '/value',
      { found: '2.5', expected: 'a whole number' },
    ],
    [
      'an infinite number',
      { ...sound, value: Number.POSITIVE_INFINITY },
      'input.not-finite',
      '/value',
      { found: 'Infinity' },
    ],
    [
      'a value that is no fact',
      { ...sound, value: { fcat: 'a' } },
      'input.unknown-name',
      '/value/fcat',
      { nearest: 'fact' },
    ],
    ['an empty name', { condition: '' }, 'input.too-small', '/condition', { minimum: 1 }],
  ])('refuses %s', (_, expression, code, below, params) => {
    const faults = faultsIn(fileOf({ one: { ...described, all: [expression] } }));
    const place = `f/conditions/one/all/0${below}`;
    expect(faults.filter(([, path]) => path === place)).toEqual([
      [code, place, expect.objectContaining(params)],
    ]);
  });

  it('finds the faults of every operand, however deep', () => {
    const file = fileOf({
      one: { ...described, any: [{ all: [{ not: { any: [] } }, {}] }, { fact: 'specialCase' }] },
    });
    expect(faultsIn(file).map(([, path]) => path.slice('f/conditions/one/any/'.length))).toEqual([
      '0/all/0/not/any',
      '0/all/1',
      '1/operator',
      '1/value',
    ]);
  });
});
