import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../src/rulebook/default.ts';
import { ruleFileSchema } from '../../src/rulebook/schema.ts';
import { conditionProblems, fileProblems, ruleProblems } from '../../src/rulebook/shape.ts';
import type { RuleFile } from '../../src/rulebook/types.ts';
import { described, faultsIn, fileOf, fileWith, sound, soundRule } from './minimal.ts';

describe('the shape of a condition', () => {
  const condition = { ...described, all: [sound] };

  it.each([
    ['without a citation', { cite: undefined }, 'input.missing', '/cite', { expected: 'a text' }],
    ['with an empty citation', { cite: '' }, 'input.too-small', '/cite', { minimum: 1 }],
    ['without a basis', { basis: undefined }, 'input.missing', '/basis', { expected: 'a text' }],
    [
      'with a basis of its own',
      { basis: 'statue' },
      'input.not-allowed',
      '/basis',
      { nearest: 'statute' },
    ],
    ['without a title', { title: undefined }, 'input.missing', '/title', { expected: 'a text' }],
    [
      'with a misspelt key',
      { decideBy: 'x' },
      'input.unknown-name',
      '/decideBy',
      { nearest: 'decidedBy' },
    ],
    [
      'provisional by a word',
      { provisional: 'yes' },
      'input.wrong-type',
      '/provisional',
      { expected: 'true or false' },
    ],
    [
      'with a huge note',
      { note: 'x'.repeat(10_001) },
      'input.too-big',
      '/note',
      { maximum: 10_000 },
    ],
    ['with all and not', { not: sound }, 'rulebook.two-expressions', '', { found: ['all', 'not'] }],
    [
      'with all and against',
      { against: sound },
      'rulebook.two-expressions',
      '',
      { found: ['all', 'against'] },
    ],
    [
      'that is a comparison',
      { all: undefined, ...sound },
      'input.unknown-name',
      '/operator',
      { found: 'operator' },
    ],
  ])('is refused %s', (_, change, code, below, params) => {
    const changed = Object.entries({ ...condition, ...change }).filter(
      ([, one]) => one !== undefined,
    );
    const path = `f/conditions/one${below}`;
    const faults = faultsIn(fileOf({ one: Object.fromEntries(changed) }));
    expect(faults.filter(([, at]) => at === path)).toEqual([
      [code, path, expect.objectContaining(params)],
    ]);
  });

  it('needs an expression', () => {
    expect(faultsIn(fileOf({ one: described }))).toEqual([
      [
        'rulebook.no-expression',
        'f/conditions/one',
        { allowed: ['all', 'any', 'not', 'for', 'against'] },
      ],
    ]);
  });

  it('needs both sides where it is weighed', () => {
    expect(faultsIn(fileOf({ one: { ...described, for: sound } }))).toEqual([
      ['input.missing', 'f/conditions/one/against', { expected: 'an object' }],
    ]);
    expect(faultsIn(fileOf({ one: { ...described, against: sound } }))).toEqual([
      ['input.missing', 'f/conditions/one/for', { expected: 'an object' }],
    ]);
  });

  it('is an object', () => {
    expect(faultsIn(fileOf({ one: [sound] })).map((one) => one.slice(0, 2))).toEqual([
      ['input.wrong-type', 'f/conditions/one'],
    ]);
  });
});

