import * as z from 'zod/mini';
import { CAUSES } from '../facts/causes.ts';
import { PLACEMENTS } from '../facts/placements.ts';
import { READING_NAMES } from '../law/readings.ts';

const placement = z.enum(PLACEMENTS);
const cause = z.enum(CAUSES);
const count = z.strictObject({ change: z.enum(['increment', 'keep', 'zero']) });

/**
 * What the event of a rule may hold, by its type. The merits give a placement and a
 * cause of their own; the procedure may also take over those of the merits; the other
 * types change the clock, or name the practice that speaks against an outcome.
 */
export const EVENT_PARAMS = {
  merits: z.strictObject({ value: placement, cause }),
  placement: z.strictObject({
    value: z.union([placement, z.strictObject({ fact: z.literal('merits') })]),
    cause: z.union([cause, z.strictObject({ fact: z.literal('meritsCause') })]),
    ground: z.exactOptional(z.enum(['allowance-exhausted', 'waiver-not-granted'])),
  }),
  run: count,
  waivers: count,
  arming: z.strictObject({ change: z.enum(['set', 'keep', 'clear']) }),
  cap: z.strictObject({ change: z.enum(['armed', 'stint', 'keep', 'clear']) }),
  unexpected: z.strictObject({ practice: z.enum(READING_NAMES) }),
} as const;

/** The kinds of conclusion that a rule may draw. */
export const EVENT_NAMES = Object.keys(EVENT_PARAMS) as (keyof typeof EVENT_PARAMS)[];
