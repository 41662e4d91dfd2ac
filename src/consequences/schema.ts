import * as z from 'zod/mini';
import { CALENDAR_IDS } from '../law/calendar-rules.ts';
import { BASES } from '../rulebook/types.ts';
import { CONSEQUENCE_IDS, DETERMINATIONS, WAIVER_SCOPES } from './rules.ts';

const text = z.string().check(z.minLength(1));
const determinations = z.array(z.enum(DETERMINATIONS)).check(z.minLength(1));

/** A consequence as the law has it from a report year on. */
const consequenceVersionSchema = z.strictObject({
  from: z.int().check(z.gte(2001), z.lte(2100)),
  none: z.exactOptional(z.literal(true)),
  title: text,
  text,
  cite: text,
  basis: z.enum(BASES),
  provisional: z.exactOptional(z.boolean()),
  note: z.exactOptional(text),
  exceptions: z.exactOptional(z.array(z.strictObject({ text, cite: text }))),
});

/** The shape of `rules/consequences.json`. A test holds that versions are in order. */
export const consequencesSchema = z.strictObject({
  $schema: z.exactOptional(text),
  title: text,
  cite: text,
  items: z.array(
    z.strictObject({
      id: z.enum(CONSEQUENCE_IDS),
      group: z.enum(['tier-3', 'special-watch-list', 'child-soldiers']),
      kind: z.enum(['duty', 'power', 'option', 'restriction', 'listing']),
      who: z.enum(['government', 'state-department', 'president', 'nobody']),
      trigger: z.enum([
        'tier-3',
        'risen-to-tier-1',
        'raised-from-tier-3',
        'tier-2-watch-list',
        'special-watch-list',
        'counted-year',
        'action-plan',
        'child-soldiers-list',
      ]),
      when: z.nullable(z.enum(CALENDAR_IDS)),
      only: z.exactOptional(determinations),
      open: z.exactOptional(determinations),
      unless: z.exactOptional(determinations),
      orWaived: z.exactOptional(z.boolean()),
      waivedBy: z.exactOptional(z.enum(WAIVER_SCOPES)),
      assistedBefore: z.exactOptional(z.boolean()),
      versions: z.array(consequenceVersionSchema).check(z.minLength(1)),
    }),
  ),
});
