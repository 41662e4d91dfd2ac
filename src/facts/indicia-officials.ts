import type { FactDefinition } from './define.ts';

/**
 * Facts of the indicium on public officials, 22 U.S.C. 7106(b)(7): diplomats and
 * soldiers among them. The data it asks for are in `enforcement-data.ts`.
 */
export const officialsIndiciumFacts = {
  officialsIndiciumMet: {
    type: 'boolean',
    kind: 'finding',
    question: 'All in all, does the government hold officials involved in trafficking to account?',
    help: 'The overall answer for this indicium; it prevails over the single elements and over the data presumption.',
    cite: '22 U.S.C. 7106(b)(7)',
    actor: 'state-department',
    favourable: true,
  },
  vigorouslyInvestigatesOfficials: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Does the government vigorously investigate officials who take part in or facilitate trafficking?',
    help: 'Leave it unknown if no official is known to be involved.',
    cite: '22 U.S.C. 7106(b)(7)',
    actor: 'government',
    favourable: true,
  },
  vigorouslyProsecutesOfficials: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Does the government vigorously prosecute officials who take part in or facilitate trafficking?',
    help: 'Disciplinary measures alone do not count.',
    cite: '22 U.S.C. 7106(b)(7)',
    actor: 'government',
    favourable: true,
  },
  convictsOfficials: {
    type: 'boolean',
    kind: 'finding',
    question: 'Are officials who take part in or facilitate trafficking convicted?',
    help: 'Convictions of other offenders are asked separately.',
    cite: '22 U.S.C. 7106(b)(7)',
    actor: 'government',
    favourable: true,
    inForce: [2004, null],
  },
  sentencesOfficials: {
    type: 'boolean',
    kind: 'finding',
    question: 'Are officials who take part in or facilitate trafficking sentenced?',
    help: 'A transfer or dismissal is not a sentence.',
    cite: '22 U.S.C. 7106(b)(7)',
    actor: 'government',
    favourable: true,
    inForce: [2004, null],
  },
  vigorouslyPursuesDeployedNationals: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Does the government bring to justice its nationals on missions abroad who are involved in trafficking?',
    help: 'Diplomatic, peacekeeping and similar missions; exploiting a victim counts as involvement.',
    cite: '22 U.S.C. 7106(b)(7)',
    actor: 'government',
    favourable: true,
    inForce: [2008, null],
  },
  takesMeasuresAgainstOfficialsWhoCondone: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Does the government do all it appropriately can against officials who condone trafficking?',
    help: 'Measures short of prosecution count.',
    cite: '22 U.S.C. 7106(b)(7)',
    actor: 'government',
    favourable: true,
  },
  takesMeasuresAgainstOfficialsWhoEnable: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Does the government do all it appropriately can against officials who enable trafficking?',
    help: 'Measures short of prosecution count.',
    cite: '22 U.S.C. 7106(b)(7)',
    actor: 'government',
    favourable: true,
    inForce: [2019, null],
  },
  publicAllegationsAgainstOfficials: {
    type: 'boolean',
    kind: 'finding',
    question: 'Have officials publicly been accused of involvement in trafficking?',
    help: 'Accusations in the press, by courts abroad or by other governments count; they need not be proven.',
    cite: '22 U.S.C. 7106(b)(7)',
    actor: 'nobody',
    favourable: false,
    inForce: [2013, null],
  },
  appropriatelyAddressesPublicAllegations: {
    type: 'boolean',
    kind: 'finding',
    question: 'Did the government deal properly with such public accusations?',
    help: 'Look above all at what happened once the accused came home.',
    cite: '22 U.S.C. 7106(b)(7)',
    actor: 'government',
    favourable: true,
    inForce: [2013, null],
  },
} as const satisfies Record<string, FactDefinition>;
