import { CAUSES } from '../../src/facts/causes.ts';
import { PLACEMENTS } from '../../src/facts/placements.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import type { JsonSchema } from '../schema/document.ts';

/** A field of a document: where it stands, and what may stand there. */
export interface Field {
  /** `years[].waiver.granted`: `[]` for every item of a list, `NAME` for any name. */
  readonly path: string;
  /** What it may be, in words; several where there is a choice. */
  readonly types: readonly string[];
  readonly required: boolean;
  /** What the schema says of it, where it does. */
  readonly description: string | null;
}

/** How a document is told. */
export interface Telling {
  /** Paths of objects whose keys are names, such as the facts of a year: told once. */
  readonly merged: readonly string[];
  /** Paths of what is told elsewhere: not entered. */
  readonly closed: readonly string[];
}

/** Every field that a JSON Schema describes. Items that are plain values are told with their list. */
export function fieldsOf(schema: JsonSchema, { merged, closed }: Telling): readonly Field[] {
  const fields = new Map<string, Field>();
  const add = (path: string, part: JsonSchema, required: boolean): void => {
    const choices = choicesOf(part, schema);
    if (path !== '' && !path.endsWith('[]')) {
      const known = fields.get(path);
      const types = choices.flatMap((one) => typesOf(one, schema));
      fields.set(path, {
        path,
        types: [...new Set([...(known?.types ?? []), ...types])],
        required: required && (known?.required ?? true),
        description: merged.some((one) => path.startsWith(`${one}.NAME`))
          ? null
          : textOf(part.description),
      });
    }
    if (closed.includes(path)) return;
    for (const one of choices) {
      const needed = listOf(one.required).map(String);
      for (const [name, value] of Object.entries(recordOf(one.properties))) {
        const own = merged.includes(path) ? 'NAME' : name;
        add(path === '' ? own : `${path}.${own}`, recordOf(value), needed.includes(name));
      }
      if (isRecord(one.items)) add(`${path}[]`, one.items, false);
      if (isRecord(one.additionalProperties)) add(`${path}.NAME`, one.additionalProperties, false);
    }
  };
  add('', schema, true);
  return [...fields.values()];
}

/** What a value may be: the schema behind a reference, the parts of a choice, or itself. */
function choicesOf(part: JsonSchema, root: JsonSchema): readonly JsonSchema[] {
  if (typeof part.$ref === 'string') {
    const name = part.$ref.split('/').at(-1) ?? '';
    return choicesOf(recordOf(recordOf(root.$defs)[name]), root);
  }
  const parts = [...listOf(part.anyOf), ...listOf(part.oneOf)];
  return parts.length === 0 ? [part] : parts.flatMap((one) => choicesOf(recordOf(one), root));
}

function typesOf(part: JsonSchema, root: JsonSchema): readonly string[] {
  if (Array.isArray(part.enum)) return [valuesText(part.enum)];
  if ('const' in part) return [`\`${String(part.const)}\``];
  if (part.type === 'array') {
    const items = choicesOf(recordOf(part.items), root).flatMap((one) => typesOf(one, root));
    return [`list of ${items.join(' or ')}`];
  }
  if (part.format === 'date') return ['date'];
  return [part.type ?? 'anything'].flat().map((type) => WORDS[String(type)] ?? String(type));
}

const WORDS: Readonly<Record<string, string>> = {
  integer: 'whole number',
  boolean: 'true or false',
  string: 'text',
};

/** Lists of names that have a name themselves. */
const LISTS: readonly (readonly [string, readonly unknown[]])[] = [
  ['placement', PLACEMENTS],
  ['placement, or `none`', [...PLACEMENTS, 'none']],
  ['cause', CAUSES],
  ['kernel input', KERNEL_INPUTS],
];

/** More values than this are not listed. */
const MOST_VALUES = 8;

function valuesText(values: readonly unknown[]): string {
  const text = values.join(' ');
  const known = LISTS.find(([, names]) => names.join(' ') === text);
  if (known !== undefined) return known[0];
  if (values.length > MOST_VALUES) return `one of ${values.length} names`;
  return values.map((value) => `\`${String(value)}\``).join(', ');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isRecord(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): JsonSchema {
  return isRecord(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
