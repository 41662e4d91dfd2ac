import { classificationSchema } from '../../src/explain/schema.ts';
import { type JsonSchema, schemaDocument } from './document.ts';

/** The JSON Schema of the answer for one report year. */
export function classificationDocument(): JsonSchema {
  return schemaDocument(
    'classification',
    {
      title: 'A classification',
      description:
        'What the law makes of one report year of a country, and why: a reconstruction from stated facts, no determination.',
    },
    classificationSchema,
  );
}
