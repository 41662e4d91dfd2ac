import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generated } from '../../scripts/generate.ts';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { jsonAt, VALID, validatorOf, verdict } from './validator.ts';

const root = new URL('../../', import.meta.url);
const files = generated();
const schemas = Object.keys(files).filter((path) => path.endsWith('.schema.json'));

describe('the generated files', () => {
  it.each(Object.entries(files))('%s is what `npm run generate` writes', (path, text) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
  });

  it('are the same each time', () => {
    expect(generated()).toEqual(files);
  });

  it('are all there is in rules/schema', () => {
    const names = readdirSync(new URL('rules/schema', root)).map((name) => `rules/schema/${name}`);
    expect(names.sort()).toEqual(
      Object.keys(files)
        .filter((path) => path.startsWith('rules/schema/'))
        .sort(),
    );
  });
});

describe('the JSON Schemas', () => {
  it.each(schemas)('%s has a versioned identifier and compiles in strict mode', (path) => {
    const name = path.slice('rules/schema/'.length, -'.schema.json'.length);
    const schema = jsonAt(path);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`https://tvpa-tiers.dev/schema/${name}/1`);
    expect(schema.title).not.toBe('');
    expect(schema.description).not.toBe('');
    expect(schema.type).toBe('object');
    expect(() => validatorOf(name)).not.toThrow();
  });

  it('list each fact of the vocabulary, which is valid itself', () => {
    const vocabulary = jsonAt('rules/schema/vocabulary.json');
    expect(Object.keys(vocabulary.facts)).toEqual([...FACT_NAMES]);
    expect(vocabulary.facts).toEqual(VOCABULARY);
    expect(verdict(validatorOf('vocabulary'), vocabulary)).toEqual(VALID);
    const [name] = FACT_NAMES;
    const broken = { ...vocabulary, facts: { [name ?? '']: { type: 'text' } } };
    expect(verdict(validatorOf('vocabulary'), broken).valid).toBe(false);
  });

  it('accept the law', () => {
    expect(verdict(validatorOf('law'), jsonAt('rules/law.json'))).toEqual(VALID);
    const law = jsonAt('rules/law.json');
    law.parameters.clock.values[0].cite = '';
    expect(verdict(validatorOf('law'), law).valid).toBe(false);
  });
});
