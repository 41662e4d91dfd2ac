import * as z from 'zod/mini';
import { problemsFromZod } from '../../problems/from-zod.ts';
import type { Result } from '../../problems/problem.ts';
import { withinReach } from '../../problems/within-reach.ts';

/** Why mutants are no fault, by their ids: for those that no enumeration can show to be equivalent. */
export type MutationReasons = Readonly<Record<string, string>>;

/** Longest reason, in characters. */
const LONGEST = 1_000;

const schema = z.record(z.string(), z.string().check(z.minLength(1), z.maxLength(LONGEST)));

/** Parses written reasons from raw data: an object of ids and sentences, or every problem (`input.*`). */
export function parseReasons(raw: unknown): Result<MutationReasons> {
  return withinReach(() => readReasons(raw));
}

function readReasons(raw: unknown): Result<MutationReasons> {
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: problemsFromZod(result.error.issues, raw, () => []) };
}
