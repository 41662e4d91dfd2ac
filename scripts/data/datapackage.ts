import { createHash } from 'node:crypto';
import { type Resource, resources } from './resources.ts';
import { recordFile } from './tables.ts';

const countries = (field: string) => [
  { fields: [field], reference: { resource: 'countries', fields: ['iso3'] } },
];

function resource(name: string, table: Resource): object {
  const path = `${name}.csv`;
  const content = Buffer.from(recordFile(path), 'utf8');
  return {
    name,
    type: 'table',
    path,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    schema: {
      fields: table.fields,
      missingValues: [''],
      ...(table.primaryKey === undefined ? {} : { primaryKey: table.primaryKey }),
      ...(table.countryKey === undefined ? {} : { foreignKeys: countries(table.countryKey) }),
    },
  };
}

/** The Frictionless Data Package descriptor of the record: schemas, sizes and hashes. */
export function datapackage(): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'tvpa-tiers-record',
    title: 'Placements under the Trafficking Victims Protection Act, 2001-2025',
    description:
      'Published placements, waivers, reassessments, listed policies or patterns and ' +
      'law-enforcement numbers, each with its source. Gathered from public sources; not official.',
    licenses: [
      {
        name: 'MIT',
        title: 'MIT License, for the selection and arrangement; the facts are nobody’s',
        path: 'https://opensource.org/license/mit',
      },
    ],
    sources: [
      { title: 'Trafficking in Persons Report 2025, U.S. Department of State' },
      {
        title: 'andrewheiss/scorecard-diplomacy',
        path: 'https://github.com/andrewheiss/scorecard-diplomacy',
      },
      { title: 'SioKCronin/libertas', path: 'https://github.com/SioKCronin/libertas' },
      {
        title: 'rose0037/DU-Human-Trafficking',
        path: 'https://github.com/rose0037/DU-Human-Trafficking',
      },
      {
        title: 'MilkMp/CIA-World-Factbooks-Archive-1990-2025',
        path: 'https://github.com/MilkMp/CIA-World-Factbooks-Archive-1990-2025',
      },
      { title: 'factbook/factbook.json', path: 'https://github.com/factbook/factbook.json' },
    ],
    resources: Object.entries(resources).map(([name, table]) => resource(name, table)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
