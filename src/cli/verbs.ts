import type { Verb } from './verb.ts';
import { askVerb } from './verbs/ask.ts';
import { auditVerb } from './verbs/audit.ts';
import { changeVerb } from './verbs/change.ts';
import { classifyVerb } from './verbs/classify.ts';
import { compareVerb } from './verbs/compare.ts';
import { dataVerb } from './verbs/data.ts';
import { explainVerb } from './verbs/explain.ts';
import { factsVerb } from './verbs/facts.ts';
import { outlookVerb } from './verbs/outlook.ts';
import { replayVerb } from './verbs/replay.ts';
import { rulesCheckVerb } from './verbs/rules-check.ts';
import { rulesShowVerb } from './verbs/rules-show.ts';
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
  auditVerb,
  outlookVerb,
  dataVerb,
  factsVerb,
  rulesShowVerb,
  rulesCheckVerb,
];
