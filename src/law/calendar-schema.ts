import * as z from 'zod/mini';
import { CALENDAR_IDS } from './calendar-rules.ts';

const text = z.string().check(z.minLength(1));
const year = z.int().check(z.gte(2001), z.lte(2100));

const point = z.union([
  z.strictObject({
    year: z.int().check(z.gte(-1), z.lte(1)),
    day: z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
  }),
  z.strictObject({
    after: z.enum(['report', 'determinations', 'notification']),
    days: z.int().check(z.gte(0), z.lte(366)),
  }),
]);

/** What the law says about a date from a report year on: a day, days, or why there is none. */
const calendarVersionSchema = z.strictObject({
  from: year,
  basis: z.enum(['statute', 'practice']),
  cite: text,
  provisional: z.exactOptional(z.boolean()),
  note: z.exactOptional(text),
  none: z.exactOptional(z.enum(['not-in-force', 'no-deadline'])),
  start: z.exactOptional(point),
  end: z.exactOptional(point),
});

/**
 * The shape of `rules/calendar.json`. What no single value shows is held by a test:
 * versions in order from the first report year on, each with an end or the reason why not.
 */
export const calendarSchema = z.strictObject({
  $schema: z.exactOptional(text),
  title: text,
  cite: text,
  entries: z.array(
    z.strictObject({
      id: z.enum(CALENDAR_IDS),
      title: text,
      kind: z.enum(['deadline', 'window', 'period']),
      versions: z.array(calendarVersionSchema).check(z.minLength(1)),
    }),
  ),
});
