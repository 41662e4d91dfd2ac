import * as z from 'zod/mini';
import { EVENT_PARAMS } from './events.ts';
import { BASES, type Expression, OPERATORS } from './types.ts';

/** Longest text in a rule file, in characters. */
const LONGEST_TEXT = 10_000;
/** Longest name, in characters. */
const LONGEST_NAME = 100;

const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** Name of a condition where it is defined: camelCase. */
export const conditionName = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z0-9]*$/), z.maxLength(LONGEST_NAME));

/** Name of a rule: kebab-case. */
const ruleName = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(LONGEST_NAME));

/** Name of a condition where another names it; whether there is one is checked apart. */
export const conditionReference = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** Name of a fact that a comparison reads; whether there is one is checked apart. */
export const factReference = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

/** Name of the determination that settles a condition. */
export const decidedByReference = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

const described = {
  title: text,
  cite: text,
  basis: z.enum(BASES),
  provisional: z.exactOptional(z.boolean()),
  note: z.exactOptional(text),
};

/** What every condition carries beside its expressions. */
export const conditionHead = z.strictObject({
  ...described,
  decidedBy: z.exactOptional(decidedByReference),
});

/** What every rule carries beside its conditions and its event. */
export const ruleHead = z.strictObject({
  name: ruleName,
  ...described,
  priority: z.int().check(z.gte(1), z.lte(1000)),
});

/** What every file carries beside its conditions and rules. */
export const fileHead = z.strictObject({
  $schema: z.exactOptional(text),
  title: text,
  cite: text,
});

/** A fact whose value is compared with. */
export const factValue = z.strictObject({ fact: factReference });

/** A comparison; its value is a literal or another fact. */
const comparison = z.strictObject({
  fact: factReference,
  operator: z.enum(OPERATORS),
  value: z.union([z.boolean(), z.int(), z.string().check(z.maxLength(LONGEST_TEXT)), factValue]),
});

/** A boolean expression in our strict subset of json-rules-engine's format. */
export const expressionSchema: z.ZodMiniType<Expression> = z.lazy(() =>
  z.union([
    z.strictObject({ all: expressions }),
    z.strictObject({ any: expressions }),
    z.strictObject({ not: expressionSchema }),
    z.strictObject({ condition: conditionReference }),
    comparison,
  ]),
);

const expressions = z.array(expressionSchema).check(z.minLength(1));

const condition = z.union([
  z.extend(conditionHead, { all: expressions }),
  z.extend(conditionHead, { any: expressions }),
  z.extend(conditionHead, { not: expressionSchema }),
  z.extend(conditionHead, { for: expressionSchema, against: expressionSchema }),
]);

function event<Type extends string, Params extends z.ZodMiniType>(type: Type, params: Params) {
  return z.strictObject({ type: z.literal(type), params });
}

const rule = z.extend(ruleHead, {
  conditions: expressionSchema,
  event: z.discriminatedUnion('type', [
    event('merits', EVENT_PARAMS.merits),
    event('placement', EVENT_PARAMS.placement),
    event('run', EVENT_PARAMS.run),
    event('waivers', EVENT_PARAMS.waivers),
    event('arming', EVENT_PARAMS.arming),
    event('cap', EVENT_PARAMS.cap),
    event('unexpected', EVENT_PARAMS.unexpected),
  ]),
});

/**
 * A rule file as a whole; its JSON Schema is made from this. `readRulebook` checks the
 * same parts one by one instead, so that each fault is named where it is and no nesting
 * can exhaust the stack.
 */
export const ruleFileSchema = z.extend(fileHead, {
  conditions: z.record(conditionName, condition),
  rules: z.array(rule),
});
