import { code, paragraphs, table } from '../../src/cli/rules-docs/markdown.ts';
import { escaped } from '../../src/explain/markdown.ts';
import { procedureFacts } from '../../src/facts/procedure.ts';
import { capital } from '../../src/messages/en/list.ts';
import { type Field as Column, type Resource, resources } from '../data/resources.ts';
import type { JsonSchema } from '../schema/document.ts';
import { factSections } from './fact-sections.ts';
import { rowTable, schemaTable } from './field-tables.ts';
import type { Telling } from './flatten.ts';
import { CLASSIFICATION_FIELDS } from './texts-answer.ts';
import { FORECAST_FIELDS } from './texts-forecast.ts';
import { HISTORY_FIELDS, SCENARIO_FIELDS } from './texts-history.ts';
import { AUDIT_ROW_FIELDS, AUDIT_SUMMARY_FIELDS, OUTLOOK_ROW_FIELDS } from './texts-rows.ts';

const NOTHING: Telling = { merged: [], closed: [] };

/**
 * The text of `docs/codebook.md`: every fact, every field of the documents, every column
 * of the record. `documents` are the generated JSON Schemas, by path.
 */
export function codebook(documents: Readonly<Record<string, string>>): string {
  const schema = (name: string): JsonSchema =>
    JSON.parse(documents[`rules/schema/${name}.schema.json`] ?? '{}');
  const parts = [
    '# Codebook',
    'Every fact, every field of a document, every column of the record. Made by `npm run generate` from the vocabulary, the schemas and the data package; a test compares it.',
    'A path such as `years[].waiver.granted` reads: in each of `years`, in `waiver`, the field `granted`. `NAME` stands for any name. `always` means that the field is never left out.',
    '## The history file',
    'See also [the history file](history-file.md) with examples.',
    schemaTable(schema('history'), HISTORY_FIELDS, { merged: ['years[].facts'], closed: [] }),
    '## The classification',
    'What `classify` gives, and `classify --json` prints.',
    schemaTable(schema('classification'), CLASSIFICATION_FIELDS, {
      merged: ['readings'],
      closed: [],
    }),
    '## Audit',
    'A row of `audit`, then its summary.',
    rowTable(AUDIT_ROW_FIELDS),
    rowTable(AUDIT_SUMMARY_FIELDS),
    '## Outlook',
    'A row of `outlook`.',
    rowTable(OUTLOOK_ROW_FIELDS),
    '## The scenario file',
    'What `simulate` reads.',
    schemaTable(schema('scenario'), SCENARIO_FIELDS, {
      merged: [],
      closed: ['all.facts', 'years.NAME.facts', 'law.parameters'],
    }),
    '## The forecast',
    'What `forecast --json` prints.',
    schemaTable(schema('forecast'), FORECAST_FIELDS, { ...NOTHING, merged: ['run.readings'] }),
    '## Determinations',
    'Overall findings that the State Department makes. Where one is stated, it settles the condition of its name.',
    factSections('determination'),
    '## Findings',
    'One element of the law each, in the order of the statute.',
    factSections('finding'),
    '## The waiver',
    'Facts of the decision to waive the automatic downgrade. They stand in `waiver`, without the prefix.',
    factSections('waiver'),
    '## Facts that no history states',
    'Rules also read parameters of the law, see [the law over time](rules/law.md), and readings, see [the readings](readings.md). These come from the clock:',
    table(
      ['fact', 'value', 'what'],
      Object.entries(procedureFacts).map(([name, { type, title }]) => [
        code(name),
        VALUES[type] ?? type,
        `${escaped(capital(title))}.`,
      ]),
    ),
    '## The record',
    'The tables of `fixtures/record`, as its data package describes them. `tvpa-tiers/data` gives the same rows.',
    ...Object.entries(resources).map(([name, resource]) => tableSection(name, resource)),
  ];
  return `${paragraphs(parts)}\n`;
}

const VALUES: Readonly<Record<string, string>> = {
  integer: 'whole number',
  boolean: 'true or false',
  string: 'text',
  year: 'report year',
};

function tableSection(name: string, { title, description, fields }: Resource): string {
  const rows = fields.map(({ name: field, type, description: what, constraints }) => [
    code(field),
    valuesOf(type, constraints),
    constraints?.required === true ? 'always' : '',
    escaped(`${capital(what)}.`),
  ]);
  return paragraphs([
    `### ${name}.csv`,
    `${escaped(title)}. ${escaped(description)}`,
    table(['column', 'value', 'there', 'what'], rows),
  ]);
}

function valuesOf(type: string, constraints: Column['constraints']): string {
  const names = constraints?.enum;
  return names === undefined ? (VALUES[type] ?? type) : names.map(code).join(', ');
}
