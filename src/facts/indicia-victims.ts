import type { FactDefinition } from './define.ts';

/** Facts of the indicia on victims, 22 U.S.C. 7106(b)(2) and (8). */
export const victimsIndiciaFacts = {
  protectionIndiciumMet: {
    type: 'boolean',
    kind: 'finding',
    question: 'All in all, does the government protect trafficking victims as the law describes?',
    help: 'The overall answer for this indicium; it prevails over the single elements.',
    cite: '22 U.S.C. 7106(b)(2)',
    actor: 'state-department',
    favourable: true,
  },
  protectsVictims: {
    type: 'boolean',
    kind: 'finding',
    question: 'Does the government protect victims of severe forms of trafficking?',
    help: 'Services that only private groups provide and pay for do not count.',
    cite: '22 U.S.C. 7106(b)(2)',
    actor: 'government',
    favourable: true,
  },
  encouragesVictimsAssistance: {
    type: 'boolean',
    kind: 'finding',
    question: 'Does the government encourage victims to help in investigations and prosecutions?',
    help: 'Legal alternatives to removal are asked separately.',
    cite: '22 U.S.C. 7106(b)(2)',
    actor: 'government',
    favourable: true,
  },
  providesLegalAlternativesToRemoval: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Can victims lawfully stay rather than be sent where they would face revenge or hardship?',
    help: 'Judge by what victims can in fact obtain.',
    cite: '22 U.S.C. 7106(b)(2)',
    actor: 'government',
    favourable: true,
  },
  ensuresVictimsNotInappropriatelyPenalized: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Does the government make sure that victims are not punished for what trafficking made them do?',
    help: 'Prison, fines and other penalties count, such as those for illegal entry.',
    cite: '22 U.S.C. 7106(b)(2)',
    actor: 'government',
    favourable: true,
  },
  trainsOfficialsOnVictims: {
    type: 'boolean',
    kind: 'finding',
    question:
      'Are police and immigration officers trained to recognise and treat victims with their needs in mind?',
    help: 'Training on the law alone does not count.',
    cite: '22 U.S.C. 7106(b)(2)',
    actor: 'government',
    favourable: true,
    inForce: [2009, null],
  },
  nonCitizenVictimPercentageInsignificant: {
    type: 'boolean',
    kind: 'finding',
    question: 'Is the share of foreigners among the victims in the country insignificant?',
    help: 'The statute lists this without saying which way it points.',
    cite: '22 U.S.C. 7106(b)(8)',
    actor: 'nobody',
    favourable: null,
    inForce: [2004, null],
  },
} as const satisfies Record<string, FactDefinition>;
