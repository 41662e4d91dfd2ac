import * as z from 'zod/mini';
import { EVENT_PARAMS } from '../../rulebook/events.ts';
import type { EventValue, Rule } from '../../rulebook/types.ts';
import type { Mutator } from './mutant.ts';
import { mutateExpression, negation } from './mutate-expression.ts';

/** A rule with a fault. */
export interface MutatedRule {
  readonly mutator: Mutator;
  readonly at: string;
  readonly to?: string;
  readonly after: Rule;
}

/** Every fault that can be put into one rule by itself; its place among others is apart. */
export function mutateRule(rule: Rule): readonly MutatedRule[] {
  return [
    { mutator: 'negate', at: '', after: { ...rule, conditions: negation(rule.conditions) } },
    ...mutateExpression(rule.conditions).map(({ after, ...one }) => ({
      ...one,
      after: { ...rule, conditions: after },
    })),
    ...eventFaults(rule),
  ];
}

/** The event with each parameter in turn given each other value that the format allows. */
function eventFaults(rule: Rule): readonly MutatedRule[] {
  const { type, params } = rule.event;
  const known = Object.entries(EVENT_PARAMS).find(([name]) => name === type)?.[1];
  if (known === undefined) return [];
  const shape: Readonly<Record<string, z.ZodMiniType>> = known.shape;
  return Object.entries(params).flatMap(([name, value]) =>
    otherValues(shape[name], value).map((other) => ({
      mutator: 'change-event' as const,
      at: name,
      to: String(other),
      after: { ...rule, event: { type, params: { ...params, [name]: other } } },
    })),
  );
}

function otherValues(schema: z.ZodMiniType | undefined, value: EventValue): readonly EventValue[] {
  return choicesOf(schema).filter((one) => one !== value);
}

/** The names that a parameter may be, read off its schema. */
function choicesOf(schema: z.ZodMiniType | undefined): readonly string[] {
  if (schema instanceof z.ZodMiniEnum) return schema.options.map(String);
  if (schema instanceof z.ZodMiniUnion) {
    return schema.def.options.flatMap((one) => choicesOf(one as z.ZodMiniType));
  }
  return schema instanceof z.ZodMiniExactOptional
    ? choicesOf(schema.def.innerType as z.ZodMiniType)
    : [];
}
