import * as z from 'zod/mini';
import { CAUSES } from '../../facts/causes.ts';
import { PLACEMENTS } from '../../facts/placements.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../history/limits.ts';
import { historySchema } from '../../history/schema.ts';
import { KERNEL_INPUTS } from '../../kernel/inputs.ts';
import { READING_NAMES } from '../../law/readings.ts';

/** Longest text in a conformance file, in characters. */
const LONGEST_TEXT = 10_000;

const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));
const year = z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR));
const placement = z.enum(PLACEMENTS);
const cause = z.enum(CAUSES);
const count = z.int().check(z.gte(0), z.lte(100));
const cap = z.enum(['clear', 'armed', 'stint']);

/** A clock to begin with, in place of earlier years. */
const state = z.strictObject({
  run: count,
  waivers: count,
  cap,
  arming: z.boolean(),
  previous: z.union([placement, z.literal('none')]),
});

/** Where the clock stands at the start of a year, as far as an expectation tells it. */
const clock = z.strictObject({
  run: count,
  waivers: count,
  cap,
  arming: z.exactOptional(z.boolean()),
});

const overlay = z.strictObject({
  base: z.exactOptional(year),
  from: z.exactOptional(year),
  parameters: z.exactOptional(z.record(text, z.union([z.boolean(), z.number()]))),
});

const readings = z.strictObject(
  Object.fromEntries(READING_NAMES.map((name) => [name, z.exactOptional(text)])),
);

const decisiveSet = z.strictObject(
  Object.fromEntries(KERNEL_INPUTS.map((input) => [input, z.exactOptional(z.boolean())])),
);

/** What must be answered for one report year; what is not named is not asked. */
export const expectationSchema = z.strictObject({
  year,
  placement: z.exactOptional(z.nullable(placement)),
  possible: z.exactOptional(z.array(placement).check(z.minLength(1))),
  expected: z.exactOptional(z.array(placement).check(z.minLength(1))),
  cause: z.exactOptional(z.nullable(cause)),
  causes: z.exactOptional(z.array(cause).check(z.minLength(1))),
  grounds: z.exactOptional(z.array(z.enum(['allowance-exhausted', 'waiver-not-granted']))),
  practices: z.exactOptional(z.array(text)),
  before: z.exactOptional(z.array(clock).check(z.minLength(1))),
  after: z.exactOptional(z.array(clock).check(z.minLength(1))),
  conditions: z.exactOptional(
    z.record(text, z.enum(['holds', 'fails', 'unknown', 'reserved', 'open'])),
  ),
  decisive: z.exactOptional(z.array(decisiveSet)),
  missing: z.exactOptional(z.array(text)),
  notices: z.exactOptional(z.array(text)),
  forbidden: z.exactOptional(
    z.strictObject({
      placements: z.exactOptional(z.array(placement)),
      causes: z.exactOptional(z.array(cause)),
      conditions: z.exactOptional(z.array(text)),
    }),
  ),
});

const conformanceCase = <History extends z.ZodMiniType>(history: History) =>
  z.strictObject({
    id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), z.maxLength(200)),
    title: text,
    shows: z.array(text).check(z.minLength(1)),
    about: z.exactOptional(z.array(text)),
    note: z.exactOptional(text),
    source: z.exactOptional(text),
    confidence: z.exactOptional(text),
    readings: z.exactOptional(readings),
    law: z.exactOptional(overlay),
    advanceBy: z.exactOptional(z.enum(['record', 'answer'])),
    resume: z.exactOptional(z.array(state).check(z.minLength(1))),
    history,
    expect: z.array(expectationSchema).check(z.minLength(1)),
  });

const conformanceFile = <History extends z.ZodMiniType>(history: History) =>
  z.strictObject({
    $schema: z.exactOptional(text),
    title: text,
    about: text,
    generated: z.exactOptional(z.boolean()),
    cases: z.array(conformanceCase(history)).check(z.minLength(1)),
  });

/** The shape of a conformance file as a whole; its JSON Schema is made from this. */
export const conformanceSchema = conformanceFile(historySchema);

/** The same without a look at the histories, which `parseConformance` parses one by one. */
export const conformanceShellSchema = conformanceFile(z.unknown());

/**
 * What a conforming implementation answers for one report year of a case. `open` among the
 * outcomes stands for `unknown` or `reserved`, where the difference does not matter.
 */
export type ConformanceExpectation = z.output<typeof expectationSchema>;
