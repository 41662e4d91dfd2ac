import { KERNEL_INPUTS } from '../../../src/kernel/inputs.ts';
import { readRulebook } from '../../../src/rulebook/read.ts';
import type { Expression, Rulebook } from '../../../src/rulebook/types.ts';
import type { Proof, Theorem } from '../../../src/testing/theorems/theorem.ts';

const described = { title: 'a thing', cite: 'none', basis: 'statute' } as const;

/** A condition or a rule as it is written in a small rulebook. */
type Written = Readonly<Record<string, unknown>>;

/** Rules by name: one that exists is replaced, null leaves it out. */
export type Rules = Readonly<Record<string, Written | null>>;

/** What a small rulebook has beside, or in place of, the plain one. */
export interface SmallRules {
  /** Conditions; those of the kernel inputs are each the fact of the same name. */
  readonly conditions?: Readonly<Record<string, Written>>;
  readonly rules?: Rules;
}

/** A comparison with a value. */
export function is(fact: string, value: unknown, operator = 'equal'): Expression {
  return { fact, operator, value } as Expression;
}

/** A rule of some priority that draws a conclusion. */
export function rule(
  priority: number,
  conditions: Expression,
  type: string,
  params: Readonly<Record<string, unknown>>,
): Written {
  return { ...described, priority, conditions, event: { type, params } };
}

/** Merits of some priority. */
export function merits(priority: number, conditions: Expression, value: string): Written {
  return rule(priority, conditions, 'merits', { value, cause: 'merits' });
}

/** Holds always: every placement is something. */
export const ALWAYS: Expression = is('clock.run', 0, 'greaterThanInclusive');

/**
 * Three tiers and no more: Tier 1 where the standards are met, else Tier 2 or Tier 3 by
 * efforts. The placement is that of the merits and the clock stands still.
 */
const PLAIN: Readonly<Record<string, Written>> = {
  one: merits(40, { condition: 'fullyMeetsMinimumStandards' }, 'tier-1'),
  two: merits(20, { condition: 'significantEfforts' }, 'tier-2'),
  three: merits(10, { not: { condition: 'significantEfforts' } }, 'tier-3'),
  'as-found': rule(1, ALWAYS, 'placement', { value: { fact: 'merits' }, cause: 'merits' }),
  run: rule(1, ALWAYS, 'run', { change: 'zero' }),
  waivers: rule(1, ALWAYS, 'waivers', { change: 'zero' }),
  arming: rule(1, ALWAYS, 'arming', { change: 'keep' }),
  cap: rule(1, ALWAYS, 'cap', { change: 'keep' }),
};

/** Each kernel input is settled by one fact and nothing else. */
const INPUTS: Readonly<Record<string, Written>> = {
  ...Object.fromEntries(KERNEL_INPUTS.map((name) => [name, { all: [is(name, true)] }])),
  notRated: { all: [is('minimumStandardsApplicable', false)] },
  waiverGranted: { all: [is('waiver.granted', true)] },
};

/** The plain rulebook with changes, read from files. Throws where it cannot be loaded. */
export function smallRulebook({ conditions = {}, rules = {} }: SmallRules = {}): Rulebook {
  const written = { ...INPUTS, ...conditions };
  const file = {
    title: 'small',
    cite: 'none',
    conditions: Object.fromEntries(
      Object.entries(written).map(([name, one]) => [name, { ...described, ...one }]),
    ),
    rules: Object.entries({ ...PLAIN, ...rules }).flatMap(([name, one]) =>
      one === null ? [] : [{ name, ...one }],
    ),
  };
  const result = readRulebook({ small: file });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** What a theorem makes of small rules, in its quick form. */
export function tried({ prove }: Theorem, rules: Rules = {}): Proof {
  return prove({ rulebook: smallRulebook({ rules }), quick: true });
}

/** Two rules of one name, which no loader lets through: their codes are taken for one group. */
export function sharingAName(): Rulebook {
  const rulebook = smallRulebook();
  const rules = rulebook.rules.map((one) => (one.name === 'one' ? { ...one, name: 'two' } : one));
  return { ...rulebook, rules };
}
