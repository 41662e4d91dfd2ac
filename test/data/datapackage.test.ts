import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv, readTable } from '../../scripts/data/csv.ts';
import { datapackage } from '../../scripts/data/datapackage.ts';
import { type Field, type Resource, resources } from '../../scripts/data/resources.ts';

const folder = new URL('../../fixtures/record/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

interface Described {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly Field[] };
}

const descriptor: {
  readonly licenses: readonly object[];
  readonly resources: readonly Described[];
} = JSON.parse(textOf('datapackage.json'));

/** What is wrong with a cell under its field; undefined when nothing is. */
function fault(field: Field, text: string): string | undefined {
  const rules = field.constraints ?? {};
  if (text === '') return rules.required === true ? 'is required' : undefined;
  if (field.type === 'integer' && !/^-?\d+$/.test(text)) return 'is not a whole number';
  if (field.type === 'year' && !/^\d{4}$/.test(text)) return 'is not a year';
  if (field.type === 'boolean' && text !== 'true' && text !== 'false')
    return 'is not true or false';
  if (rules.enum !== undefined && !rules.enum.includes(text)) return 'is not one of the values';
  if (rules.minimum !== undefined && Number(text) < rules.minimum) return 'is too small';
  if (rules.pattern !== undefined && !new RegExp(`^(?:${rules.pattern})$`).test(text)) {
    return 'does not fit the pattern';
  }
  return undefined;
}

describe('datapackage.json', () => {
  test('is what the tables give', () => {
    expect(textOf('datapackage.json')).toBe(datapackage());
  });

  test('describes every table in the folder, and no other', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(descriptor.resources.map((resource) => resource.path).sort()).toEqual(files.sort());
  });

  test('has a licence', () => {
    expect(descriptor.licenses).not.toEqual([]);
  });

  test.each(descriptor.resources.map((resource) => [resource.path, resource] as const))(
    'has the size and the hash of %s',
    (path, resource) => {
      const content = readFileSync(new URL(path, folder));
      expect(resource.bytes).toBe(content.length);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    },
  );
});

describe.each(Object.entries<Resource>(resources))('%s.csv', (name, resource) => {
  const file = textOf(`${name}.csv`);
  const rows = readTable(file);

  test('has the columns of its schema, in their order', () => {
    expect(parseCsv(file)[0]).toEqual(resource.fields.map((field) => field.name));
  });

  test('conforms to its schema', () => {
    const faults = rows.flatMap((row, i) =>
      resource.fields.flatMap((field) => {
        const found = fault(field, row[field.name] ?? '');
        return found === undefined
          ? []
          : [`row ${i + 1}: ${field.name} ${found}: ${row[field.name]}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('has one row for each key', () => {
    const key = resource.primaryKey;
    if (key === undefined) return;
    const keys = rows.map((row) => key.map((field) => row[field]).join(' '));
    expect(keys.filter((value, i) => keys.indexOf(value) !== i)).toEqual([]);
  });

  test('names only countries of countries.csv', () => {
    const known = new Set(readTable(textOf('countries.csv')).map((row) => row.iso3));
    const { countryKey } = resource;
    if (countryKey === undefined) return;
    expect(rows.map((row) => row[countryKey]).filter((iso3) => !known.has(iso3))).toEqual([]);
  });

  test('ends its lines with a line feed, the last one too, and has no byte order mark', () => {
    expect(file).not.toMatch(/\r|^\uFEFF/);
    expect(file.endsWith('\n')).toBe(true);
  });
});

describe('the check of a cell can fail', () => {
  test.each([
    [{ name: 'a', type: 'integer' }, '1.5', 'is not a whole number'],
    [{ name: 'a', type: 'year' }, '09', 'is not a year'],
    [{ name: 'a', type: 'boolean' }, 'yes', 'is not true or false'],
    [{ name: 'a', type: 'string', constraints: { required: true } }, '', 'is required'],
    [{ name: 'a', type: 'string', constraints: { enum: ['x'] } }, 'y', 'is not one of the values'],
    [{ name: 'a', type: 'integer', constraints: { minimum: 0 } }, '-1', 'is too small'],
    [
      { name: 'a', type: 'string', constraints: { pattern: '[A-Z]{3}' } },
      'ABCD',
      'does not fit the pattern',
    ],
  ] as const)('%j %j', (field, text, expected) => {
    expect(fault({ description: '', ...field }, text)).toBe(expected);
  });
});
