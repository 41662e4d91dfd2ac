// What follows from a history.

// What would change it, what to ask, how to get there.
export { type AutomatonOptions, clockAutomaton } from './advise/automaton.ts';
export type {
  AdviceOptions,
  Change,
  ChangeOption,
  ChangesNeeded,
} from './advise/changes-needed.ts';
export { changesNeeded } from './advise/changes-needed.ts';
export {
  answerQuestion,
  type Interview,
  type InterviewStep,
  startInterview,
} from './advise/interview.ts';
export {
  type Answer,
  type NextQuestions,
  nextQuestions,
  type Question,
  type QuestionOptions,
} from './advise/next-questions.ts';
export type { PathOptions } from './advise/path-options.ts';
export type { LawfulPath, PathStep, StepWaiver } from './advise/path-steps.ts';
export { MOST_PATHS, type PathsTo, pathsTo } from './advise/paths-to.ts';
export type { PresumedFact } from './advise/presumed.ts';
// The record against the law, and law against law.
export { type Audit, audit } from './audit/audit.ts';
export {
  type DifferenceYear,
  type DifferingParameter,
  diffLaw,
  type LawDifference,
  type SideOutcome,
} from './audit/diff-law.ts';
export {
  type AnswerPart,
  diffRecord,
  type RecordDifference,
  type RecordDifferences,
  type SideAnswer,
} from './audit/diff-record.ts';
export type { LawSide } from './audit/law-side.ts';
export {
  isExposed,
  type OutlookOptions,
  type OutlookRow,
  outlook,
} from './audit/outlook.ts';
export { parseLawSide } from './audit/parse-law-side.ts';
export type { AuditRow, Verdict } from './audit/row.ts';
export type { AuditSummary } from './audit/summary.ts';
export type { WaiverRequired } from './audit/waiver-required.ts';
export {
  CLASSIFICATION_SCHEMA,
  type Classification,
  type ConditionFinding,
  type ConditionOutcome,
  type DecisiveSet,
  type FactUsed,
  type MissingFact,
  type Notice,
  type Recorded,
  type Tick,
} from './classify/classification.ts';
export { classify } from './classify/classify.ts';
export {
  type ChangedCondition,
  type ChangedFact,
  type Comparison,
  compare,
  type Difference,
} from './classify/compare.ts';
export type { ClassifyOptions } from './classify/options.ts';
export { replay } from './classify/replay.ts';
export { type Barrier, type Obstacle, type WhyNot, whyNot } from './classify/why-not.ts';
// Dates and consequences.
export {
  CONSEQUENCES_SCHEMA,
  type Consequence,
  type Consequences,
  consequences,
} from './consequences/consequences.ts';
export type { ConsequencesOptions } from './consequences/options.ts';
export type {
  ConsequenceException,
  ConsequenceGroup,
  ConsequenceId,
  ConsequenceKind,
  Determination,
  WaiverScope,
} from './consequences/rules.ts';
export type { Applies } from './consequences/situation.ts';
export type { ConsequenceReason } from './consequences/triggers.ts';
export { automatonMermaid } from './explain/clock-diagram.ts';
export { type ExplainOptions, explain, FORMATS, type Format } from './explain/explain.ts';
// Facts, histories, rulebooks, problems.
export type { FactDefinition } from './facts/define.ts';
export { isPlacement, PLACEMENTS, type Placement, TIERS } from './facts/placements.ts';
export { FACT_NAMES, type FactName, VOCABULARY } from './facts/vocabulary.ts';
export {
  EVIDENCE_KINDS,
  type Evidence,
  type EvidenceFault,
  type EvidenceKind,
} from './history/evidence.ts';
export type { FactOrigin } from './history/gather.ts';
export { parseHistory } from './history/parse.ts';
export type { RawHistory } from './history/schema.ts';
export type { DerivedFact } from './history/statistics.ts';
export type {
  History,
  HistoryYear,
  Provenance,
  StatedFact,
  Statistics,
  WaiverRecord,
} from './history/types.ts';
export type { WatchListAccess } from './kernel/access.ts';
// The kernel and the law.
export type { ClockAutomaton, ClockEdge, ClockNode } from './kernel/automaton.ts';
export { checkRules } from './kernel/check-rules.ts';
export { KERNEL_INPUTS, type KernelInput, type KernelInputs } from './kernel/inputs.ts';
export { loadRulebook } from './kernel/load-rulebook.ts';
export type { Cause } from './kernel/outcome.ts';
export { RulebookError } from './kernel/rulebook-error.ts';
export { type Cap, INITIAL_STATE, type KernelState } from './kernel/state.ts';
export { type StepOutcome, step } from './kernel/step.ts';
export {
  CALENDAR_SCHEMA,
  type Calendar,
  type CalendarEntry,
  type CalendarSpan,
  calendar,
  calendarEntry,
} from './law/calendar.ts';
export type { CalendarOrigin } from './law/calendar-days.ts';
export type { CalendarDate, CalendarOptions } from './law/calendar-options.ts';
export type { CalendarGap, CalendarId, CalendarKind } from './law/calendar-rules.ts';
export {
  LAW_PARAMETERS,
  LAW_VERSIONS,
  type LawOverlay,
  type LawParameter,
  type LawValue,
  type LawVersion,
  lawOf,
} from './law/law.ts';
export { DEFAULT_READINGS, READINGS, type ReadingName, type Readings } from './law/readings.ts';
export { calendarText } from './messages/en/calendar.ts';
export { consequencesText } from './messages/en/consequences.ts';
export { noticeText } from './messages/en/notices.ts';
export { sentenceOf } from './messages/en/problems.ts';
export type { Problem, ProblemParam, Result } from './problems/problem.ts';
export { ProblemsError } from './problems/problems-error.ts';
export { DEFAULT_RULEBOOK, RULE_FILES } from './rulebook/default.ts';
export type { Diagnostic } from './rulebook/diagnostic.ts';
export type { Basis, Condition, Expression, Rule, Rulebook, RuleFile } from './rulebook/types.ts';
export { type EstimateOptions, estimateModel } from './simulate/estimate-model.ts';
export { type ExactForecastRow, exactForecast } from './simulate/exact-forecast.ts';
export {
  type Forecast,
  type ForecastOptions,
  type ForecastProgress,
  type ForecastRow,
  type ForecastRun,
  type ForecastShare,
  forecast,
  forecastSteps,
} from './simulate/forecast.ts';
export type { ForecastBasis } from './simulate/forecast-plan.ts';
export { type ForecastModel, parseModel } from './simulate/model.ts';
export { modelHash } from './simulate/model-hash.ts';
export { parseScenario, type Scenario, type YearPlan } from './simulate/scenario.ts';
export { type ProjectedYear, type Simulation, simulate } from './simulate/simulate.ts';
