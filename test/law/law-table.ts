/** The first and last known report year. */
export const YEARS = [2001, 2026] as const;

/** Report years from `first` on, or until `last`. */
type Span = readonly [first: number, last?: number];

/**
 * The regimes of the law, written down from the acts and not from `rules/law.json`: for
 * each parameter that is a yes or no, the report years in which it is a yes.
 */
const TRUE_IN: Readonly<Record<string, readonly Span[]>> = {
  // Pub. L. 108-193, first for the report of 2004.
  watchList: [[2004]],
  // Pub. L. 115-427 section 6(1): 22 U.S.C. 7107(b)(1)(H).
  listChangeExplained: [[2019]],
  commitmentsGround: [[2004, 2018]],
  convictionAndSentencingClause: [[2004]],
  dataPresumption: [[2004]],
  dataPresumptionGrace: [[2004, 2005]],
  nonCitizenVictimsIndicium: [[2004]],
  monitoringIndicium: [[2004]],
  appreciableProgressIndicium: [[2004]],
  // Pub. L. 109-164 section 104(b), in effect two years after its enactment.
  preventionDeployedNationals: [[2008]],
  preventionForcedOrChildLabor: [[2008]],
  preventionDemandMeasures: [[2008, 2008]],
  officialsDeployedNationals: [[2008]],
  // Pub. L. 110-457, first for the report of 2009.
  clock: [[2009]],
  incarcerationClause: [[2009]],
  suspendedSentencesClause: [[2009]],
  victimTrainingClause: [[2009]],
  preventionLocalIdentity: [[2009]],
  demandIndicium: [[2009]],
  // Pub. L. 113-4, first for the report of 2013.
  preventionOfficialAccountability: [[2013]],
  preventionCooperationArrangements: [[2013]],
  preventionLaborRecruiters: [[2013]],
  lawEnforcementArrangements: [[2013]],
  inactionRule: [[2013]],
  partnershipsIndicium: [[2013]],
  // Pub. L. 115-425 and 115-427, first for the report of 2019.
  proportionalActionsTest: [[2019]],
  concreteActionsOnly: [[2019]],
  reinstatementCap: [[2019]],
  policyOrPattern: [[2019]],
  demonstrablyIncreasingCapacity: [[2019]],
  officialsWhoEnable: [[2019]],
  budgetAndConsultationFactors: [[2019]],
  // State's practice, seen since the report of 2010.
  risingPractice: [[2010]],
  // The statute gives neither a direction.
  nonCitizenVictimsDirection: [],
  traffickingExtentDirection: [],
};

/** Parameters that are numbers, by report year. */
const NUMBERS: Readonly<Record<string, (year: number) => number>> = {
  watchListLimit: () => 2,
  // One run may be waived for two years until the report of 2018, for one since.
  maxWaiverYears: (year) => (year < 2009 ? 0 : year < 2019 ? 2 : 1),
  // State's own figure, while the act asked for a significant number.
  victimThreshold: (year) => (year < 2009 ? 100 : 0),
};

/** The version of the law in force, by the first report year of each. */
export const VERSION_STARTS = [2001, 2004, 2006, 2008, 2009, 2013, 2019, 2021];

/** Every parameter of a report year by this table. */
export function parametersOf(year: number): Readonly<Record<string, boolean | number>> {
  const inside = ([first, last]: Span) => first <= year && (last === undefined || year <= last);
  return Object.fromEntries([
    ...Object.entries(TRUE_IN).map(([name, spans]) => [name, spans.some(inside)]),
    ...Object.entries(NUMBERS).map(([name, of]) => [name, of(year)]),
  ]);
}
