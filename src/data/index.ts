/** The public names of `tvpa-tiers/data`: the published record and where each row comes from. */

export { conflicts } from './conflicts.ts';
export { type CountrySearch, countries, countryName, findCountry } from './countries.ts';
export { allRecords, RECORD_GAP, RECORD_YEARS, recordOf } from './history.ts';
export { lawEnforcement } from './law-enforcement.ts';
export { defaultModel, type ModelDocument } from './model.ts';
export { placements } from './placements.ts';
export { policyOrPattern, policyOrPatternLists } from './policy-or-pattern.ts';
export type { RawFact, RawHistory, RawYear } from './raw-history.ts';
export { reassessments } from './reassessments.ts';
export { sources, sourceTitle } from './sources.ts';
export type {
  ConflictRow,
  Country,
  LawEnforcementRow,
  ListCompleteness,
  Placement,
  PlacementRow,
  PolicyOrPatternRow,
  Provenance,
  ReassessmentRow,
  Source,
  WaiverRow,
} from './types.ts';
export { DATA_VERSION } from './version.ts';
export { waiverLists, waivers } from './waivers.ts';
