import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHistory } from '../../src/history/parse.ts';

/** What parsing a JSON text says, problems as code and path. */
function parsed(text: string): string[] {
  const result = parseHistory(JSON.parse(text));
  if (result.ok) return ['ok'];
  return result.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const nestedLists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const nestedObjects = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const DEPTH = 10_000;

describe('keys that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    '%s is an unknown name wherever it stands, and changes nothing',
    (key) => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      const year = (inside: string) => `{"country":"FJI","years":[{"year":2022${inside}}]}`;
      const bad = `"${key}":{"polluted":true}`;
      const name = 'input.unknown-name';
      expect(parsed(`{"country":"FJI","years":[],${bad}}`)).toEqual([`${name} ${key}`]);
      expect(parsed(year(`,${bad}`))).toEqual([`${name} years.0.${key}`]);
      for (const part of ['facts', 'waiver', 'statistics']) {
        expect(parsed(year(`,"${part}":{${bad}}`))).toEqual([`${name} years.0.${part}.${key}`]);
      }
      const fact = `"facts":{"specialCase":{"value":true,${bad}}}`;
      expect(parsed(year(`,${fact}`))).toEqual([`${name} years.0.facts.specialCase.${key}`]);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it('a prototype does not stand in for what is missing', () => {
    expect(parsed('{"__proto__":{"country":"FJI","years":[]}}').sort()).toEqual([
      'input.missing country',
      'input.missing years',
      'input.unknown-name __proto__',
    ]);
  });

  it('a key of a fact is never taken from Object', () => {
    expect(parsed('{"country":"FJI","years":[{"year":2022,"placement":"constructor"}]}')).toEqual([
      'input.not-allowed years.0.placement',
    ]);
  });
});

describe('nesting 10,000 deep', () => {
  it.each([
    [nestedLists(DEPTH), ['input.wrong-type ']],
    [`{"country":${nestedLists(DEPTH)},"years":[]}`, ['input.wrong-type country']],
    [`{"country":"FJI","years":${nestedLists(DEPTH)}}`, ['input.wrong-type years.0']],
    [
      `{"country":"FJI","years":[{"year":2022,"facts":${nestedObjects(DEPTH)}}]}`,
      ['input.unknown-name years.0.facts.a'],
    ],
    [
      `{"country":"FJI","years":[{"year":2022,"facts":{"specialCase":{"value":${nestedLists(DEPTH)}}}}]}`,
      ['input.wrong-type years.0.facts.specialCase.value'],
    ],
    [
      `{"country":"FJI","years":[{"year":2022,"sources":${nestedLists(DEPTH)}}]}`,
      ['input.wrong-type years.0.sources.0'],
    ],
  ])('is one problem, at the top of it (case %#)', (text, expected) => {
    expect(parsed(text)).toEqual(expected);
  });
});

describe('huge input', () => {
  it('200,000 records of one year are 199,999 problems', () => {
    const years = Array.from({ length: 200_000 }, () => ({ year: 2022 }));
    const result = parseHistory({ country: 'FJI', years });
    expect(result.ok || result.problems.length).toBe(199_999);
  });

  it('200,000 entries of the wrong kind do not crash', () => {
    const years = Array.from({ length: 200_000 }, () => 5);
    const result = parseHistory({ country: 'FJI', years });
    expect(result.ok).toBe(false);
  });

  it('a text of ten million characters is described in a few', () => {
    const result = parseHistory({ country: 'x'.repeat(10_000_000), years: [] });
    expect(result.ok ? '' : JSON.stringify(result.problems).length).toBeLessThan(300);
  });

  it('many sources are fine', () => {
    const sources = Array.from({ length: 100_000 }, (_, at) => `source ${at}`);
    expect(parseHistory({ country: 'FJI', years: [{ year: 2022, sources }] }).ok).toBe(true);
  });
});

describe('anything at all', () => {
  it('is a history or a list of coded problems with plain params, never an exception', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (raw) => {
        const result = parseHistory(raw);
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(result.problems))).toEqual(result.problems);
        for (const { code } of result.problems) expect(code).toMatch(/^(input|history)\.[a-z-]+$/);
      }),
      { numRuns: 300 },
    );
  });

  it('in place of any one part is a problem there', () => {
    const wrong = fc.constantFrom<unknown>(7.5, 'zzz', null, [[]], { z: 1 });
    const places = [
      ['country'],
      ['years'],
      ['years', 0],
      ['years', 0, 'year'],
      ['years', 0, 'placement'],
      ['years', 0, 'waiver'],
      ['years', 0, 'waiver', 'granted'],
      ['years', 0, 'facts'],
      ['years', 0, 'facts', 'specialCase'],
      ['years', 0, 'statistics'],
      ['years', 0, 'statistics', 'convictions'],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, (place, value) => {
        if (place.join() === 'country' && typeof value === 'string') return;
        const raw: unknown = {
          country: 'FJI',
          years: [
            {
              year: 2022,
              placement: 'tier-1',
              waiver: { granted: true },
              facts: { specialCase: false },
              statistics: { convictions: 1 },
            },
          ],
        };
        let holder = raw as Record<string | number, unknown>;
        for (const key of place.slice(0, -1)) holder = holder[key] as typeof holder;
        holder[place.at(-1) ?? ''] = value;
        const result = parseHistory(raw);
        expect(result.ok).toBe(false);
        for (const { path } of result.ok ? [] : result.problems) {
          expect(path.slice(0, place.length)).toEqual([...place]);
        }
      }),
      { numRuns: 120 },
    );
  });
});
