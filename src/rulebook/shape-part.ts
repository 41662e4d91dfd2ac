import type * as z from 'zod/mini';
import { problemsFromZod } from '../problems/from-zod.ts';
import type { Problem } from '../problems/problem.ts';

/** A path inside the files of a rulebook. */
export type Path = Problem['path'];

/** Problems of one flat part of a file. `names` are its allowed keys, where not the schema's own. */
export function partProblems(
  schema: z.ZodMiniType,
  raw: unknown,
  path: Path,
  names: readonly string[] = keysOf(schema),
): readonly Problem[] {
  return schemaProblems(schema, raw, path, () => names);
}

/** Problems of a part with parts of its own; `names` answers which keys a path allows. */
export function schemaProblems(
  schema: z.ZodMiniType,
  raw: unknown,
  path: Path,
  names: (path: Path) => readonly string[],
): readonly Problem[] {
  const result = schema.safeParse(raw);
  if (result.success) return [];
  return problemsFromZod(result.error.issues, within(path, raw), names, path);
}

/** A value placed at a path, so that a full path leads to it. */
function within(path: Path, value: unknown): unknown {
  // A computed key is always an own property, `__proto__` included.
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(schema: z.ZodMiniType): readonly string[] {
  return 'shape' in schema && isRecord(schema.shape) ? Object.keys(schema.shape) : [];
}
