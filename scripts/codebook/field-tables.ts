import { code, paragraphs, table } from '../../src/cli/rules-docs/markdown.ts';
import type { JsonSchema } from '../schema/document.ts';
import { type Field, fieldsOf, type Telling } from './flatten.ts';
import type { RowFields } from './texts-rows.ts';

/** More kinds of values than this are not listed: the names tell them. */
const MOST_TYPES = 4;

/**
 * A table of every field of a JSON Schema, described by `texts` or the schema itself.
 * Throws where a field has no description, or a description no field.
 */
export function schemaTable(
  schema: JsonSchema,
  texts: Readonly<Record<string, string>>,
  telling: Telling,
): string {
  const fields = fieldsOf(schema, telling);
  const paths = new Set(fields.map(({ path }) => path));
  const faults = [
    ...fields
      .filter((field) => texts[field.path] === undefined && field.description === null)
      .map(({ path }) => `${path}: no description`),
    ...Object.keys(texts)
      .filter((path) => !paths.has(path))
      .map((path) => `${path}: no such field`),
  ];
  if (faults.length > 0) throw new Error(`${String(schema.title)}: ${faults.join('; ')}`);
  const rows = fields.map((field) => [
    code(field.path),
    typeText(field),
    field.required ? 'always' : '',
    texts[field.path] ?? field.description ?? '',
  ]);
  return paragraphs([
    `Schema: ${code(String(schema.$id))}.`,
    table(['field', 'value', 'there', 'what'], rows),
  ]);
}

/** A table of the fields of a row that has no JSON Schema. */
export function rowTable(fields: RowFields): string {
  const rows = Object.entries(fields).map(([path, [type, text]]) => [code(path), type, text]);
  return table(['field', 'value', 'what'], rows);
}

function typeText({ types }: Field): string {
  return types.length > MOST_TYPES ? 'one of its values' : types.join(', or ');
}
