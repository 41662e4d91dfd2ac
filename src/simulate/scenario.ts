import * as z from 'zod/mini';
import { PLACEMENTS } from '../facts/placements.ts';
import { FIRST_YEAR, LAST_YEAR, yearFactsSchema } from '../history/schema.ts';
import { problemsFromZod } from '../problems/from-zod.ts';
import type { Result } from '../problems/problem.ts';

const year = z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR));

const plan = z.strictObject({
  merits: z.exactOptional(z.enum(PLACEMENTS)),
  facts: z.exactOptional(yearFactsSchema),
  waiver: z.exactOptional(z.boolean()),
});

/** The shape of a scenario file. `parseScenario` reports what does not fit. */
export const scenarioSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  name: z.exactOptional(z.string().check(z.maxLength(200))),
  until: year,
  waivers: z.exactOptional(
    z.union([z.enum(['never', 'always-if-available', 'undecided']), z.array(year)]),
  ),
  all: z.exactOptional(plan),
  years: z.exactOptional(z.record(z.string().check(z.regex(/^20\d\d$|^2100$/u)), plan)),
  law: z.exactOptional(
    z.strictObject({
      base: z.exactOptional(year),
      from: z.exactOptional(year),
      parameters: z.exactOptional(z.record(z.string(), z.union([z.boolean(), z.number()]))),
    }),
  ),
});

/**
 * What is assumed of the years after a history. `until` is the last report year. `all`
 * speaks of every projected year, `years` of single ones and before it: the placement on
 * the merits, or facts, or both, and whether a waiver is granted. `waivers` decides the
 * rest: never, whenever one is needed and available, in given years, or undecided.
 */
export type Scenario = z.output<typeof scenarioSchema>;

/** Assumptions about one projected year. */
export type YearPlan = z.output<typeof plan>;

const KEYS: Readonly<Record<string, readonly string[]>> = {
  top: ['name', 'until', 'waivers', 'all', 'years', 'law', '$schema'],
  plan: ['merits', 'facts', 'waiver'],
  law: ['base', 'from', 'parameters'],
};

/** Parses a scenario from raw data: it, or every problem at once (`input.*`). */
export function parseScenario(raw: unknown): Result<Scenario> {
  const result = scenarioSchema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data };
  const allowed = (path: readonly (string | number)[]): readonly string[] => {
    if (path.length === 0) return KEYS['top'] ?? [];
    return (path[0] === 'law' ? KEYS['law'] : KEYS['plan']) ?? [];
  };
  return { ok: false, problems: problemsFromZod(result.error.issues, raw, allowed) };
}
