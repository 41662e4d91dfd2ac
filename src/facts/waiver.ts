import type { FactDefinition } from './define.ts';

/**
 * The waiver of the automatic downgrade: the President's decision and its three
 * prongs. A history gives them in a year's `waiver` object (22 U.S.C. 7107(b)(2)(D)(ii)).
 */
export const waiverFacts = {
  'waiver.granted': {
    type: 'boolean',
    kind: 'waiver',
    question: 'Was the automatic downgrade waived for this year?',
    help: 'The authority is the President\u2019s, delegated to the Secretary of State in 2010. It matters only where a downgrade is due.',
    cite: '22 U.S.C. 7107(b)(2)(D)(ii)',
    actor: 'president',
    favourable: true,
    inForce: [2011, null],
  },
  'waiver.writtenPlan': {
    type: 'boolean',
    kind: 'waiver',
    question: 'Does the country have a written plan to begin making significant efforts?',
    help: 'First prong of the waiver.',
    cite: '22 U.S.C. 7107(b)(2)(D)(ii)(I)',
    actor: 'government',
    favourable: true,
    inForce: [2011, null],
  },
  'waiver.planWouldConstituteSignificantEfforts': {
    type: 'boolean',
    kind: 'waiver',
    question: 'Would that plan, once carried out, amount to significant efforts?',
    help: 'Second prong of the waiver.',
    cite: '22 U.S.C. 7107(b)(2)(D)(ii)(II)',
    actor: 'government',
    favourable: true,
    inForce: [2011, null],
  },
  'waiver.sufficientResources': {
    type: 'boolean',
    kind: 'waiver',
    question: 'Is the country devoting sufficient resources to carry out the plan?',
    help: 'Third prong of the waiver.',
    cite: '22 U.S.C. 7107(b)(2)(D)(ii)(III)',
    actor: 'government',
    favourable: true,
    inForce: [2011, null],
  },
} as const satisfies Record<string, FactDefinition>;
