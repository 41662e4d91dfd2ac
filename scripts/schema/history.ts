import type * as z from 'zod/mini';
import { FACT_NAMES, VOCABULARY } from '../../src/facts/vocabulary.ts';
import { historySchema } from '../../src/history/schema.ts';
import { type JsonSchema, propertyAt, type Remarked, schemaDocument } from './document.ts';

/** The JSON Schema of a history file, each fact with its question and citation. */
export function historyDocument(): JsonSchema {
  const document = schemaDocument(
    'history',
    {
      title: 'A country\u2019s history',
      description:
        'What is known about a country, report year by report year. An absent fact is unknown, never false.',
    },
    historySchema,
    factParts(),
  );
  for (const name of FACT_NAMES) {
    const path = name.startsWith('waiver.') ? name.split('.') : ['facts', name];
    const property = propertyAt(document, ['years', '[]', ...path]);
    property.description = factDescription(name);
  }
  return document;
}

/** What an editor shows of a fact: its question, what counts, and the paragraph. */
export function factDescription(name: string): string {
  const { question, help, cite } = VOCABULARY[name] ?? { question: '', help: '', cite: '' };
  return `${question} ${help} (${cite})`;
}

/** The two shapes of a fact, defined once instead of a hundred times. */
export function factParts(): readonly Remarked[] {
  const { facts } = historySchema.shape.years.def.element.shape;
  const shape: Readonly<Record<string, z.ZodMiniExactOptional<z.ZodMiniType>>> =
    facts.def.innerType.shape;
  return (['boolean', 'integer'] as const).flatMap((type): Remarked[] => {
    const name = Object.keys(shape).find((fact) => VOCABULARY[fact]?.type === type);
    const part = name === undefined ? undefined : shape[name]?.def.innerType;
    if (part === undefined) throw new Error(`the history has no ${type} fact`);
    return [[part, { id: `${type}Fact`, description: 'A plain value, or one with its sources.' }]];
  });
}
