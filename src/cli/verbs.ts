import type { Verb } from './verb.ts';
import { askVerb } from './verbs/ask.ts';
import { auditVerb } from './verbs/audit.ts';
import { calendarVerb } from './verbs/calendar.ts';
import { changeVerb } from './verbs/change.ts';
import { citeVerb } from './verbs/cite.ts';
import { classifyVerb } from './verbs/classify.ts';
import { compareVerb } from './verbs/compare.ts';
import { consequencesVerb } from './verbs/consequences.ts';
import { dataVerb } from './verbs/data.ts';
import { diffLawVerb } from './verbs/diff-law.ts';
import { explainVerb } from './verbs/explain.ts';
import { factsVerb } from './verbs/facts.ts';
import { forecastVerb } from './verbs/forecast.ts';
import { outlookVerb } from './verbs/outlook.ts';
import { pathVerb } from './verbs/path.ts';
import { replayVerb } from './verbs/replay.ts';
import { reportVerb } from './verbs/report.ts';
import { rulesCheckVerb } from './verbs/rules-check.ts';
import { rulesDocsVerb } from './verbs/rules-docs.ts';
import { rulesMutateVerb } from './verbs/rules-mutate.ts';
import { rulesShowVerb } from './verbs/rules-show.ts';
import { simulateVerb } from './verbs/simulate.ts';
import { timelineVerb } from './verbs/timeline.ts';
import { whyNotVerb } from './verbs/why-not.ts';

/** Everything the command can do, in the order of the help. */
export const VERBS: readonly Verb[] = [
  classifyVerb,
  explainVerb,
  replayVerb,
  whyNotVerb,
  compareVerb,
  askVerb,
  changeVerb,
  pathVerb,
  auditVerb,
  outlookVerb,
  simulateVerb,
  forecastVerb,
  diffLawVerb,
  calendarVerb,
  consequencesVerb,
  timelineVerb,
  reportVerb,
  dataVerb,
  factsVerb,
  rulesShowVerb,
  rulesCheckVerb,
  rulesDocsVerb,
  rulesMutateVerb,
  citeVerb,
];
