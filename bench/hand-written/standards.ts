import type { Readings } from '../../src/law/readings.ts';
import { enforcementAgainstOfficials, vigorousEnforcement } from './enforcement.ts';
import type { Findings } from './facts.ts';
import {
  demandReduction,
  extradition,
  lawEnforcementCooperation,
  migrationMonitoring,
  partnerships,
  prevention,
  selfAssessment,
  victimProtection,
} from './indicia.ts';
import type { Law } from './law.ts';
import { both, either, type Truth, yes } from './truth.ts';

/** Whether the minimum standards apply: 22 U.S.C. 7106(a). */
export function standardsApply(facts: Findings, law: Law): Truth {
  if (facts.minimumStandardsApplicable !== undefined)
    return facts.minimumStandardsApplicable ? 2 : 0;
  const touched = either(
    either(yes(facts.countryOfOrigin), yes(facts.countryOfTransit)),
    yes(facts.countryOfDestination),
  );
  return law.victimThreshold === 0 ? touched : both(touched, significantNumber(facts, law));
}

function significantNumber(facts: Findings, law: Law): Truth {
  if (facts.significantNumberOfVictims !== undefined)
    return facts.significantNumberOfVictims ? 2 : 0;
  if (facts.victimsPerYear === undefined) return 1;
  return facts.victimsPerYear >= law.victimThreshold ? 2 : 0;
}

/** The minimum standards are fully met: 22 U.S.C. 7106(a). */
export function fullyMeets(facts: Findings, law: Law, readings: Readings): Truth {
  if (facts.fullyMeetsMinimumStandards !== undefined)
    return facts.fullyMeetsMinimumStandards ? 2 : 0;
  let all = both(yes(facts.prohibitsSevereForms), yes(facts.punishesSevereForms));
  all = both(all, yes(facts.commensuratePunishmentForForceFraudOrCoercion));
  all = both(all, yes(facts.commensuratePunishmentForChildSexTrafficking));
  all = both(all, yes(facts.commensuratePunishmentForRapeKidnappingOrDeath));
  all = both(all, yes(facts.punishmentStringentEnoughToDeter));
  all = both(all, yes(facts.punishmentReflectsHeinousNature));
  return all === 0 ? 0 : both(all, seriousAndSustained(facts, law, readings));
}

/** Serious and sustained efforts: unanimous indicia settle them, mixed ones do not. */
function seriousAndSustained(facts: Findings, law: Law, readings: Readings): Truth {
  if (facts.seriousAndSustainedEfforts !== undefined)
    return facts.seriousAndSustainedEfforts ? 2 : 0;
  if (readings.unanimity !== 'on') return 1;
  const first = vigorousEnforcement(facts, law);
  if (first === 1) return 1;
  if (victimProtection(facts, law) !== first) return 1;
  if (prevention(facts, law) !== first) return 1;
  if (lawEnforcementCooperation(facts, law) !== first) return 1;
  if (extradition(facts) !== first) return 1;
  if (migrationMonitoring(facts) !== first) return 1;
  if (enforcementAgainstOfficials(facts, law) !== first) return 1;
  if (law.since2004) {
    if (selfAssessment(facts) !== first) return 1;
    if (yes(facts.appreciableProgress) !== first) return 1;
  }
  if (law.since2009 && demandReduction(facts) !== first) return 1;
  if (law.since2013 && partnerships(facts) !== first) return 1;
  return first;
}
