// For property tests of one's own: fast-check is an optional peer, no test runner is needed.

// Values to try things on.
export {
  type HistoryAndYear,
  histories,
  historiesWithYear,
  type RawYearContent,
  years,
} from './arbitraries/histories.ts';
export { type Clock, clocks, kernelInputs } from './arbitraries/kernel-values.ts';
export { anyReadings, lawOverlays, lawVersions, reportYears } from './arbitraries/law-settings.ts';
export {
  type PlacementSequence,
  type PlacementSequenceConstraints,
  placementSequences,
} from './arbitraries/placement-sequences.ts';
export { type RawYearFacts, yearFacts } from './arbitraries/year-facts.ts';
// The conformance kit: cases in JSON, and what an answer must be.
export type { ConformanceAnswer, ConformanceSubject } from './conformance/answer.ts';
export { answersTo } from './conformance/answer.ts';
export { type ConformanceFailure, checkConformance } from './conformance/check.ts';
export {
  COVERED_OUTCOMES,
  type CoveredOutcome,
  type OutcomeCoverage,
  type RuleCoverage,
  ruleCoverage,
} from './conformance/coverage.ts';
export { type ConformanceFault, conformanceFaults, reasonsOf } from './conformance/faults.ts';
export { parseConformance } from './conformance/parse.ts';
export type { ConformanceExpectation } from './conformance/schema.ts';
export type { ConformanceCase, ConformanceFile } from './conformance/types.ts';
// Properties of every answer.
export { INVARIANTS } from './invariants/index.ts';
export {
  type AssertInvariantOptions,
  assertInvariant,
  type Finding,
  type Invariant,
  type InvariantOptions,
} from './invariants/invariant.ts';
// Rule mutation: would these cases notice a fault in the rules?
export { type EquivalenceProof, PROOFS } from './mutation/equivalence.ts';
export type { RulebookCheck } from './mutation/killer.ts';
export { type Difference, MUTATORS, type Mutant, type Mutator } from './mutation/mutant.ts';
export { mutantsOf } from './mutation/mutants-of.ts';
export {
  type MutantFate,
  type MutantResult,
  type MutationOptions,
  type MutationReport,
  mutateRules,
} from './mutation/mutate-rules.ts';
export { type MutationReasons, parseReasons } from './mutation/reasons.ts';
export { type MutationRow, type MutationSummary, summaryOf } from './mutation/summary.ts';
// Statements about the rules, proved by trying every case.
export { CONDITION_THEOREMS, KERNEL_THEOREMS, THEOREMS } from './theorems/index.ts';
export type { Proof, ProveOptions, Theorem } from './theorems/theorem.ts';
