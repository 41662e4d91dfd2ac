/** A column of a table, in the terms of the Frictionless Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'year';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly enum?: readonly string[];
  };
}

/** A table of the record. The file is named after it. */
export interface Resource {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  /** The column, if any, that names a country of countries.csv. */
  readonly countryKey?: string;
}

const required = { required: true } as const;
const iso3: Field = {
  name: 'iso3',
  type: 'string',
  description: 'country, ISO 3166-1 alpha-3; XKX, SCG and ANT are not assigned there now',
  constraints: { required: true, pattern: '[A-Z]{3}' },
};
const year: Field = {
  name: 'year',
  type: 'year',
  description: 'report year',
  constraints: required,
};
const country: Field = {
  name: 'country',
  type: 'string',
  description: 'name in the sources',
  constraints: required,
};
const note: Field = { name: 'note', type: 'string', description: 'remark' };
const tiers = ['1', '2', '2WL', '3', 'SC'] as const;
const tier = (name: string, description: string, isRequired = true): Field => ({
  name,
  type: 'string',
  description,
  constraints: { enum: tiers, ...(isRequired ? required : {}) },
});
const text = (name: string, description: string, isRequired = true): Field => ({
  name,
  type: 'string',
  description,
  ...(isRequired ? { constraints: required } : {}),
});
const oneOf = (name: string, description: string, values: readonly string[]): Field => ({
  name,
  type: 'string',
  description,
  constraints: { required: true, enum: values },
});
const count = (name: string, description: string): Field => ({
  name,
  type: 'integer',
  description,
  constraints: { required: true, minimum: 0 },
});

/** The tables of the record, by name. The order of the fields is the order of the columns. */
export const resources = {
  completeness: {
    title: 'Completeness of the lists',
    description: 'Whether the list of a year is known in full, and which countries are in doubt.',
    fields: [
      oneOf('list', 'which list', ['policy_or_pattern', 'waivers']),
      year,
      { name: 'complete', type: 'boolean', description: 'known in full', constraints: required },
      text('unknown', 'countries in doubt, separated by bars', false),
      note,
    ],
    primaryKey: ['list', 'year'],
  },
  conflicts: {
    title: 'Conflicts',
    description: 'Country-years on which sources disagree, or that rest on one source only.',
    fields: [
      oneOf('kind', 'what is the matter', [
        'conflict',
        'claim not used',
        'inside one source',
        'single source',
      ]),
      iso3,
      country,
      year,
      tier('chosen', 'the value used; none when none is', false),
      text('claims', 'source=value, separated by semicolons; 2* is Tier 2 or the watch list'),
      text('note', 'why'),
    ],
    countryKey: 'iso3',
  },
  countries: {
    title: 'Countries',
    description: 'Codes, names and aliases of the entities in the record.',
    fields: [
      iso3,
      {
        name: 'iso2',
        type: 'string',
        description: 'ISO 3166-1 alpha-2, or the code in common use',
        constraints: { required: true, pattern: '[A-Z]{2}' },
      },
      {
        name: 'iso',
        type: 'boolean',
        description: 'assigned in ISO 3166-1 now',
        constraints: required,
      },
      text('name', 'the name that the State Department uses'),
      text('names', 'year:name, separated by bars: the name from that report on', false),
      text('aliases', 'other names, separated by bars', false),
      text('predecessors', 'dissolved entities it follows, separated by bars', false),
      text('successors', 'entities that follow it, separated by bars', false),
      { name: 'dissolved', type: 'year', description: 'year in which it ceased to exist' },
      text('names_source', 'where the change of name was seen', false),
    ],
    primaryKey: ['iso3'],
  },
  derived: {
    title: 'Derived placements',
    description: 'Placements that no source states, with the reason of each.',
    fields: [iso3, country, year, tier('tier', 'placement'), text('why', 'how it was derived')],
    primaryKey: ['iso3', 'year'],
    countryKey: 'iso3',
  },
  law_enforcement: {
    title: 'Law enforcement data',
    description: 'Regional and global numbers of the 2025 report.',
    fields: [
      text('region', 'region of the State Department, or Global'),
      { name: 'year', type: 'year', description: 'year of the row', constraints: required },
      count('prosecutions', 'prosecutions'),
      count('prosecutions_labor', 'of them for labour trafficking'),
      count('convictions', 'convictions'),
      count('convictions_labor', 'of them for labour trafficking'),
      count('victims_identified', 'victims identified'),
      count('victims_identified_labor', 'of them in labour trafficking'),
      text('reconstructed', 'columns whose cell was garbled and put together again', false),
      note,
    ],
    primaryKey: ['region', 'year'],
  },
  placements: {
    title: 'Placements',
    description: 'The published placement of each country in each report.',
    fields: [
      iso3,
      country,
      year,
      tier('tier', 'placement'),
      text('source', 'tags of sources.csv that say so, joined by +'),
    ],
    primaryKey: ['iso3', 'year'],
    countryKey: 'iso3',
  },
  policy_or_pattern: {
    title: 'Policy or pattern',
    description: 'Governments listed with a policy or pattern of trafficking.',
    fields: [year, iso3, tier('tier', 'placement'), text('source', 'where it was seen'), note],
    primaryKey: ['year', 'iso3'],
    countryKey: 'iso3',
  },
  reassessments: {
    title: 'Reassessments',
    description: 'Placements changed between the report and the next.',
    fields: [
      iso3,
      year,
      tier('published', 'placement in the report'),
      tier('final', 'placement after the reassessment'),
      oneOf('basis', 'explicit: a text states it; derived: it follows', ['explicit', 'derived']),
      text('source', 'where it was seen'),
      note,
    ],
    primaryKey: ['iso3', 'year'],
    countryKey: 'iso3',
  },
  sources: {
    title: 'Sources',
    description: 'The sources that the tags of placements.csv stand for.',
    fields: [
      text('tag', 'short name'),
      text('title', 'name to print'),
      oneOf('kind', 'how it knows', ['stated', 'derived', 'inferred', 'absent']),
      text('location', 'where it is'),
      text('licence', 'its licence'),
      text('years', 'report years it covers'),
      text('trust', 'how far to trust it'),
    ],
    primaryKey: ['tag'],
  },
  waivers: {
    title: 'Waivers and downgrades',
    description: 'Waivers, automatic downgrades and reinstatement caps, seen or derived.',
    fields: [
      year,
      iso3,
      oneOf('kind', 'what happened', [
        'waiver',
        'autodowngrade',
        'reinstatement_cap',
        'reinstatement_cap_or_merits',
      ]),
      oneOf('basis', 'how it is known', ['explicit', 'post_waiver', 'derived']),
      text('source', 'where it was seen'),
      note,
    ],
    primaryKey: ['year', 'iso3', 'kind'],
    countryKey: 'iso3',
  },
} as const satisfies Readonly<Record<string, Resource>>;
