import * as z from 'zod/mini';
import { VOCABULARY } from '../../src/facts/vocabulary.ts';
import { type JsonSchema, schemaDocument } from './document.ts';

const text = z.string().check(z.minLength(1));
const year = z.int().check(z.gte(2001));

const cite = z.string().check(z.minLength(1));
const actor = z.enum(['government', 'state-department', 'president', 'nobody']);
const favourable = z.nullable(z.boolean());
const inForce = z.exactOptional(z.tuple([year, z.nullable(year)]));
const kind = z.enum(['determination', 'finding', 'waiver']);

const vocabulary = z.strictObject({
  $schema: text,
  facts: z.record(
    text,
    z.strictObject({
      type: z.enum(['boolean', 'integer']),
      kind,
      question: text,
      help: text,
      cite,
      actor,
      favourable,
      inForce,
    }),
  ),
});

/** The list of every fact that a history may state, from `src/facts`. */
export function vocabularyList(): JsonSchema {
  return { $schema: './vocabulary.schema.json', facts: VOCABULARY };
}

/** The JSON Schema of that list. */
export function vocabularyDocument(): JsonSchema {
  return schemaDocument(
    'vocabulary',
    {
      title: 'The vocabulary',
      description: 'Every fact that a history may state, by name, in the order of the statute.',
    },
    vocabulary,
    [
      [kind, { description: 'An overall finding, one element of the law, or part of the waiver.' }],
      [cite, { description: 'The paragraph that asks for the fact.' }],
      [actor, { description: 'Who could make the answer a different one.' }],
      [
        favourable,
        { description: 'The value that speaks for the government; null: no direction.' },
      ],
      [
        inForce,
        { description: 'First and last report year that ask the fact; null: still asked.' },
      ],
    ],
  );
}
