import * as z from 'zod/mini';
import { CLASSIFICATION_SCHEMA } from '../classify/classification.ts';
import { CAUSES } from '../facts/causes.ts';
import { PLACEMENTS } from '../facts/placements.ts';
import { EVIDENCE_KINDS } from '../history/evidence.ts';
import { FIRST_YEAR, LAST_YEAR } from '../history/limits.ts';
import { KERNEL_INPUTS } from '../kernel/inputs.ts';
import { MOST_RUN, MOST_WAIVERS } from '../kernel/state.ts';
import { READINGS } from '../law/readings.ts';

const year = z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR));
const placement = z.enum(PLACEMENTS);
const input = z.enum(KERNEL_INPUTS);
const texts = z.array(z.string());
const provenance = z.enum(['stated', 'derived', 'disputed']);

const cause = z.enum(CAUSES);

const state = z.strictObject({
  run: z.int().check(z.gte(0), z.lte(MOST_RUN)),
  waivers: z.int().check(z.gte(0), z.lte(MOST_WAIVERS)),
  cap: z.enum(['clear', 'armed', 'stint']),
  arming: z.boolean(),
  previous: z.enum([...PLACEMENTS, 'none']),
});

const evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  date: z.string(),
  description: z.exactOptional(z.string()),
  source: z.exactOptional(z.string()),
});

const statedFact = z.strictObject({
  value: z.union([z.boolean(), z.number()]),
  sources: z.exactOptional(texts),
  evidence: z.exactOptional(z.array(evidence)),
  note: z.exactOptional(z.string()),
});

const derivedFact = z.strictObject({
  fact: z.string(),
  value: z.boolean(),
  statistic: z.string(),
  before: z.union([z.number(), z.boolean()]),
  now: z.union([z.number(), z.boolean()]),
});

const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stated'), fact: statedFact }),
  z.strictObject({
    kind: z.literal('waiver'),
    sources: z.exactOptional(texts),
    note: z.exactOptional(z.string()),
  }),
  z.strictObject({ kind: z.literal('statistics'), derived: derivedFact }),
  z.strictObject({ kind: z.literal('implied'), because: z.string() }),
]);

const factUsed = z.strictObject({
  fact: z.string(),
  value: z.union([z.boolean(), z.number(), z.string(), z.null()]),
  origin: z.nullable(origin),
});

const condition = z.strictObject({
  kind: z.enum(['condition', 'rule']),
  name: z.string(),
  title: z.string(),
  outcome: z.enum(['holds', 'fails', 'unknown', 'reserved']),
  cite: z.string(),
  basis: z.enum(['statute', 'determination', 'presumption', 'practice', 'policy', 'record']),
  provisional: z.boolean(),
  decidedBy: z.nullable(z.string()),
  facts: z.array(factUsed),
  parts: texts,
  defeatedBy: z.nullable(z.string()),
});

const decisive = z.strictObject({
  inputs: z.array(z.strictObject({ input, value: z.boolean() })),
  conditions: texts,
});

const missing = z.strictObject({
  fact: z.string(),
  question: z.string(),
  cite: z.string(),
  actor: z.enum(['government', 'state-department', 'president', 'nobody']),
  inputs: z.array(input),
});

const param = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
  z.array(z.number()),
]);

const notice = z.strictObject({
  code: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
  params: z.record(z.string(), param),
});

const recorded = z.strictObject({
  published: placement,
  final: placement,
  provenance,
  sources: texts,
  note: z.nullable(z.string()),
});

const tick = z.strictObject({
  year,
  placement: z.nullable(placement),
  waiver: z.enum(['granted', 'implied', 'none', 'unknown']),
  uncertain: z.boolean(),
});

const overlay = z.strictObject({
  base: z.exactOptional(z.number()),
  from: z.exactOptional(z.number()),
  parameters: z.exactOptional(z.record(z.string(), z.union([z.boolean(), z.number()]))),
});

const readings = z.strictObject({
  clockList: z.enum(READINGS.clockList),
  specialCase: z.enum(READINGS.specialCase),
  reinstatementCap: z.enum(READINGS.reinstatementCap),
  policyOrPattern: z.enum(READINGS.policyOrPattern),
  risingFromTier3: z.enum(READINGS.risingFromTier3),
  increasingEfforts: z.enum(READINGS.increasingEfforts),
  ratedAgain: z.enum(READINGS.ratedAgain),
  unanimity: z.enum(READINGS.unanimity),
  lookBack: z.enum(READINGS.lookBack),
});

/**
 * The shape of a classification document, exactly: no key may be added or left out
 * without a new version of the schema (design §6). The published JSON Schema is made
 * from it. The faces do not import it, so that it costs a bundle nothing.
 */
export const classificationSchema = z.strictObject({
  schema: z.literal(CLASSIFICATION_SCHEMA),
  country: z.string(),
  year,
  placement: z.nullable(placement),
  possible: z.array(placement).check(z.minLength(1)),
  expected: z.array(placement).check(z.minLength(1)),
  recorded: z.nullable(recorded),
  merits: z.nullable(placement),
  cause: z.nullable(cause),
  causes: z.array(cause),
  state: z.strictObject({ before: z.array(state), after: z.array(state), ticks: z.array(tick) }),
  lawVersion: z.strictObject({
    id: z.string(),
    reportYear: year,
    overlay: z.nullable(overlay),
  }),
  readings,
  conditions: z.array(condition),
  decisive: z.array(decisive),
  missing: z.array(missing),
  notices: z.array(notice),
});
