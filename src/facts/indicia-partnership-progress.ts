import type { FactDefinition } from './define.ts';

/**
 * Facts of the indicia on partnerships, on the government's account of itself and
 * on progress from year to year, 22 U.S.C. 7106(b)(9), (10) and (11).
 */
export const partnershipProgressIndiciaFacts = {
  effectivePartnershipsWithNongovernmentalPartners: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Has the government effective, open partnerships with civil society, business or international NGOs?',
    help: 'They must have brought concrete results that can be measured.',
    cite: '22 U.S.C. 7106(b)(9)(A)',
    actor: 'government',
    favourable: true,
    inForce: [2013, null],
  },
  multilateralArrangementsAgainstTrafficking: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Has the government joined multilateral or regional agreements that assist its anti-trafficking work?',
    help: 'Prevention, protection and punishment count; arrangements between police forces are asked separately.',
    cite: '22 U.S.C. 7106(b)(9)(A)',
    actor: 'government',
    favourable: true,
    inForce: [2013, null],
  },
  effectivePartnershipsWithUnitedStates: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Has the government an effective, open partnership with the United States against trafficking?',
    help: 'There must be agreed goals, and concrete results that can be measured.',
    cite: '22 U.S.C. 7106(b)(9)(B)',
    actor: 'government',
    favourable: true,
    inForce: [2013, null],
  },
  systematicallyMonitorsEfforts: {
    type: 'boolean',
    kind: 'finding',
    question: 'As far as it is able, does the government monitor its own efforts systematically?',
    help: 'Judge it by the government’s capacity.',
    cite: '22 U.S.C. 7106(b)(10)',
    actor: 'government',
    favourable: true,
    inForce: [2004, null],
  },
  publishesPeriodicAssessment: {
    type: 'boolean',
    kind: 'finding',
    question:
      'As far as it is able, does the government publish an assessment of its efforts at intervals?',
    help: 'An internal report does not count.',
    cite: '22 U.S.C. 7106(b)(10)',
    actor: 'government',
    favourable: true,
    inForce: [2004, null],
  },
  appreciableProgress: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Has the government made appreciable progress against trafficking since last year’s assessment?',
    help: 'Progress in eliminating trafficking; efforts that increase are asked under the watch list.',
    cite: '22 U.S.C. 7106(b)(11)',
    actor: 'government',
    favourable: true,
    inForce: [2004, null],
  },
} as const satisfies Record<string, FactDefinition>;
