import type { Findings } from './facts.ts';
import type { Law } from './law.ts';
import { both, either, type Finding, no, opposite, type Truth, yes } from './truth.ts';

/** Presumed not to have acted vigorously, for data were withheld: 22 U.S.C. 7106(b)(1). */
function presumption(facts: Findings, law: Law): Truth {
  if (!law.since2004) return 0;
  const withheld = both(yes(facts.enforcementDataRequested), no(facts.enforcementDataProvided));
  if (withheld === 0) return 0;
  const able = yes(
    law.since2019 ? facts.enforcementDataCapacityIncreasing : facts.canObtainEnforcementData,
  );
  if (!law.dataGrace) return both(withheld, able);
  const grace = both(
    both(
      yes(facts.someEnforcementDataProvided),
      yes(facts.goodFaithEffortToCollectEnforcementData),
    ),
    yes(facts.enforcementDataPresumptionDisregarded),
  );
  return both(both(withheld, able), opposite(grace));
}

/** A finding stands; without one the presumption decides against the government. */
function presumed(finding: Finding, against: Truth): Truth {
  if (finding !== undefined) return finding ? 2 : 0;
  return against === 2 ? 0 : 1;
}

/** Vigorous investigation, prosecution, conviction and sentencing: 22 U.S.C. 7106(b)(1). */
export function vigorousEnforcement(facts: Findings, law: Law): Truth {
  if (facts.enforcementIndiciumMet !== undefined) return facts.enforcementIndiciumMet ? 2 : 0;
  const against = presumption(facts, law);
  let all = both(
    presumed(facts.vigorouslyInvestigates, against),
    presumed(facts.vigorouslyProsecutes, against),
  );
  if (law.since2004) {
    all = both(all, presumed(facts.convictsPersonsResponsible, against));
    all = both(all, presumed(facts.sentencesPersonsResponsible, against));
  }
  if (law.since2009) {
    all = both(all, yes(facts.requiresIncarcerationAsAppropriate));
    const acceptable = either(
      no(facts.suspendedOrSignificantlyReducedSentences),
      yes(facts.suspendedSentencesCountAsEfforts),
    );
    all = both(all, acceptable);
  }
  return all;
}

/** The same presumption for cases against officials: 22 U.S.C. 7106(b)(7). */
function officialsPresumption(facts: Findings, law: Law): Truth {
  if (!law.since2004) return 0;
  const withheld = both(yes(facts.officialsDataRequested), no(facts.officialsDataProvided));
  if (withheld === 0) return 0;
  const able = yes(
    law.since2019 ? facts.officialsDataCapacityIncreasing : facts.canObtainOfficialsData,
  );
  if (!law.dataGrace) return both(withheld, able);
  const grace = both(
    both(yes(facts.someOfficialsDataProvided), yes(facts.goodFaithEffortToCollectOfficialsData)),
    yes(facts.officialsDataPresumptionDisregarded),
  );
  return both(both(withheld, able), opposite(grace));
}

/** Officials who take part are held to account: 22 U.S.C. 7106(b)(7). */
export function enforcementAgainstOfficials(facts: Findings, law: Law): Truth {
  if (facts.officialsIndiciumMet !== undefined) return facts.officialsIndiciumMet ? 2 : 0;
  const against = officialsPresumption(facts, law);
  let all = both(
    presumed(facts.vigorouslyInvestigatesOfficials, against),
    presumed(facts.vigorouslyProsecutesOfficials, against),
  );
  all = both(all, yes(facts.takesMeasuresAgainstOfficialsWhoCondone));
  if (law.since2004) {
    all = both(all, presumed(facts.convictsOfficials, against));
    all = both(all, presumed(facts.sentencesOfficials, against));
  }
  if (law.since2008) all = both(all, presumed(facts.vigorouslyPursuesDeployedNationals, against));
  if (law.since2013) {
    const inaction = both(
      yes(facts.publicAllegationsAgainstOfficials),
      no(facts.appropriatelyAddressesPublicAllegations),
    );
    all = both(all, opposite(inaction));
  }
  return law.since2019 ? both(all, yes(facts.takesMeasuresAgainstOfficialsWhoEnable)) : all;
}
