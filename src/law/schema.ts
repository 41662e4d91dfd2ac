import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const year = z.int().check(z.gte(2001), z.lte(2100));

/** One value of a parameter, from a report year on. */
const datedValueSchema = z.strictObject({
  from: year,
  value: z.union([z.boolean(), z.int().check(z.gte(0))]),
  cite: text,
  provisional: z.exactOptional(z.boolean()),
});

/** A parameter of the law with its values, oldest first. */
const lawParameterSchema = z.strictObject({
  title: text,
  type: z.enum(['boolean', 'integer']),
  unit: z.exactOptional(text),
  minimum: z.exactOptional(z.int()),
  maximum: z.exactOptional(z.int()),
  practice: z.exactOptional(z.boolean()),
  values: z.array(datedValueSchema).check(z.minLength(1)),
});

/** A version of the law: the report year from which an act applies. */
const lawVersionSchema = z.strictObject({
  id: z.string().check(z.regex(/^R\d{4}$/)),
  from: year,
  title: text,
  law: text,
  enacted: z.iso.date(),
});

/**
 * The shape of `rules/law.json`. What no single value shows is held by a test: values in
 * order from the first report year on, changes only where a version begins, and values of
 * the parameter's own type and bounds.
 */
export const lawSchema = z.strictObject({
  $schema: z.exactOptional(text),
  title: text,
  cite: text,
  firstReportYear: year,
  lastReportYear: year,
  versions: z.array(lawVersionSchema).check(z.minLength(1)),
  parameters: z.record(z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)), lawParameterSchema),
});
