import { PLACEMENTS } from '../../src/facts/placements.ts';
import { WATCH_LIST_ACCESS, type WatchListAccess } from '../../src/kernel/access.ts';
import { modelSchema } from '../../src/simulate/model.ts';
import { type JsonSchema, propertyAt, schemaDocument } from './document.ts';

const PROBABILITY = { type: 'number', minimum: 0, maximum: 1 };

const ACCESS: Readonly<Record<WatchListAccess, string>> = {
  free: 'where the country may be on the watch list without more; also for every clock left out',
  'needs-waiver': 'where it may be there only by a waiver',
  exhausted: 'where it may be there no more, its waivers used up',
  capped: 'where the one watch-list year after a reinstatement is used up',
};

/** The JSON Schema of a forecast model. That a row sums to 1 only `parseModel` can tell. */
export function modelDocument(): JsonSchema {
  const document = schemaDocument(
    'forecast-model',
    {
      title: 'A forecast model',
      description:
        'How likely each placement on the merits is, by the placement of the year before and by what the watch list is to the country, and how likely a waiver. A supposition, no law.',
    },
    modelSchema(),
  );
  const properties = document.properties as Record<string, JsonSchema>;
  properties.merits = {
    ...record(PLACEMENTS, { $ref: '#/$defs/rows' }, PLACEMENTS),
    description: 'By the final placement of the year before.',
  };
  properties.waiver = {
    ...PROBABILITY,
    description: 'How likely a waiver is, where the watch list needs one and one is available.',
  };
  propertyAt(document, ['estimated']).description = 'What it was estimated from, where it was.';
  const rows = record(WATCH_LIST_ACCESS, { $ref: '#/$defs/row' }, ['free']);
  for (const access of WATCH_LIST_ACCESS) {
    propertyAt(rows, [access]).description = `The probabilities ${ACCESS[access]}.`;
  }
  const row = {
    ...record(PLACEMENTS, PROBABILITY, []),
    description: 'Probabilities of the placements on the merits. They sum to 1; left out is 0.',
  };
  return { ...document, $defs: { rows, row } };
}

/** An object with some of these names, every value of one shape. */
function record(
  names: readonly string[],
  value: JsonSchema,
  required: readonly string[],
): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { ...value }])),
    required: [...required],
    additionalProperties: false,
  };
}
