import { describe, expect, test } from 'vitest';
import { schemaTable } from '../../scripts/codebook/field-tables.ts';
import { fieldsOf } from '../../scripts/codebook/flatten.ts';
import {
  AUDIT_ROW_FIELDS,
  AUDIT_SUMMARY_FIELDS,
  OUTLOOK_ROW_FIELDS,
} from '../../scripts/codebook/texts-rows.ts';
import { resources } from '../../scripts/data/resources.ts';
import { textAt } from '../../scripts/docs/documents.ts';
import { audit } from '../../src/audit/audit.ts';
import { outlook } from '../../src/audit/outlook.ts';
import { recordOf } from '../../src/data/index.ts';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { DEFAULT_RULEBOOK } from '../../src/rulebook/default.ts';

const TEXT = textAt('docs/codebook.md');
const ALL = { merged: [], closed: [] };

describe('the codebook', () => {
  test.each(FACT_NAMES)('tells %s with its question and law', (name) => {
    const section = TEXT.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
    const plain = section.replaceAll(/\\(.)/gu, '$1');
    const { question = '', help = '', cite = '' } = VOCABULARY[name] ?? {};
    for (const text of [question, help, cite]) expect(plain).toContain(text);
  });

  test('names the condition that a determination settles', () => {
    const settled = [...DEFAULT_RULEBOOK.conditions].filter(
      ([, one]) => one.decidedBy !== undefined,
    );
    expect(settled.length).toBeGreaterThan(5);
    for (const [name] of settled) expect(TEXT).toContain(`[\`${name}\`](rules/`);
    expect(TEXT.match(/, which it settles/gu)).toHaveLength(settled.length);
  });

  test('tells every field of the rows that audit and outlook give', () => {
    const { rows, summary } = audit(recordOf('THA'));
    expect(Object.keys(AUDIT_ROW_FIELDS)).toEqual(Object.keys(rows[0] ?? {}));
    expect(Object.keys(AUDIT_SUMMARY_FIELDS)).toEqual(Object.keys(summary));
    expect(Object.keys(OUTLOOK_ROW_FIELDS)).toEqual(Object.keys(outlook(recordOf('THA'))));
  });

  test('tells every column of every table of the record', () => {
    for (const [name, { fields }] of Object.entries(resources)) {
      const section = TEXT.split(`\n### ${name}.csv\n`)[1]?.split('\n### ')[0] ?? '';
      for (const field of fields) expect(section).toContain(`| \`${field.name}\` |`);
    }
  });
});

describe('a table of fields', () => {
  const schema = {
    title: 'X',
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'array', items: { $ref: '#/$defs/item' } },
      b: { anyOf: [{ type: 'boolean' }, { type: 'null' }] },
    },
    $defs: { item: { type: 'object', properties: { c: { enum: ['x', 'y'] } } } },
  };

  test('follows lists, references and choices', () => {
    expect(fieldsOf(schema, ALL)).toEqual([
      { path: 'a', types: ['list of object'], required: true, description: null },
      { path: 'a[].c', types: ['`x`, `y`'], required: false, description: null },
      { path: 'b', types: ['true or false', 'null'], required: false, description: null },
    ]);
  });

  test('names alike are told once, and what is told elsewhere is not entered', () => {
    expect(fieldsOf(schema, { merged: ['a[]'], closed: [] }).map(({ path }) => path)).toEqual([
      'a',
      'a[].NAME',
      'b',
    ]);
    expect(fieldsOf(schema, { merged: [], closed: ['a'] }).map(({ path }) => path)).toEqual([
      'a',
      'b',
    ]);
  });

  test('a field without a description, or a description without a field, stops the build', () => {
    expect(() => schemaTable(schema, { a: 'A.', b: 'B.', d: 'D.' }, ALL)).toThrow(
      'X: a[].c: no description; d: no such field',
    );
    expect(schemaTable(schema, { a: 'A.', 'a[].c': 'C.', b: 'B.' }, ALL)).toContain(
      '| `b` | true or false, or null |  | B. |',
    );
  });
});
