import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentPaths, textAt } from '../../scripts/docs/documents.ts';
import { fencesOf } from '../../scripts/docs/fences.ts';
import { allRecords, defaultModel } from '../../src/data/index.ts';
import { jsonAt, VALID, validatorOf, verdict } from './validator.ts';

/** Schema of each kind of JSON example in the documentation, by the word behind `json`. */
const KINDS = {
  history: validatorOf('history'),
  scenario: validatorOf('scenario'),
  model: validatorOf('forecast-model'),
} as const;

const FENCES = documentPaths().flatMap((path) =>
  fencesOf(textAt(path))
    .filter(({ lang }) => lang === 'json')
    .map((fence) => [`${path} line ${fence.from + 1}`, fence] as const),
);

function kindOf(words: readonly string[]): keyof typeof KINDS | undefined {
  return (['history', 'scenario', 'model'] as const).find((kind) => words.includes(kind));
}

/** The JSON texts of an example: one, or one a line. Null where it is no JSON. */
function textsOf(code: string): readonly unknown[] | null {
  for (const texts of [[code], code.split('\n')]) {
    try {
      return texts.map((text): unknown => JSON.parse(text));
    } catch {
      // Not one text, or not one a line.
    }
  }
  return null;
}

describe('the JSON examples of the documentation', () => {
  const named = FENCES.filter(([, { words }]) => kindOf(words) !== undefined);
  const others = FENCES.filter(([, { words }]) => kindOf(words) === undefined);

  it.each(named)('%s: is valid by the schema of its kind', (_place, { code, words }) => {
    const validate = KINDS[kindOf(words) ?? 'history'];
    expect(textsOf(code)?.map((one) => verdict(validate, one))).toEqual([VALID]);
  });

  it.each(others)('%s: is a list of histories, or shows a fault', (_place, { code }) => {
    const texts = textsOf(code) ?? [];
    const faulty = Object.values(KINDS).map((validate) => texts.every((one) => validate(one)));
    expect(texts.length > 1 || texts.length === 0 || faulty.every((valid) => !valid)).toBe(true);
    if (texts.length > 1) expect(verdict(KINDS.history, texts[0])).toEqual(VALID);
  });

  it('are some of every kind', () => {
    const kinds = new Set(named.map(([, { words }]) => kindOf(words)));
    expect([...kinds].sort()).toEqual(Object.keys(KINDS).sort());
  });
});

describe('the fixtures', () => {
  it('the example of `npm start` is a valid history', () => {
    expect(verdict(KINDS.history, jsonAt('fixtures/scenarios/start.json'))).toEqual(VALID);
  });

  it.each(conformanceHistories())('the histories of %s are valid', (_name, histories) => {
    expect(histories.length).toBeGreaterThan(0);
    for (const one of histories) expect(verdict(KINDS.history, one)).toEqual(VALID);
  });

  it('the record of every country is a valid history', () => {
    for (const record of allRecords()) expect(verdict(KINDS.history, record)).toEqual(VALID);
  });

  it('the built-in model is valid', () => {
    expect(verdict(KINDS.model, defaultModel())).toEqual(VALID);
  });
});

function conformanceHistories(): readonly (readonly [string, readonly unknown[]])[] {
  const folder = new URL('../../fixtures/conformance/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => {
    const { cases }: { readonly cases?: readonly { readonly history: unknown }[] } = JSON.parse(
      readFileSync(new URL(name, folder), 'utf8'),
    );
    return cases === undefined ? [] : [[name, cases.map(({ history }) => history)] as const];
  });
}
