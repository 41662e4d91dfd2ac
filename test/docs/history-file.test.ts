import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../rules/schema/history.schema.json' with { type: 'json' };
import { documentPaths, textAt } from '../../scripts/docs/documents.ts';
import { fencesOf, wordOf } from '../../scripts/docs/fences.ts';

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const histories = documentPaths().flatMap((path) =>
  fencesOf(textAt(path))
    .filter(({ words }) => words.includes('history'))
    .map((fence) => ({ name: `${path}: ${wordOf(fence, 'file')}`, code: fence.code })),
);

/** Names of properties that a schema allows anywhere below, the single facts left out. */
function fieldsOf(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const inside = fieldsOf(value);
    if (key !== 'properties' || typeof value !== 'object' || value === null) return inside;
    const names = Object.keys(value);
    return names.includes('fullyMeetsMinimumStandards') ? [] : [...names, ...inside];
  });
}

describe('the histories in the documentation', () => {
  it.each(histories)('$name is valid by the schema', ({ code }) => {
    validate(JSON.parse(code));
    expect(validate.errors).toBeNull();
  });

  it('a misspelt name would not be', () => {
    expect(validate({ country: 'KEN', years: [{ year: 2025, placment: 'tier-1' }] })).toBe(false);
  });
});

describe('docs/history-file.md', () => {
  const text = textAt('docs/history-file.md');
  const every = histories.find(({ name }) => name.includes('every-field'))?.code ?? '';
  const fields = [...new Set(fieldsOf(schema))];

  it('knows the fields of the schema', () => {
    expect(fields.length).toBeGreaterThan(25);
  });

  it.each(fields)('tells of %s, and shows it in the example', (field) => {
    expect(text).toMatch(new RegExp(`\`${field.replace('$', '\\$')}\``, 'u'));
    expect(every).toContain(`"${field}":`);
  });
});
