import * as z from 'zod/mini';
import { PLACEMENTS } from '../facts/placements.ts';
import { FIRST_YEAR, LAST_YEAR } from '../history/limits.ts';
import { yearFactsSchema } from '../history/schema.ts';
import { LAST_REPORT_YEAR } from '../law/law.ts';

const year = z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR));

/** The shape of what is assumed of one projected year, or of all. */
export const yearPlanSchema = z.strictObject({
  merits: z.exactOptional(z.enum(PLACEMENTS)),
  facts: z.exactOptional(yearFactsSchema),
  waiver: z.exactOptional(z.boolean()),
});

/** What a scenario may say of waivers, by a word or by the years that get one. */
export const waiverPolicy = {
  word: z.enum(['never', 'always-if-available', 'undecided']),
  years: z.array(year),
} as const;

/** The shape of a scenario file. `parseScenario` reports what does not fit. */
export const scenarioSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  name: z.exactOptional(z.string().check(z.maxLength(200))),
  until: year,
  waivers: z.exactOptional(z.union([waiverPolicy.word, waiverPolicy.years])),
  all: z.exactOptional(yearPlanSchema),
  years: z.exactOptional(
    z.record(z.string().check(z.regex(/^(?:200[1-9]|20[1-9]\d|2100)$/u)), yearPlanSchema),
  ),
  law: z.exactOptional(
    z.strictObject({
      base: z.exactOptional(z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_REPORT_YEAR))),
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
export type YearPlan = z.output<typeof yearPlanSchema>;
