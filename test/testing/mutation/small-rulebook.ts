import type {
  Comparison,
  Condition,
  Expression,
  Rule,
  Rulebook,
} from '../../../src/rulebook/types.ts';

/** What every made-up condition and rule carries. */
export const HEAD = { title: 't', cite: 'c', basis: 'statute' } as const;

/** A fact that is true. */
export function yes(fact: string): Comparison {
  return { fact, operator: 'equal', value: true };
}

/** A condition by name. */
export function named(condition: string): Expression {
  return { condition };
}

/** A rule of a type that changes the clock, or says nothing. */
export function clockRule(
  name: string,
  priority: number,
  conditions: Expression,
  type: string,
  change: string,
): Rule {
  return { ...HEAD, name, priority, conditions, event: { type, params: { change } } };
}

/** Met under every law. */
const EVER: Expression = { fact: 'law.watchListLimit', operator: 'greaterThan', value: 0 };
const ON_TIER_2: Expression = { fact: 'placement', operator: 'equal', value: 'tier-2' };

const CONDITIONS: Readonly<Record<string, Condition>> = {
  significantEfforts: {
    ...HEAD,
    decidedBy: 'significantEfforts',
    any: [yes('countryOfOrigin'), named('helped')],
  },
  helped: { ...HEAD, basis: 'policy', all: [yes('countryOfTransit')] },
  limitReached: {
    ...HEAD,
    all: [
      yes('law.clock'),
      {
        fact: 'clock.run',
        operator: 'greaterThanInclusive',
        value: { fact: 'law.watchListLimit' },
      },
    ],
  },
  idle: { ...HEAD, all: [yes('countryOfDestination')] },
};

const RULES: readonly Rule[] = [
  {
    ...HEAD,
    name: 'good',
    priority: 20,
    conditions: { all: [named('significantEfforts')] },
    event: { type: 'merits', params: { value: 'tier-2', cause: 'merits' } },
  },
  {
    ...HEAD,
    name: 'bad',
    priority: 10,
    conditions: { not: named('significantEfforts') },
    event: { type: 'merits', params: { value: 'tier-3', cause: 'merits' } },
  },
  {
    ...HEAD,
    name: 'fall',
    priority: 20,
    conditions: { all: [named('limitReached')] },
    event: {
      type: 'placement',
      params: { value: 'tier-3', cause: 'automatic-downgrade', ground: 'allowance-exhausted' },
    },
  },
  {
    ...HEAD,
    name: 'stay',
    priority: 10,
    conditions: { not: named('limitReached') },
    event: {
      type: 'placement',
      params: { value: { fact: 'merits' }, cause: { fact: 'meritsCause' } },
    },
  },
  clockRule('count', 20, { all: [ON_TIER_2] }, 'run', 'increment'),
  clockRule('end', 10, { not: ON_TIER_2 }, 'run', 'zero'),
  clockRule('no-waivers', 10, EVER, 'waivers', 'zero'),
  clockRule('no-arming', 10, EVER, 'arming', 'clear'),
  clockRule('no-cap', 10, EVER, 'cap', 'clear'),
  {
    ...HEAD,
    basis: 'practice',
    name: 'rises-slowly',
    priority: 10,
    conditions: {
      all: [
        { fact: 'reading.risingFromTier3', operator: 'equal', value: 'on' },
        { fact: 'clock.previous', operator: 'equal', value: 'tier-3' },
        { fact: 'merits', operator: 'equal', value: 'tier-2' },
      ],
    },
    event: { type: 'unexpected', params: { practice: 'risingFromTier3' } },
  },
];

/** What may be changed in the small rulebook: conditions and rules by name, null to leave out. */
export interface Changes {
  readonly conditions?: Readonly<Record<string, Condition | null>>;
  readonly rules?: Readonly<Record<string, Partial<Rule> | null>>;
}

/**
 * A whole rulebook in ten rules: significant efforts are Tier 2, two years of it running
 * end in Tier 3.
 */
export function smallRulebook({ conditions = {}, rules = {} }: Changes = {}): Rulebook {
  const all = Object.entries({ ...CONDITIONS, ...conditions });
  return {
    conditions: new Map(all.flatMap(([name, one]) => (one === null ? [] : [[name, one] as const]))),
    rules: RULES.flatMap((rule) => {
      const change = rules[rule.name];
      if (change === undefined) return [rule];
      return change === null ? [] : [{ ...rule, ...change }];
    }),
    origin: new Map(),
  };
}
