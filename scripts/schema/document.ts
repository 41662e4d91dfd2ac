import * as z from 'zod/mini';

/** A JSON Schema as plain data. */
export type JsonSchema = { [key: string]: unknown };

/** What a JSON Schema says about a part of our zod schemas; an `id` gives the part a definition. */
export interface Remark {
  readonly id?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
}

/** A part of a schema with its remark. */
export type Remarked = readonly [part: z.ZodMiniType, remark: Remark];

/**
 * The JSON Schema (draft 2020-12) of a zod schema, under its versioned identifier. The
 * number in it goes up when a document that was valid before no longer is.
 */
export function schemaDocument(
  name: string,
  about: { readonly title: string; readonly description: string },
  schema: z.ZodMiniType,
  remarks: readonly Remarked[] = [],
): JsonSchema {
  const registry = z.registry<Remark>();
  for (const [part, remark] of remarks) registry.add(part, remark);
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', metadata: registry });
  return { $schema, $id: `https://tvpa-tiers.dev/schema/${name}/1`, ...about, ...rest };
}

/** A document as text: two spaces, keys in the order given, a newline at the end. */
export function textOf(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The schema of a property inside a JSON Schema, found by its path of property names. */
export function propertyAt(schema: JsonSchema, path: readonly string[]): JsonSchema {
  let at = schema;
  for (const name of path) {
    const inside = name === '[]' ? at.items : (at.properties as JsonSchema | undefined)?.[name];
    if (typeof inside !== 'object' || inside === null) {
      throw new Error(`no property \`${path.join('.')}\` in ${String(schema.$id)}`);
    }
    at = inside as JsonSchema;
  }
  return at;
}
