import { answersAgreeWithThemselves, decisiveSetsForce } from './explanation.ts';
import { knowledgeNarrowsAnswers } from './knowledge.ts';
import { favourableFindings } from './merit.ts';
import {
  laterYearsChangeNothing,
  namesChangeNothing,
  pastThroughTheState,
  sameAnswerEachTime,
} from './past.ts';
import {
  completionsStayPossible,
  everyPossibleHasAWitness,
  practiceNeverDecides,
} from './possible.ts';
import { lawfulSequencesPass, unlawfulSequencesAreFound } from './sequences.ts';

import { whatIfLawsDecide } from './what-if.ts';

/** Every invariant: a property of each answer, ready to be tried under any test runner. */
export const INVARIANTS = {
  answersAgreeWithThemselves,
  completionsStayPossible,
  decisiveSetsForce,
  everyPossibleHasAWitness,
  favourableFindings,
  knowledgeNarrowsAnswers,
  laterYearsChangeNothing,
  lawfulSequencesPass,
  namesChangeNothing,
  pastThroughTheState,
  practiceNeverDecides,
  sameAnswerEachTime,
  unlawfulSequencesAreFound,
  whatIfLawsDecide,
} as const;
