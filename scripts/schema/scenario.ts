import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { LAW_PARAMETERS } from '../../src/law/law.ts';
import { scenarioSchema, yearPlanSchema } from '../../src/simulate/scenario.ts';
import { type JsonSchema, propertyAt, schemaDocument } from './document.ts';
import { factDescription, factParts } from './history.ts';

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  name: 'A title, shown above the table.',
  until: 'Last report year to project; after the last year of the history.',
  waivers:
    'Which waivers are granted: none, every one that is needed and available, those of the given years, or left open (undecided, the default).',
  all: 'What is assumed of every projected year.',
  years: 'What is assumed of single years; comes before `all`, key by key.',
  law: 'A what-if law: as it was for the report of a year (`base`), single parameters of it, or both.',
};

const PLAN: Readonly<Record<string, string>> = {
  merits: 'The placement that the findings alone would give, before clock and waiver.',
  facts: 'Facts of the year, as in a history; they come before those that `merits` stands for.',
  waiver: 'Whether a waiver is granted in the year; comes before `waivers`.',
};

const LAW: Readonly<Record<string, string>> = {
  base: 'Report years after this one are judged by its law, earlier ones by their own.',
  from: 'First report year to which `parameters` apply; every year by default. It says nothing of `base`, and needs `parameters`.',
};

/** The JSON Schema of a scenario file. It names every fact and every parameter of the law. */
export function scenarioDocument(): JsonSchema {
  const document = schemaDocument(
    'scenario',
    {
      title: 'A scenario',
      description: 'What is assumed of the report years after a history. Assumptions, no facts.',
    },
    scenarioSchema,
    [[yearPlanSchema, { id: 'plan', description: 'Assumptions about one year.' }], ...factParts()],
  );
  for (const [name, description] of Object.entries(DESCRIPTIONS)) {
    propertyAt(document, [name]).description = description;
  }
  const plan = (document.$defs as Record<string, JsonSchema>).plan ?? {};
  for (const [name, description] of Object.entries(PLAN)) {
    propertyAt(plan, [name]).description = description;
  }
  for (const name of FACT_NAMES.filter((one) => VOCABULARY[one]?.kind !== 'waiver')) {
    propertyAt(plan, ['facts', name]).description = factDescription(name);
  }
  const law = propertyAt(document, ['law']).properties as Record<string, JsonSchema>;
  for (const [name, description] of Object.entries(LAW)) {
    propertyAt(document, ['law', name]).description = description;
  }
  law.parameters = lawParameters();
  return document;
}

function lawParameters(): JsonSchema {
  const properties = Object.entries(LAW_PARAMETERS).map(([name, parameter]) => {
    const { title, type, minimum = 0, maximum = 1_000_000 } = parameter;
    const bounds = type === 'integer' ? { minimum, maximum } : {};
    return [name, { type, ...bounds, description: `${title}.` }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
