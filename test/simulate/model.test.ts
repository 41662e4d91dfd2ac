import { describe, expect, test } from 'vitest';
import { defaultModel } from '../../src/data/index.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { WATCH_LIST_ACCESS } from '../../src/kernel/access.ts';
import { fnv1a64 } from '../../src/simulate/fnv.ts';
import { parseModel } from '../../src/simulate/model.ts';
import { modelHash } from '../../src/simulate/model-hash.ts';
import { modelOf, SAME } from './support.ts';

/** Code and path of every problem of a raw model. */
function problemsOf(raw: unknown): readonly string[] {
  const result = parseModel(raw);
  if (result.ok) return [];
  return result.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('parseModel', () => {
  test('takes the default model as it is', () => {
    expect(parseModel(defaultModel())).toEqual({ ok: true, value: defaultModel() });
  });

  test('fills what is left out: placements with 0, clocks with the row of `free`', () => {
    const raw = modelOf((placement) => ({ [placement]: 1 }));
    const parsed = parseModel(raw);
    if (!parsed.ok) throw new Error('refused');
    for (const placement of PLACEMENTS) {
      for (const access of WATCH_LIST_ACCESS) {
        const row = parsed.value.merits[placement][access];
        expect(Object.keys(row)).toEqual([...PLACEMENTS]);
        for (const one of PLACEMENTS) expect(row[one]).toBe(one === placement ? 1 : 0);
      }
    }
  });

  test('tells every problem at once', () => {
    const { 'tier-1': _gone, ...others } = SAME.merits;
    const merits = {
      ...others,
      'tier-2': { free: { 'tier-2': 0.5, 'tier-3': 0.4 } },
      'tier-3': { free: { 'tier-3': 1.5, 'tier-2': -0.5 } },
      'special-case': { fre: { 'special-case': 1 } },
      'tier-4': { free: { 'tier-3': 1 } },
      'not-rated': { free: { 'not-rated': 0.5, 'tier-2wl': 0.5 }, capped: {} },
    };
    const found = problemsOf({ ...SAME, merits, waiver: 2 });
    expect([...found].sort()).toEqual(
      [
        'model.missing-placement merits.tier-1',
        'model.sum merits.tier-2.free',
        'model.probability-range merits.tier-3.free.tier-3',
        'model.probability-range merits.tier-3.free.tier-2',
        'model.unknown-placement merits.not-rated.free.tier-2wl',
        'model.sum merits.not-rated.capped',
        'model.missing-clock merits.special-case',
        'model.unknown-clock merits.special-case.fre',
        'model.unknown-placement merits.tier-4',
        'model.probability-range waiver',
      ].sort(),
    );
  });

  test.each([
    [null, 'input.wrong-type '],
    [{ ...SAME, schema: 'tvpa-tiers/model/2' }, 'input.not-allowed schema'],
    [{ ...SAME, waiver: '0.5' }, 'input.wrong-type waiver'],
    [{ ...SAME, waiver: Number.NaN }, 'input.not-finite waiver'],
    [{ ...SAME, wavier: 1 }, 'input.unknown-name wavier'],
    [{ ...SAME, merits: undefined }, 'input.missing merits'],
  ])('%#: what has another shape is told with its place', (raw, problem) => {
    expect(problemsOf(raw)).toEqual([problem]);
  });

  test('`__proto__` is an unknown name at every depth', () => {
    const row = JSON.stringify(SAME.merits['tier-1'].free);
    const text = JSON.stringify(SAME).replace(
      `"tier-1":{"free":${row}`,
      `"__proto__":{},"tier-1":{"__proto__":{"tier-1":1},"free":{"__proto__":0,"tier-1":1}`,
    );
    const places = ['merits', 'merits.tier-1', 'merits.tier-1.free'];
    const told = places.map((place) => `input.unknown-name ${place}.__proto__`);
    expect(problemsOf(JSON.parse(text))).toEqual(told);
    // Told as well where the shape is wrong elsewhere.
    expect(problemsOf({ ...JSON.parse(text), waiver: 'x' })).toEqual([
      'input.wrong-type waiver',
      ...told,
    ]);
  });

  test('a name out of Object.prototype is no placement', () => {
    const merits = { ...SAME.merits, constructor: { free: { 'tier-1': 1 } } };
    expect(problemsOf({ ...SAME, merits })).toEqual(['model.unknown-placement merits.constructor']);
  });
});

describe('modelHash', () => {
  const otherThan = (placement: string) => (placement === 'tier-1' ? 'tier-2' : 'tier-1');

  const parsed = (raw: unknown) => {
    const result = parseModel(raw);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  };

  test('does not depend on the order of keys or on the name', () => {
    const merits = Object.fromEntries(Object.entries(SAME.merits).reverse());
    expect(modelHash(parsed({ ...SAME, merits, name: 'other' }))).toBe(modelHash(parsed(SAME)));
  });

  test('changes with every probability', () => {
    const hashes = new Set([
      modelHash(parsed(SAME)),
      modelHash(parsed({ ...SAME, waiver: 0.500001 })),
      ...PLACEMENTS.map((placement) =>
        modelHash(
          parsed({
            ...SAME,
            merits: {
              ...SAME.merits,
              [placement]: { free: { [placement]: 0.999999, [otherThan(placement)]: 0.000001 } },
            },
          }),
        ),
      ),
    ]);
    expect(hashes.size).toBe(PLACEMENTS.length + 2);
  });

  test('is FNV-1a of 64 bits, by its published values', () => {
    expect(fnv1a64('').toString(16)).toBe('cbf29ce484222325');
    expect(fnv1a64('a').toString(16)).toBe('af63dc4c8601ec8c');
    expect(fnv1a64('foobar').toString(16)).toBe('85944171f73967e8');
    expect(modelHash(parsed(SAME))).toMatch(/^[0-9a-f]{16}$/);
  });
});
