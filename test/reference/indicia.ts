import { type Answer, every, type Findings, some, yes } from './answer.ts';

/** Yes when all speak for it, no when `against` does, else a matter of judgement. */
function weighed(inFavour: boolean, against: boolean): Answer {
  if (inFavour) return true;
  return against ? false : 'judgement';
}

/**
 * A presumption fills in what nobody found: a stated finding stands, an unstated one is
 * presumed against the government when `presumed` (7106(b)(1) and (7)).
 */
function foundOrPresumed(findings: Findings, name: string, presumed: boolean): boolean {
  const stated = findings[name];
  if (stated !== undefined) return stated === true;
  if (presumed) return false;
  throw new Error(`${name} is neither stated nor presumed`);
}

/** Names of the facts of one of the two data presumptions. */
interface DataFacts {
  readonly requested: string;
  readonly provided: string;
  readonly able: string;
  readonly growing: string;
  readonly some: string;
  readonly goodFaith: string;
  readonly disregarded: string;
}

const GENERAL: DataFacts = {
  requested: 'enforcementDataRequested',
  provided: 'enforcementDataProvided',
  able: 'canObtainEnforcementData',
  growing: 'enforcementDataCapacityIncreasing',
  some: 'someEnforcementDataProvided',
  goodFaith: 'goodFaithEffortToCollectEnforcementData',
  disregarded: 'enforcementDataPresumptionDisregarded',
};

const OFFICIALS: DataFacts = {
  requested: 'officialsDataRequested',
  provided: 'officialsDataProvided',
  able: 'canObtainOfficialsData',
  growing: 'officialsDataCapacityIncreasing',
  some: 'someOfficialsDataProvided',
  goodFaith: 'goodFaithEffortToCollectOfficialsData',
  disregarded: 'officialsDataPresumptionDisregarded',
};

function presumption(findings: Findings, year: number, facts: DataFacts): boolean {
  if (year < 2004) return false;
  const capable = yes(findings, year >= 2019 ? facts.growing : facts.able);
  const withheld = yes(findings, facts.requested) && !yes(findings, facts.provided) && capable;
  if (!withheld) return false;
  // The first two reports: the Secretary could disregard it.
  const grace = year <= 2005 && every(findings, facts.some, facts.goodFaith, facts.disregarded);
  return !grace;
}

/** The data presumption of 7106(b)(1). */
export function enforcementPresumption(findings: Findings, year: number): boolean {
  return presumption(findings, year, GENERAL);
}

/** The data presumption of 7106(b)(7). */
export function officialsPresumption(findings: Findings, year: number): boolean {
  return presumption(findings, year, OFFICIALS);
}

/** 7106(b)(1): investigates, prosecutes, convicts, sentences; prison where appropriate. */
function enforcement(findings: Findings, year: number): Answer {
  if (typeof findings.enforcementIndiciumMet === 'boolean') return findings.enforcementIndiciumMet;
  const presumed = enforcementPresumption(findings, year);
  const acts = ['vigorouslyInvestigates', 'vigorouslyProsecutes'];
  if (year >= 2004) acts.push('convictsPersonsResponsible', 'sentencesPersonsResponsible');
  if (!acts.every((act) => foundOrPresumed(findings, act, presumed))) return false;
  if (year < 2009) return true;
  if (!yes(findings, 'requiresIncarcerationAsAppropriate')) return false;
  const lenient = yes(findings, 'suspendedOrSignificantlyReducedSentences');
  return !lenient || yes(findings, 'suspendedSentencesCountAsEfforts');
}

/** 7106(b)(2): protects, encourages to assist, does not penalise; two clauses say how ("including"). */
function protection(findings: Findings, year: number): Answer {
  if (typeof findings.protectionIndiciumMet === 'boolean') return findings.protectionIndiciumMet;
  const named = ['encouragesVictimsAssistance', 'ensuresVictimsNotInappropriatelyPenalized'];
  if (!every(findings, 'protectsVictims', ...named)) return false;
  const ways = ['providesLegalAlternativesToRemoval'];
  if (year >= 2009) ways.push('trainsOfficialsOnVictims');
  return weighed(every(findings, ...ways), false);
}

/** 7106(b)(3): has adopted measures "such as" those named in the year's text. */
function prevention(findings: Findings, year: number): Answer {
  if (typeof findings.preventionIndiciumMet === 'boolean') return findings.preventionIndiciumMet;
  const measures: boolean[] = [yes(findings, 'educatesPublic')];
  const named = (from: number, ...facts: readonly string[]): void => {
    if (year >= from) measures.push(every(findings, ...facts));
  };
  named(2008, 'preventsTraffickingByDeployedNationals');
  named(2008, 'preventsForcedAndChildLabor');
  if (year === 2008) named(2008, 'adoptedMeasuresToReduceDemand');
  named(2009, 'establishesIdentityOfLocalPopulations');
  named(2013, 'transparentSystemForDeployedOfficials');
  named(2013, 'hasInformationSharingArrangements');
  named(2013, 'regulatesForeignLaborRecruiters', 'holdsFraudulentRecruitersLiable');
  return weighed(!measures.includes(false), !measures.includes(true));
}

