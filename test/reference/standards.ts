import { type Answer, every, type Findings, some, yes } from './answer.ts';
import type { ReferenceLaw } from './law.ts';

/**
 * 22 U.S.C. 7106(a): the standards are for countries of origin, transit or destination;
 * until 2008 for those of a significant number of victims. Whether they are applied is
 * the Secretary's to say; where that is not stated, it follows.
 */
export function standardsApply(findings: Findings, law: ReferenceLaw): boolean {
  const verdict = findings.minimumStandardsApplicable;
  if (typeof verdict === 'boolean') return verdict;
  if (!some(findings, ...CONNECTIONS)) return false;
  return !law.significantNumber || yes(findings, 'significantNumberOfVictims');
}

/** How a country can be connected with victims (7106(a)). */
export const CONNECTIONS = ['countryOfOrigin', 'countryOfTransit', 'countryOfDestination'] as const;

/** 22 U.S.C. 7106(a)(1): forbids severe forms, and punishes them. */
export function prohibitsAndPunishes(findings: Findings): boolean {
  return every(findings, 'prohibitsSevereForms', 'punishesSevereForms');
}

/** 22 U.S.C. 7106(a)(2): punishment as for grave crimes, for each of the three aggravated kinds. */
export function commensuratePunishment(findings: Findings): boolean {
  return every(
    findings,
    'commensuratePunishmentForForceFraudOrCoercion',
    'commensuratePunishmentForChildSexTrafficking',
    'commensuratePunishmentForRapeKidnappingOrDeath',
  );
}

/** 22 U.S.C. 7106(a)(3): stringent enough to deter, and reflecting how heinous the offence is. */
export function stringentPunishment(findings: Findings): boolean {
  return every(findings, 'punishmentStringentEnoughToDeter', 'punishmentReflectsHeinousNature');
}

/**
 * 22 U.S.C. 7106(a)(4): the Secretary's verdict where it is stated. The indicia
 * "should be considered"; no score turns them into a verdict, so without it the
 * law leaves the standard to judgement.
 */
function seriousAndSustainedEfforts(findings: Findings): Answer {
  const verdict = findings.seriousAndSustainedEfforts;
  return typeof verdict === 'boolean' ? verdict : 'judgement';
}

/** 22 U.S.C. 7107(b)(1)(A): all four, unless the Secretary's overall verdict is stated. */
export function fullyMeets(findings: Findings): Answer {
  const verdict = findings.fullyMeetsMinimumStandards;
  if (typeof verdict === 'boolean') return verdict;
  if (!prohibitsAndPunishes(findings)) return false;
  if (!commensuratePunishment(findings)) return false;
  if (!stringentPunishment(findings)) return false;
  return seriousAndSustainedEfforts(findings);
}
