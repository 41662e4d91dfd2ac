import type { Readings } from '../../src/law/readings.ts';
import type { Findings } from './facts.ts';
import type { Law } from './law.ts';
import { either, type Finding, type Truth, yes } from './truth.ts';

/** A government policy or pattern of trafficking: 22 U.S.C. 7107(b)(3)(B). */
export function policyOrPattern(facts: Findings, law: Law): Truth {
  if (facts.policyOrPattern !== undefined) return facts.policyOrPattern ? 2 : 0;
  if (!law.since2019) return 0;
  let any = yes(facts.policyOrPatternOfTrafficking);
  any = either(any, yes(facts.policyOrPatternOfTraffickingInGovernmentFundedPrograms));
  any = either(any, yes(facts.policyOrPatternOfForcedLabor));
  any = either(any, yes(facts.policyOrPatternOfSexualSlavery));
  return either(any, yes(facts.policyOrPatternOfChildSoldiers));
}

/** Significant efforts: unanimous factors settle them, 22 U.S.C. 7107(b)(3). */
export function significantEfforts(
  facts: Findings,
  law: Law,
  readings: Readings,
  policy: Truth,
): Truth {
  if (facts.significantEfforts !== undefined) return facts.significantEfforts ? 2 : 0;
  if (readings.unanimity !== 'on') return 1;
  const first = yes(facts.takesReasonableMeasures);
  if (first === 1) return 1;
  if (limitedNoncompliance(facts) !== first) return 1;
  if (law.since2019) {
    if (enforcementBudget(facts) !== first) return 1;
    if (victimBudget(facts) !== first) return 1;
    if (consultation(facts) !== first) return 1;
    if (first === 2 && readings.policyOrPattern === 'weighed' && policy !== 0) return 1;
  }
  return first;
}

function limitedNoncompliance(facts: Findings): Truth {
  const extensive = facts.extensiveNoncompliance;
  return extensive === undefined || extensive !== facts.officialComplicity ? 1 : extensive ? 0 : 2;
}

function enforcementBudget(facts: Findings): Truth {
  const first = facts.sufficientBudgetToInvestigateAndProsecute;
  if (first !== facts.sufficientBudgetToConvictAndSentence) return 1;
  return alike(first, facts.sufficientBudgetToObtainRestitution);
}

function victimBudget(facts: Findings): Truth {
  return alike(facts.sufficientBudgetToProtectAndSupportVictims, facts.sufficientBudgetToPrevent);
}

/** Two findings that agree settle it, anything else is for judgement. */
function alike(a: Finding, b: Finding): Truth {
  return a === undefined || a !== b ? 1 : a ? 2 : 0;
}

function consultation(facts: Findings): Truth {
  const domestic = facts.consultedDomesticCivilSociety;
  const international = facts.consultedInternationalCivilSociety;
  const improved = facts.consultationImprovedVictimServices;
  if (improved === false || (domestic === false && international === false)) return 0;
  return improved === true && domestic === true && international === true ? 2 : 1;
}
