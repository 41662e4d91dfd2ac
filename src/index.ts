// What follows from a history.

// What would change it, what to ask, how to get there.
export { type AutomatonOptions, clockAutomaton } from './advise/automaton.ts';
export type { Barrier as ChangeBarrier } from './advise/barriers.ts';
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
// How to cite.
export { CITE_FORMATS, type CiteFormat, type CiteOptions, cite } from './cite/cite.ts';
export { VERSIONS, type Versions } from './cite/versions.ts';
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
export { publishedBefore } from './consequences/published-before.ts';
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
export type { Detail } from './explain/report.ts';
// Facts, histories, rulebooks, problems.
export { CAUSES, type Cause } from './facts/causes.ts';
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
export type { Demand, WaiverDemand } from './kernel/demands.ts';
export { KERNEL_INPUTS, type KernelInput, type KernelInputs } from './kernel/inputs.ts';
export { loadRulebook } from './kernel/load-rulebook.ts';
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
  type DatedValue,
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
export { placementName } from './messages/en/placements.ts';
export { sentenceOf } from './messages/en/problems.ts';
export { readingText } from './messages/en/readings.ts';
export type { Problem, ProblemParam, Result } from './problems/problem.ts';
export { ProblemsError } from './problems/problems-error.ts';
// Pictures and reports.
export type { ReportOptions } from './report/options.ts';
export { report } from './report/report.ts';
export { DEFAULT_RULEBOOK, RULE_FILES } from './rulebook/default.ts';
export type { Diagnostic } from './rulebook/diagnostic.ts';
export type {
  Basis,
  Comparison as FactComparison,
  Condition,
  EventValue,
  Expression,
  Literal,
  Operator,
  Rule,
  Rulebook,
  RuleFile,
} from './rulebook/types.ts';
export { classifyMany } from './simulate/columns/classify-many.ts';
export {
  type ColumnEvaluator,
  type ColumnOptions,
  columnEvaluator,
} from './simulate/columns/column-evaluator.ts';
export type { ColumnOutcome } from './simulate/columns/column-outcome.ts';
export {
  type BooleanColumn,
  type FactColumns,
  type IntegerColumn,
  NO_PLACEMENT,
} from './simulate/columns/fact-columns.ts';
export {
  emptyColumns,
  type OpenColumns,
  setFact,
  setRecorded,
} from './simulate/columns/fill-columns.ts';
export type { ManyRow } from './simulate/columns/many-row.ts';
export { type EstimateOptions, estimateModel } from './simulate/estimate-model.ts';
export { type ExactForecastRow, exactForecast } from './simulate/exact-forecast.ts';
export { forecast, forecastSteps } from './simulate/forecast.ts';
export type {
  Forecast,
  ForecastRow,
  ForecastRun,
  ForecastShare,
} from './simulate/forecast-document.ts';
export type { ForecastOptions, ForecastProgress } from './simulate/forecast-job.ts';
export type { ForecastBasis } from './simulate/forecast-plan.ts';
export type { Causes as ForecastCauses } from './simulate/forecast-shares.ts';
export { type ForecastModel, type MeritsRow, parseModel } from './simulate/model.ts';
export { modelHash } from './simulate/model-hash.ts';
export { parseScenario } from './simulate/parse-scenario.ts';
export type { Scenario, YearPlan } from './simulate/scenario.ts';
export { type ProjectedYear, type Simulation, simulate } from './simulate/simulate.ts';
export { heatMap } from './timeline/heat-map.ts';
export { timelineMermaid } from './timeline/mermaid.ts';
export type { SourcedEvent, TimelineOptions } from './timeline/options.ts';
export type {
  ClockEvent,
  LawChange,
  TimelineBasis,
  TimelineMark,
  TimelineRow,
} from './timeline/row.ts';
export { type TimelineAnswer, timelineRows } from './timeline/rows.ts';
export { timeline } from './timeline/timeline.ts';
export { timelineVegaLite, type VegaLiteSpec } from './timeline/vega-lite.ts';
