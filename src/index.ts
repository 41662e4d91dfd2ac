export type { Barrier as AdviceBarrier } from './advise/barriers.ts';
export {
  type AdviceOptions,
  type Change,
  type ChangeOption,
  type ChangesNeeded,
  changesNeeded,
} from './advise/changes-needed.ts';
export {
  type Answer,
  type NextQuestions,
  nextQuestions,
  type Question,
  type QuestionOptions,
} from './advise/next-questions.ts';
export type { PresumedFact } from './advise/presumed.ts';
export { type Audit, audit } from './audit/audit.ts';
export {
  isExposed,
  type OutlookOptions,
  type OutlookRow,
  outlook,
  type WatchListAccess,
} from './audit/outlook.ts';
export type { AuditRow, Verdict } from './audit/row.ts';
export type { AuditSummary } from './audit/summary.ts';
export type { WaiverRequired } from './audit/waiver-required.ts';
export type {
  Classification,
  ConditionFinding,
  ConditionOutcome,
  DecisiveSet,
  FactUsed,
  MissingFact,
  Notice,
  Recorded,
  Tick,
} from './classify/classification.ts';
export { CLASSIFICATION_SCHEMA } from './classify/classification.ts';
export { classify } from './classify/classify.ts';
export { type Comparison, compare, type Difference } from './classify/compare.ts';
export type { ClassifyOptions } from './classify/options.ts';
export { replay } from './classify/replay.ts';
export { type Barrier, type Obstacle, type WhyNot, whyNot } from './classify/why-not.ts';
export { type ExplainOptions, explain } from './explain/explain.ts';
export type { FactDefinition } from './facts/define.ts';
export { isPlacement, PLACEMENTS, type Placement, TIERS } from './facts/placements.ts';
export { FACT_NAMES, type FactName, VOCABULARY } from './facts/vocabulary.ts';
export { parseHistory } from './history/parse.ts';
export type { RawHistory } from './history/schema.ts';
export type { History, HistoryYear } from './history/types.ts';
export { checkRules } from './kernel/check-rules.ts';
export { loadRulebook } from './kernel/load-rulebook.ts';
export { RulebookError } from './kernel/rulebook-error.ts';
export { INITIAL_STATE, type KernelState } from './kernel/state.ts';
export { type StepOutcome, step } from './kernel/step.ts';
export { type LawOverlay, type LawVersion, lawOf } from './law/law.ts';
export { DEFAULT_READINGS, READINGS, type Readings } from './law/readings.ts';
export type { Problem, Result } from './problems/problem.ts';
export { ProblemsError } from './problems/problems-error.ts';
export { DEFAULT_RULEBOOK } from './rulebook/default.ts';
export type { Diagnostic } from './rulebook/diagnostic.ts';
export type { Rulebook } from './rulebook/types.ts';