/** 7106(b)(4): cooperates; from 2013 also has arrangements. */
function cooperation(findings: Findings, year: number): Answer {
  if (!yes(findings, 'cooperatesInInvestigationAndProsecution')) return false;
  return year < 2013 || yes(findings, 'hasLawEnforcementArrangements');
}

/** 7106(b)(5): extradites, or works at changing the law that forbids it. */
function extradition(findings: Findings): Answer {
  if (yes(findings, 'extraditesAsForOtherSeriousCrimes')) return true;
  return every(findings, 'extraditionBarredByLawOrTreaty', 'takingMeasuresToPermitExtradition');
}

/** 7106(b)(6): monitors migration, and responds as the three limbs say. */
function migration(findings: Findings): Answer {
  return every(
    findings,
    'monitorsMigrationForTrafficking',
    'respondsToMigrationEvidenceVigorously',
    'migrationResponseProtectsVictims',
    'migrationResponseRespectsFreedomToLeaveAndReturn',
  );
}

/** 7106(b)(7): officials; allegations left unaddressed are inaction (from 2013). */
function officials(findings: Findings, year: number): Answer {
  if (typeof findings.officialsIndiciumMet === 'boolean') return findings.officialsIndiciumMet;
  if (
    year >= 2013 &&
    yes(findings, 'publicAllegationsAgainstOfficials') &&
    !yes(findings, 'appropriatelyAddressesPublicAllegations')
  ) {
    return false;
  }
  const presumed = officialsPresumption(findings, year);
  const acts = ['vigorouslyInvestigatesOfficials', 'vigorouslyProsecutesOfficials'];
  if (year >= 2004) acts.push('convictsOfficials', 'sentencesOfficials');
  if (year >= 2008) acts.push('vigorouslyPursuesDeployedNationals');
  if (!acts.every((act) => foundOrPresumed(findings, act, presumed))) return false;
  if (!yes(findings, 'takesMeasuresAgainstOfficialsWhoCondone')) return false;
  return year < 2019 || yes(findings, 'takesMeasuresAgainstOfficialsWhoEnable');
}

/** 7106(b)(9), from 2013: partners, arrangements, or the United States. */
function partnerships(findings: Findings): Answer {
  return some(
    findings,
    'effectivePartnershipsWithNongovernmentalPartners',
    'multilateralArrangementsAgainstTrafficking',
    'effectivePartnershipsWithUnitedStates',
  );
}

/** 7106(b)(10), from 2004: monitors and publishes. */
function selfAssessment(findings: Findings): Answer {
  return every(findings, 'systematicallyMonitorsEfforts', 'publishesPeriodicAssessment');
}

/** 7106(b)(12), from 2009: demand for commercial sex, and for sex tourism. */
function demand(findings: Findings): Answer {
  return every(findings, 'reducesDemandForCommercialSexActs', 'reducesDemandForSexTourism');
}

/**
 * The indicia in force in a year that point a way, by the numbers of today's text:
 * (8), the share of foreign victims, has no direction and is left out.
 */
export function indicia(findings: Findings, year: number): Readonly<Record<string, Answer>> {
  return {
    '(b)(1)': enforcement(findings, year),
    '(b)(2)': protection(findings, year),
    '(b)(3)': prevention(findings, year),
    '(b)(4)': cooperation(findings, year),
    '(b)(5)': extradition(findings),
    '(b)(6)': migration(findings),
    '(b)(7)': officials(findings, year),
    ...(year >= 2004 ? { '(b)(10)': selfAssessment(findings) } : {}),
    ...(year >= 2004 ? { '(b)(11)': yes(findings, 'appreciableProgress') } : {}),
    ...(year >= 2009 ? { '(b)(12)': demand(findings) } : {}),
    ...(year >= 2013 ? { '(b)(9)': partnerships(findings) } : {}),
  };
}

/** Factors of significant efforts, 7107(b)(3), by paragraph; (A)(i) points no way. */
export function factors(findings: Findings, year: number): Readonly<Record<string, Answer>> {
  const short = ['extensiveNoncompliance', 'officialComplicity'];
  const always = {
    '(A)(ii)': weighed(!some(findings, ...short), every(findings, ...short)),
    '(A)(iii)': yes(findings, 'takesReasonableMeasures'),
  };
  if (year < 2019) return always;
  const enforcementBudget = [
    'sufficientBudgetToInvestigateAndProsecute',
    'sufficientBudgetToConvictAndSentence',
    'sufficientBudgetToObtainRestitution',
  ];
  const victimBudget = ['sufficientBudgetToProtectAndSupportVictims', 'sufficientBudgetToPrevent'];
  const consulted = ['consultedDomesticCivilSociety', 'consultedInternationalCivilSociety'];
  const improved = yes(findings, 'consultationImprovedVictimServices');
  return {
    ...always,
    '(D)': weighed(every(findings, ...enforcementBudget), !some(findings, ...enforcementBudget)),
    '(E)': weighed(every(findings, ...victimBudget), !some(findings, ...victimBudget)),
    '(F)': weighed(
      improved && every(findings, ...consulted),
      !improved || !some(findings, ...consulted),
    ),
  };
}
