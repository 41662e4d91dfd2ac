import type { Findings } from './facts.ts';
import type { Law } from './law.ts';
import { both, either, type Truth, yes } from './truth.ts';

/** Victims are protected, encouraged and not punished: 22 U.S.C. 7106(b)(2). */
export function victimProtection(facts: Findings, law: Law): Truth {
  if (facts.protectionIndiciumMet !== undefined) return facts.protectionIndiciumMet ? 2 : 0;
  return both(both(yes(facts.protectsVictims), encouragement(facts)), noPenalties(facts, law));
}

function encouragement(facts: Findings): Truth {
  if (facts.encouragesVictimsAssistance === false) return 0;
  return facts.encouragesVictimsAssistance === true &&
    facts.providesLegalAlternativesToRemoval === true
    ? 2
    : 1;
}

function noPenalties(facts: Findings, law: Law): Truth {
  const spared = facts.ensuresVictimsNotInappropriatelyPenalized;
  if (spared === false) return 0;
  const trained = !law.since2009 || facts.trainsOfficialsOnVictims === true;
  return spared === true && trained ? 2 : 1;
}

/** Measures of prevention, all of one mind or for judgement: 22 U.S.C. 7106(b)(3). */
export function prevention(facts: Findings, law: Law): Truth {
  if (facts.preventionIndiciumMet !== undefined) return facts.preventionIndiciumMet ? 2 : 0;
  const first = yes(facts.educatesPublic);
  if (first === 1) return 1;
  const differs = (measure: Truth): boolean => measure !== first;
  if (law.since2008) {
    if (differs(yes(facts.preventsTraffickingByDeployedNationals))) return 1;
    if (differs(yes(facts.preventsForcedAndChildLabor))) return 1;
  }
  if (law.since2009 && differs(yes(facts.establishesIdentityOfLocalPopulations))) return 1;
  if (law.demandAsPrevention && differs(yes(facts.adoptedMeasuresToReduceDemand))) return 1;
  if (law.since2013) {
    if (differs(yes(facts.transparentSystemForDeployedOfficials))) return 1;
    if (differs(yes(facts.hasInformationSharingArrangements))) return 1;
    const recruiters = both(
      yes(facts.regulatesForeignLaborRecruiters),
      yes(facts.holdsFraudulentRecruitersLiable),
    );
    if (differs(recruiters)) return 1;
  }
  return first;
}

/** Cooperation with other governments: 22 U.S.C. 7106(b)(4). */
export function lawEnforcementCooperation(facts: Findings, law: Law): Truth {
  const cooperates = yes(facts.cooperatesInInvestigationAndProsecution);
  return law.since2013 ? both(cooperates, yes(facts.hasLawEnforcementArrangements)) : cooperates;
}

/** Extradition, or all that can be done toward it: 22 U.S.C. 7106(b)(5). */
export function extradition(facts: Findings): Truth {
  const underway = both(
    yes(facts.extraditionBarredByLawOrTreaty),
    yes(facts.takingMeasuresToPermitExtradition),
  );
  return either(yes(facts.extraditesAsForOtherSeriousCrimes), underway);
}

/** Migration is watched, and signs of trafficking are acted on: 22 U.S.C. 7106(b)(6). */
export function migrationMonitoring(facts: Findings): Truth {
  const response = both(
    both(
      yes(facts.respondsToMigrationEvidenceVigorously),
      yes(facts.migrationResponseProtectsVictims),
    ),
    yes(facts.migrationResponseRespectsFreedomToLeaveAndReturn),
  );
  return both(yes(facts.monitorsMigrationForTrafficking), response);
}

/** Partnerships: 22 U.S.C. 7106(b)(9). */
export function partnerships(facts: Findings): Truth {
  return either(
    either(
      yes(facts.effectivePartnershipsWithNongovernmentalPartners),
      yes(facts.multilateralArrangementsAgainstTrafficking),
    ),
    yes(facts.effectivePartnershipsWithUnitedStates),
  );
}

/** Monitoring and published assessment: 22 U.S.C. 7106(b)(10). */
export function selfAssessment(facts: Findings): Truth {
  return both(yes(facts.systematicallyMonitorsEfforts), yes(facts.publishesPeriodicAssessment));
}

/** Efforts against demand: 22 U.S.C. 7106(b)(12). */
export function demandReduction(facts: Findings): Truth {
  return both(yes(facts.reducesDemandForCommercialSexActs), yes(facts.reducesDemandForSexTourism));
}
