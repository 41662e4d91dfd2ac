import * as z from 'zod/mini';
import { PLACEMENTS } from '../facts/placements.ts';
import { FACT_NAMES, VOCABULARY } from '../facts/vocabulary.ts';
import { EVIDENCE_KINDS } from './evidence.ts';
import {
  FIRST_YEAR,
  LARGEST_COUNT,
  LAST_YEAR,
  LONGEST_COUNTRY,
  LONGEST_TEXT,
  PROVENANCES,
} from './limits.ts';

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const sources = z.array(text);
const count = z.int().check(z.gte(0), z.lte(LARGEST_COUNT));
const placement = z.enum(PLACEMENTS);

const evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  date: z.iso.date(),
  description: z.exactOptional(text),
  source: z.exactOptional(text),
});

function fact<Value extends z.ZodMiniType>(value: Value) {
  const stated = z.strictObject({
    value,
    sources: z.exactOptional(sources),
    evidence: z.exactOptional(z.array(evidence)),
    note: z.exactOptional(text),
  });
  return z.union([value, stated]);
}

const booleanFact = fact(z.boolean());
const integerFact = fact(count);

/** Facts of a year by name, waiver facts apart. */
export const yearFactsSchema = z.strictObject(
  Object.fromEntries(
    FACT_NAMES.filter((name) => VOCABULARY[name]?.kind !== 'waiver').map((name) => [
      name,
      z.exactOptional(VOCABULARY[name]?.type === 'integer' ? integerFact : booleanFact),
    ]),
  ),
);

const waiver = z.strictObject({
  granted: z.exactOptional(z.boolean()),
  writtenPlan: z.exactOptional(z.boolean()),
  planWouldConstituteSignificantEfforts: z.exactOptional(z.boolean()),
  sufficientResources: z.exactOptional(z.boolean()),
  sources: z.exactOptional(sources),
  note: z.exactOptional(text),
});

const statistics = z.strictObject({
  investigations: z.exactOptional(count),
  prosecutions: z.exactOptional(count),
  convictions: z.exactOptional(count),
  sentences: z.exactOptional(count),
  victimsIdentified: z.exactOptional(count),
  victimsAssisted: z.exactOptional(count),
  dataRequested: z.exactOptional(z.boolean()),
  dataProvided: z.exactOptional(z.boolean()),
  sources: z.exactOptional(sources),
});

/** One year of a history file. */
export const yearSchema = z.strictObject({
  year: z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR)),
  placement: z.exactOptional(placement),
  reassessed: z.exactOptional(placement),
  waiver: z.exactOptional(waiver),
  facts: z.exactOptional(yearFactsSchema),
  statistics: z.exactOptional(statistics),
  sources: z.exactOptional(sources),
  provenance: z.exactOptional(z.enum(PROVENANCES)),
  note: z.exactOptional(text),
});

/** The shape of a history file (design §8). `parseHistory` adds the checks across years. */
export const historySchema = z.strictObject({
  $schema: z.exactOptional(text),
  country: z.string().check(z.minLength(1), z.maxLength(LONGEST_COUNTRY)),
  note: z.exactOptional(text),
  years: z.array(yearSchema),
});

/** The same without a look at the years, which `parseHistory` checks one by one. */
export const historyShellSchema = z.extend(historySchema, { years: z.array(z.unknown()) });

/** A history as it stands in a file: facts may be plain values. */
export type RawHistory = z.input<typeof historySchema>;
