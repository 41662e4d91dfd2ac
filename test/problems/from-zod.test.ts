import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { problemsFromZod } from '../../src/problems/from-zod.ts';

/** The problems that a schema finds in a value. */
function problemsOf(schema: z.ZodMiniType, raw: unknown, allowed: readonly string[] = []) {
  const result = schema.safeParse(raw);
  return result.success ? [] : problemsFromZod(result.error.issues, raw, () => allowed);
}

const named = z.strictObject({
  size: z.int().check(z.gte(1), z.lte(9)),
  kind: z.enum(['big', 'small']),
});

describe('problemsFromZod', () => {
  it('gives one problem for each fault, with its place', () => {
    const raw = { size: 12, kind: 'bg', colour: 1, shape: 2 };
    expect(problemsOf(named, raw, ['size', 'kind']).map(({ code, path }) => [code, path])).toEqual([
      ['input.too-big', ['size']],
      ['input.not-allowed', ['kind']],
      ['input.unknown-name', ['colour']],
      ['input.unknown-name', ['shape']],
    ]);
  });

  it('tells missing, not finite and of the wrong type apart', () => {
    const sizeProblem = (raw: object) => problemsOf(named, { kind: 'big', ...raw });
    expect(sizeProblem({})).toEqual([
      { code: 'input.missing', path: ['size'], params: { expected: 'a number' } },
    ]);
    expect(sizeProblem({ size: Number.NaN })).toEqual([
      { code: 'input.not-finite', path: ['size'], params: { found: 'NaN' } },
    ]);
    expect(sizeProblem({ size: 'x' })).toEqual([
      {
        code: 'input.wrong-type',
        path: ['size'],
        params: { found: '"x"', expected: 'a number' },
      },
    ]);
  });

  it('puts the base before each place, and reads what was found there', () => {
    const raw = { file: { size: 1, kind: 'bigg' } };
    const result = named.safeParse(raw.file);
    if (result.success) throw new Error('is valid');
    expect(problemsFromZod(result.error.issues, raw, () => [], ['file'])).toEqual([
      {
        code: 'input.not-allowed',
        path: ['file', 'kind'],
        params: { found: '"bigg"', allowed: ['big', 'small'], nearest: 'big' },
      },
    ]);
  });

  it('lets the branch speak that fits what was given', () => {
    const plainOrStated = z.union([z.boolean(), z.strictObject({ value: z.boolean() })]);
    expect(problemsOf(plainOrStated, 'yes')).toEqual([
      { code: 'input.wrong-type', path: [], params: { found: '"yes"', expected: 'true or false' } },
    ]);
    expect(problemsOf(plainOrStated, { value: 3 })).toEqual([
      {
        code: 'input.wrong-type',
        path: ['value'],
        params: { found: '3', expected: 'true or false' },
      },
    ]);
    expect(problemsOf(plainOrStated, [])[0]?.params['found']).toBe('an empty list');
  });

  it('lists the allowed names where they are few', () => {
    const many = Array.from({ length: 21 }, (_, at) => `name${at}`);
    const raw = { size: 1, kind: 'big', name: 1 };
    const params = (allowed: readonly string[]) => problemsOf(named, raw, allowed)[0]?.params;
    expect(params(['size', 'kind'])?.['allowed']).toEqual(['size', 'kind']);
    expect(params(many)).toMatchObject({ allowed: [], nearest: 'name0' });
  });

  it('turns what it does not know into a problem all the same', () => {
    const odd = z.number().check(z.multipleOf(5));
    expect(problemsOf(odd, 7)).toEqual([
      { code: 'input.not-allowed', path: [], params: { found: '7' } },
    ]);
  });
});
