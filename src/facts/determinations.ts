import type { FactDefinition } from './define.ts';

/**
 * Overall determinations of the Secretary of State. Each settles the condition of
 * the same name when it is supplied (22 U.S.C. 7106, 7107(b)).
 */
export const determinationFacts = {
  specialCase: {
    type: 'boolean',
    kind: 'determination',
    question: 'Does the report treat the country as a special case, without a tier?',
    help: 'State uses the label where it lacks information or a functioning government; it is not in the statute.',
    cite: 'Trafficking in Persons Report 2025, tier placements list',
    actor: 'state-department',
    favourable: null,
  },
  minimumStandardsApplicable: {
    type: 'boolean',
    kind: 'determination',
    question: 'Are the minimum standards applied to this country in this report?',
    help: 'They apply to a country of origin, transit or destination for victims; a country on any tier list is one.',
    cite: '22 U.S.C. 7106(a), 7107(b)(1)',
    actor: 'state-department',
    favourable: null,
  },
  fullyMeetsMinimumStandards: {
    type: 'boolean',
    kind: 'determination',
    question:
      'Does the government fully meet the minimum standards for the elimination of trafficking?',
    help: 'The sentence that opens a country narrative. All four standards must be met.',
    cite: '22 U.S.C. 7106(a), 7107(b)(1)(A)',
    actor: 'state-department',
    favourable: true,
  },
  seriousAndSustainedEfforts: {
    type: 'boolean',
    kind: 'determination',
    question:
      'Does the government make serious and sustained efforts to eliminate severe forms of trafficking?',
    help: 'The fourth minimum standard; the twelve indicia are weighed for it, there is no score.',
    cite: '22 U.S.C. 7106(a)(4), (b)',
    actor: 'state-department',
    favourable: true,
  },
  significantEfforts: {
    type: 'boolean',
    kind: 'determination',
    question:
      'Is the government making significant efforts to bring itself into compliance with the standards?',
    help: 'The second sentence of a country narrative. After an automatic downgrade it may only restate the result.',
    cite: '22 U.S.C. 7107(b)(1)(B)-(C), (b)(3)',
    actor: 'state-department',
    favourable: true,
  },
  policyOrPattern: {
    type: 'boolean',
    kind: 'determination',
    question:
      'Is there a government policy or pattern of trafficking, forced labour, sexual slavery or child soldiers?',
    help: 'Since 2020 the report lists these governments by name. A listing under the Child Soldiers Prevention Act is something else.',
    cite: '22 U.S.C. 7107(b)(3)(B)',
    actor: 'state-department',
    favourable: false,
    inForce: [2019, null],
  },
  meetsWatchListCriteria: {
    type: 'boolean',
    kind: 'determination',
    question: 'Did the Secretary find that a ground for the Tier 2 Watch List is met?',
    help: 'Victim numbers without proportional action, or no evidence of increasing efforts; until 2018 also efforts that rest on commitments.',
    cite: '22 U.S.C. 7107(b)(2)(A)(iii)',
    actor: 'state-department',
    favourable: false,
    inForce: [2004, null],
  },
  increasingEfforts: {
    type: 'boolean',
    kind: 'determination',
    question:
      'Did the government show increasing efforts compared with the previous reporting period?',
    help: 'The narrative says that it demonstrated overall increasing efforts, or that it did not.',
    cite: '22 U.S.C. 7107(b)(2)(A)(iii)(II)',
    actor: 'state-department',
    favourable: true,
    inForce: [2004, null],
  },
  keyAchievements: {
    type: 'boolean',
    kind: 'determination',
    question: 'Does the narrative give key achievements as the reason for a rise?',
    help: "State's formula for a country that leaves Tier 3 for the watch list; practice, not statute.",
    cite: 'formula of the country narratives, 2018 to 2025',
    actor: 'state-department',
    favourable: true,
  },
  consecutiveWatchListYears: {
    type: 'integer',
    kind: 'determination',
    question:
      'How many consecutive years, this one included, does the report say the country has been on the watch list?',
    help: 'Take the number from the text ("for the second consecutive year" is 2). Years before the 2009 report count for State, not for the clock.',
    cite: '22 U.S.C. 7107(b)(2)(D)(i)',
    actor: 'state-department',
    favourable: null,
    inForce: [2004, null],
  },
} as const satisfies Record<string, FactDefinition>;