describe('the shape of a rule', () => {
  it.each([
    ['without a citation', { cite: undefined }, 'input.missing', 'cite', {}],
    ['without a basis', { basis: undefined }, 'input.missing', 'basis', {}],
    ['without a name', { name: undefined }, 'input.missing', 'name', {}],
    ['without conditions', { conditions: undefined }, 'input.missing', 'conditions', {}],
    ['without an event', { event: undefined }, 'input.missing', 'event', {}],
    ['of priority zero', { priority: 0 }, 'input.too-small', 'priority', { minimum: 1 }],
    [
      'of half a priority',
      { priority: 1.5 },
      'input.wrong-type',
      'priority',
      { expected: 'a whole number' },
    ],
    [
      'with a misspelt key',
      { condition: sound },
      'input.unknown-name',
      'condition',
      { nearest: 'conditions' },
    ],
  ])('is refused %s', (_, change, code, below, params) => {
    const changed = Object.entries({ ...soundRule, ...change }).filter(
      ([, one]) => one !== undefined,
    );
    const faults = faultsIn(fileOf({}, [Object.fromEntries(changed)]));
    expect(faults).toEqual([[code, `f/rules/0/${below}`, expect.objectContaining(params)]]);
  });

  it.each([
    ['of no type', { params: {} }, 'input.missing', 'type', {}],
    [
      'of an unknown type',
      { type: 'merit', params: {} },
      'input.not-allowed',
      'type',
      { nearest: 'merits' },
    ],
    ['without parameters', { type: 'run' }, 'input.missing', 'params', {}],
    [
      'with a misspelt placement',
      { type: 'merits', params: { value: 'tier-2-watchlist', cause: 'merits' } },
      'input.not-allowed',
      'params/value',
      { nearest: 'tier-2-watch-list' },
    ],
    [
      'with a misspelt cause',
      { type: 'merits', params: { value: 'tier-1', cause: 'merit' } },
      'input.not-allowed',
      'params/cause',
      { nearest: 'merits' },
    ],
    [
      'without a cause',
      { type: 'placement', params: { value: 'tier-1' } },
      'input.missing',
      'params/cause',
      {},
    ],
    [
      'that takes the merits over from themselves',
      { type: 'merits', params: { value: { fact: 'merits' }, cause: 'merits' } },
      'input.not-allowed',
      'params/value',
      {},
    ],
    [
      'that takes a placement from another fact',
      { type: 'placement', params: { value: { fact: 'placement' }, cause: 'merits' } },
      'input.not-allowed',
      'params/value/fact',
      { nearest: null },
    ],
    [
      'with a misspelt change',
      { type: 'run', params: { change: 'increments' } },
      'input.not-allowed',
      'params/change',
      { nearest: 'increment' },
    ],
    [
      'with a change of another type',
      { type: 'cap', params: { change: 'set' } },
      'input.not-allowed',
      'params/change',
      {},
    ],
    [
      'with a misspelt parameter',
      { type: 'run', params: { change: 'keep', chance: 1 } },
      'input.unknown-name',
      'params/chance',
      { nearest: 'change' },
    ],
    [
      'with a practice that is no reading',
      { type: 'unexpected', params: { practice: 'risingFromTier2' } },
      'input.not-allowed',
      'params/practice',
      { nearest: 'risingFromTier3' },
    ],
  ])('is refused with an event %s', (_, event, code, below, params) => {
    const path = `f/rules/0/event/${below}`;
    const faults = faultsIn(fileOf({}, [{ ...soundRule, event }]));
    expect(faults).toEqual([[code, path, expect.objectContaining(params)]]);
  });
});

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

function changed(value: unknown, path: readonly string[], change: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return change;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  if (rest.length === 0 && change === undefined && !Array.isArray(value)) delete copy[key];
  else copy[key] = changed(copy[key], rest, change);
  return copy;
}

/** Problems of a file and of each of its parts, as `readRulebook` looks for them. */
function shapeProblems(file: unknown): number {
  const { conditions, rules } = file as RuleFile;
  const isObject = typeof conditions === 'object' && conditions !== null;
  return [
    ...fileProblems('f', file),
    ...(isObject && !Array.isArray(conditions) ? Object.entries(conditions) : []).flatMap(
      ([name, one]) => conditionProblems(name, one, ['f', 'conditions', name]),
    ),
    ...(Array.isArray(rules) ? rules : []).flatMap((one, at) =>
      ruleProblems(one, ['f', 'rules', at]),
    ),
  ].length;
}

describe('the parts, looked at one by one', () => {
  const files = Object.values(RULE_FILES).map((file) => ({ file, places: placesIn(file) }));

  it('are refused exactly where the schema of the whole file refuses', () => {
    const changes = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, true, -1, 2.5, '', 'equal', [], {}, sound),
      fc.constantFrom<unknown>({ all: [] }, { not: sound }, { condition: 'x' }, { fact: 'merits' }),
      fc.constantFrom<unknown>('tier-1', 'keep', 'statute', 'placement', [sound], {
        ...sound,
        x: 1,
      }),
    );
    const broken = fc.constantFrom(...files).chain(({ file, places }) =>
      fc.tuple(fc.constantFrom(...places.slice(1)), changes).map(([path, change]) => {
        return { path, change, file: changed(file, path, change) };
      }),
    );
    let refused = 0;
    fc.assert(
      fc.property(broken, ({ file }) => {
        const accepted = ruleFileSchema.safeParse(file).success;
        if (!accepted) refused += 1;
        expect(shapeProblems(file) === 0).toBe(accepted);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('agree on what is sound', () => {
    for (const { file } of files) expect(shapeProblems(file)).toBe(0);
    expect(shapeProblems(fileWith(sound))).toBe(0);
  });
});
