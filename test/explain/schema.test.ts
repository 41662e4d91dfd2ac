import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import type { Classification } from '../../src/classify/classification.ts';
import { classify } from '../../src/classify/classify.ts';
import { explain } from '../../src/explain/explain.ts';
import { classificationSchema } from '../../src/explain/schema.ts';
import { rawHistories } from '../support/arbitraries/raw-history.ts';
import { automaticDowngrade, FIXTURES } from './fixtures.ts';

/** The interface without its readonly marks, which a schema does not know. */
type Mutable<T> = T extends readonly (infer One)[]
  ? Mutable<One>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  z.toJSONSchema(classificationSchema),
);

describe('classificationSchema', () => {
  it('describes the interface exactly', () => {
    expectTypeOf<z.output<typeof classificationSchema>>().toEqualTypeOf<Mutable<Classification>>();
  });

  it.each(Object.entries(FIXTURES))('accepts the document %s', (_name, answer) => {
    expect(classificationSchema.safeParse(answer).error).toBeUndefined();
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts every answer, as zod and as JSON Schema, from the JSON face too', () => {
    fc.assert(
      fc.property(rawHistories, (history) => {
        const answer: unknown = JSON.parse(explain(classify(history), { format: 'json' }));
        expect(classificationSchema.safeParse(answer).error).toBeUndefined();
        expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  it.each([
    ['an unknown key', { ...automaticDowngrade, mood: 'good' }],
    ['no possible placement', { ...automaticDowngrade, possible: [] }],
    ['an unknown placement', { ...automaticDowngrade, placement: 'tier-4' }],
    ['another schema', { ...automaticDowngrade, schema: 'tvpa-tiers/classification/0' }],
    ['a year before the first report', { ...automaticDowngrade, year: 1999 }],
    [
      'a tick with more in it',
      {
        ...automaticDowngrade,
        state: {
          ...automaticDowngrade.state,
          ticks: [{ year: 2010, placement: null, waiver: 'none', uncertain: true, more: 1 }],
        },
      },
    ],
  ])('refuses %s', (_what, answer) => {
    expect(classificationSchema.safeParse(answer).success).toBe(false);
    expect(validate(answer)).toBe(false);
  });

  it('refuses a document that lacks any of its keys', () => {
    for (const key of Object.keys(automaticDowngrade)) {
      const answer = Object.fromEntries(
        Object.entries(automaticDowngrade).filter(([name]) => name !== key),
      );
      expect(validate(answer), key).toBe(false);
    }
  });

  it('is imported by no face, so that it costs a bundle nothing', () => {
    const folder = new URL('../../src/explain/', import.meta.url);
    const faces = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && name !== 'schema.ts',
    );
    expect(faces).toContain('explain.ts');
    const importing = faces.filter((name) =>
      /from '[^']*(?:\/schema\.ts|zod[^']*)'/.test(readFileSync(new URL(name, folder), 'utf8')),
    );
    expect(importing).toEqual([]);
  });
});
