import { lawSchema } from '../../src/law/schema.ts';
import { NAMED_FACTS } from '../../src/rulebook/names.ts';
import {
  conditionReference,
  decidedByReference,
  expressionSchema,
  factReference,
  ruleFileSchema,
} from '../../src/rulebook/schema.ts';
import { type JsonSchema, schemaDocument } from './document.ts';

/** The JSON Schema of a rule file. It names every fact, so that an editor can complete them. */
export function ruleFileDocument(): JsonSchema {
  const determinations = [...NAMED_FACTS].filter(
    ([, fact]) => fact.source === 'history' && fact.type === 'boolean',
  );
  return schemaDocument(
    'rule-file',
    {
      title: 'A rule file',
      description:
        'One part of the law as conditions and rules, in a strict subset of the format of json-rules-engine.',
    },
    ruleFileSchema,
    [
      [
        expressionSchema,
        { id: 'expression', description: 'True, false or unknown, in strong Kleene logic.' },
      ],
      [
        factReference,
        {
          id: 'fact',
          description: 'A fact of the vocabulary, the law, a reading or the clock.',
          enum: [...NAMED_FACTS.keys()],
        },
      ],
      [
        decidedByReference,
        {
          id: 'decidedBy',
          description: 'The fact that settles the condition when it is supplied.',
          enum: determinations.map(([name]) => name),
        },
      ],
      [conditionReference, { id: 'condition', description: 'Name of a condition of any file.' }],
    ],
  );
}

/** The JSON Schema of `law.json`. */
export function lawDocument(): JsonSchema {
  return schemaDocument(
    'law',
    {
      title: 'The law of each report year',
      description: 'Versions of the law, and its parameters with a dated, cited value for each.',
    },
    lawSchema,
  );
}
