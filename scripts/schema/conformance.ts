import { conformanceSchema } from '../../src/testing/conformance/schema.ts';
import { type JsonSchema, propertyAt, schemaDocument } from './document.ts';
import { historyDocument } from './history.ts';

/** The JSON Schema of a file of the conformance kit. That of a history is part of it. */
export function conformanceDocument(): JsonSchema {
  const document = schemaDocument(
    'conformance',
    {
      title: 'Conformance cases',
      description:
        'Histories, and what an implementation of the law must answer for some of their years: placements, causes, clocks, reasons, and reasons that it must not have.',
    },
    conformanceSchema,
  );
  const history = historyDocument();
  const one = propertyAt(document, ['cases', '[]']);
  one.properties = { ...(one.properties as object), history: { $ref: history.$id } };
  return { ...document, $defs: { ...(document.$defs as object), history } };
}
