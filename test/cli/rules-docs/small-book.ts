import {
  CLASSIFICATION_SCHEMA,
  type Classification,
  type ConditionFinding,
} from '../../../src/classify/classification.ts';
import type { Book } from '../../../src/cli/rules-docs/book.ts';
import type { Scenario } from '../../../src/cli/rules-docs/exercises.ts';
import type { Placement } from '../../../src/facts/placements.ts';
import { DEFAULT_READINGS } from '../../../src/law/readings.ts';
import { assembleRulebook } from '../../../src/rulebook/assemble.ts';
import type { Condition, Expression, Rule, RuleFile } from '../../../src/rulebook/types.ts';

/** Title, law and ground of a made-up condition or rule. */
export const HEAD = { title: 'A thing', cite: 'none', basis: 'statute' } as const;

/** A fact that is true. */
export const yes = (fact: string): Expression => ({ fact, operator: 'equal', value: true });

const EFFORTS: RuleFile = {
  title: 'Efforts_and standards',
  cite: '22 U.S.C. 7107(b)(1)',
  conditions: {
    significantEfforts: {
      title: 'Efforts *are* made',
      cite: '22 U.S.C. 7107(b)(3) & more',
      basis: 'statute',
      provisional: true,
      note: 'Weighed as a [whole].',
      decidedBy: 'significantEfforts',
      for: { any: [{ condition: 'dataGiven' }, yes('countryOfOrigin')] },
      against: { all: [{ condition: 'unplaced' }, { condition: 'nowhere' }] },
    },
    dataGiven: {
      ...HEAD,
      basis: 'presumption',
      all: [
        yes('law.dataPresumptionGrace'),
        yes('someEnforcementDataProvided'),
        yes('enforcementDataCapacityIncreasing'),
        { not: { condition: 'patience' } },
      ],
    },
    patience: {
      ...HEAD,
      title: 'Patience',
      basis: 'policy',
      provisional: false,
      any: [
        { fact: 'reading.risingFromTier3', operator: 'equal', value: 'off' },
        yes('law.incarcerationClause'),
        { fact: 'law.nothing', operator: 'lessThan', value: 2 },
      ],
    },
    counted: {
      ...HEAD,
      title: 'The count is full',
      basis: 'practice',
      all: [
        {
          fact: 'clock.run',
          operator: 'greaterThanInclusive',
          value: { fact: 'law.watchListLimit' },
        },
      ],
    },
  },
  rules: [
    {
      ...HEAD,
      name: 'good',
      title: 'Tier 2 | efforts',
      priority: 20,
      conditions: { all: [{ condition: 'significantEfforts' }, { condition: 'dataGiven' }] },
      event: { type: 'merits', params: { value: 'tier-2', cause: 'merits' } },
    },
  ],
};

const CLOCK: RuleFile = {
  title: 'The clock',
  cite: '22 U.S.C. 7107(b)(2)(D)',
  conditions: {},
  rules: [
    {
      ...HEAD,
      name: 'as-found',
      priority: 10,
      conditions: { any: [{ condition: 'counted' }, { condition: 'unplaced' }] },
      event: { type: 'placement', params: { value: { fact: 'merits' }, cause: 'merits' } },
    },
    {
      ...HEAD,
      name: 'a-count',
      title: 'The count goes on',
      basis: 'policy',
      priority: 5,
      conditions: { all: [{ condition: 'counted' }] },
      event: { type: 'run', params: { change: 'increment' } },
    },
    {
      ...HEAD,
      name: 'rises',
      basis: 'practice',
      priority: 1,
      conditions: { all: [{ condition: 'hoped' }] },
      event: { type: 'unexpected', params: { practice: 'risingFromTier3' } },
    },
  ],
};

/** Only conditions, and a name that the index has already. */
const INPUTS: RuleFile = {
  title: 'Inputs',
  cite: 'none',
  conditions: {
    hoped: { ...HEAD, basis: 'practice', not: yes('waiver.granted') },
  },
  rules: [],
};

const FILES = { 'rules/efforts.json': EFFORTS, 'clock.json': CLOCK, 'more\\README.json': INPUTS };

const UNPLACED: Condition = { ...HEAD, title: 'No_page', basis: 'record', not: yes('merits') };

/** Three files of a few rules; `unplaced` is in the rulebook, and in no file. */
export function smallBook(scenarios: readonly Scenario[] = []): Book {
  const rulebook = assembleRulebook(FILES);
  const conditions = new Map([...rulebook.conditions, ['unplaced', UNPLACED] as const]);
  return { files: FILES, rulebook: { ...rulebook, conditions }, scenarios };
}

/** A book of one file. */
export function bookOf(
  conditions: Readonly<Record<string, Condition>>,
  rules: readonly Rule[] = [],
  scenarios: readonly Scenario[] = [],
): Book {
  const files = { 'one.json': { title: 'One', cite: 'none', conditions, rules } };
  return { files, rulebook: assembleRulebook(files), scenarios };
}

/** How something comes out; it holds by a fact that is stated unless said otherwise. */
export function finding(name: string, other: Partial<ConditionFinding> = {}): ConditionFinding {
  return {
    ...HEAD,
    kind: 'condition',
    name,
    outcome: 'holds',
    provisional: false,
    decidedBy: null,
    facts: [{ fact: 'countryOfOrigin', value: true, origin: null }],
    parts: [],
    defeatedBy: null,
    ...other,
  };
}

/** The answer of a year with these findings. */
function answerOf(
  year: number,
  conditions: readonly ConditionFinding[],
  possible: readonly Placement[] = ['tier-2'],
): Classification {
  return {
    schema: CLASSIFICATION_SCHEMA,
    country: 'THA',
    year,
    placement: null,
    possible,
    expected: possible,
    recorded: null,
    merits: null,
    cause: null,
    causes: [],
    state: { before: [], after: [], ticks: [] },
    lawVersion: { id: 'R2021', reportYear: year, overlay: null },
    readings: DEFAULT_READINGS,
    conditions,
    decisive: [],
    missing: [],
    notices: [],
  };
}

/** A scenario of one answer. */
export function scenarioOf(
  id: string,
  conditions: readonly ConditionFinding[],
  other: Partial<Scenario> = {},
): Scenario {
  return { id, about: '', madeFor: [], answers: [answerOf(2024, conditions)], ...other };
}

const rule = (name: string, other: Partial<ConditionFinding> = {}): ConditionFinding =>
  finding(name, { kind: 'rule', ...other });

/** Two scenarios of the small book; the second was made for the rule `good`. */
export function smallScenarios(): readonly Scenario[] {
  const first = [
    finding('significantEfforts'),
    finding('dataGiven', { outcome: 'fails' }),
    rule('good'),
    rule('as-found'),
  ];
  const second = [
    rule('good', { defeatedBy: 'fall' }),
    rule('as-found', { outcome: 'fails' }),
    finding('patience', { outcome: 'unknown' }),
  ];
  const answers = [answerOf(2010, first), answerOf(2011, second, ['tier-1', 'tier-2'])];
  return [
    { id: 'A_B', about: 'Efforts *made*.', madeFor: [], answers },
    scenarioOf('second', [finding('counted'), rule('good')], { madeFor: ['good'] }),
  ];
}

/** The lines of a page. */
export function linesOf(pages: ReadonlyMap<string, string>, name: string): readonly string[] {
  return (pages.get(name) ?? 'no such page').split('\n');
}
