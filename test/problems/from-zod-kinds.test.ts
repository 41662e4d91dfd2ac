import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { problemsFromZod } from '../../src/problems/from-zod.ts';

function problemsOf(schema: z.ZodMiniType, raw: unknown) {
  const result = schema.safeParse(raw);
  return result.success ? [] : problemsFromZod(result.error.issues, raw, () => []);
}

describe('the problem of a value', () => {
  it.each([
    ['too small a number', z.number().check(z.gte(3)), 1, 'too-small', { minimum: 3 }],
    ['too big a number', z.number().check(z.lte(3)), 5, 'too-big', { maximum: 3 }],
    ['too short a text', z.string().check(z.minLength(2)), 'a', 'too-small', { minimum: 2 }],
    ['a text of another form', z.iso.date(), '1 May', 'bad-format', { format: 'date' }],
  ])('tells %s, what it is and what it should be', (_name, schema, raw, code, params) => {
    const found = JSON.stringify(raw);
    expect(problemsOf(schema, raw)).toEqual([
      { code: `input.${code}`, path: [], params: { found, ...params } },
    ]);
  });

  it.each([
    ['a whole number', z.int(), 1.5],
    ['a number', z.number(), true],
    ['true or false', z.boolean(), 1],
    ['a text', z.string(), 1],
    ['a list', z.array(z.string()), {}],
    ['an object', z.strictObject({}), 1],
    ['an object', z.record(z.string(), z.string()), 1],
    ['bigint', z.bigint(), 1],
  ])('says that it should be %s', (expected, schema, raw) => {
    const [one, ...others] = problemsOf(schema, raw);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: 'input.wrong-type', params: { expected } });
  });

  it('is that of what is missing where a word is not there', () => {
    const schema = z.strictObject({ kind: z.enum(['big', 'small']) });
    expect(problemsOf(schema, {})).toEqual([
      { code: 'input.missing', path: ['kind'], params: { expected: 'a text' } },
    ]);
  });

  it('gives the nearest word to a text alone', () => {
    const schema = z.enum(['1', '10']);
    expect(problemsOf(schema, 1)[0]?.params).toEqual({
      found: '1',
      allowed: ['1', '10'],
      nearest: null,
    });
    expect(problemsOf(schema, '11')[0]?.params['nearest']).toBe('1');
  });
});

describe('several faults of one value', () => {
  const bounded = z.int().check(z.lte(9), z.lte(5), z.gte(-9), z.gte(-5));

  it('of the same bound are one problem', () => {
    expect(problemsOf(bounded, 12)).toHaveLength(1);
    expect(problemsOf(bounded, -12)).toHaveLength(1);
    expect(problemsOf(bounded, 12)[0]?.code).toBe('input.too-big');
    expect(problemsOf(bounded, -12)[0]?.code).toBe('input.too-small');
  });

  it('in two places are two', () => {
    const two = z.strictObject({ a: bounded, b: z.strictObject({ c: bounded }) });
    expect(problemsOf(two, { a: 12, b: { c: 12 } }).map(({ path }) => path)).toEqual([
      ['a'],
      ['b', 'c'],
    ]);
  });

  it('of opposite bounds are two', () => {
    const narrow = z.number().check(z.gte(5), z.lte(3));
    expect(problemsOf(narrow, 4).map(({ code }) => code)).toEqual([
      'input.too-small',
      'input.too-big',
    ]);
  });

  it('are one of the type where the type is wrong', () => {
    const text = z.string().check(z.minLength(3), z.maxLength(1));
    expect(problemsOf(text, [1, 2]).map(({ code }) => code)).toEqual(['input.wrong-type']);
  });
});

describe('what was found', () => {
  it('is never taken from a prototype', () => {
    const schema = z.strictObject({ constructor: z.string(), list: z.array(z.number()) });
    const raw = { constructor: 5, list: ['x'] };
    const issues = schema.safeParse(raw).error?.issues ?? [];
    const expected = ['input.missing', 'input.missing'];
    for (const other of [{}, null, 7, 'text']) {
      expect(problemsFromZod(issues, other, () => []).map(({ code }) => code)).toEqual(expected);
    }
    expect(problemsFromZod(issues, raw, () => []).map(({ params }) => params['found'])).toEqual([
      '5',
      '"x"',
    ]);
  });
});
