import { afterLastWaiver } from './after-last-waiver.ts';
import { betterFindings } from './better-findings.ts';
import { conditionDecided, withheldConditions } from './condition-decided.ts';
import { conditionExact } from './condition-exact.ts';
import { decisiveSetsAreFaithful } from './decisive-sets.ts';
import { favourableFacts } from './favourable-facts.ts';
import { inputsToldApart } from './inputs-told-apart.ts';
import { knowledgeNarrows } from './knowledge-narrows.ts';
import { onePlacement } from './one-placement.ts';
import { oneWaiverARun } from './one-waiver-a-run.ts';
import { pastThroughState } from './past-through-state.ts';
import { policyOrPatternBefore2019, policyOrPatternGivesTier3 } from './policy-or-pattern.ts';
import { possibleIsExact } from './possible-is-exact.ts';
import { possibleIsUnion } from './possible-is-union.ts';
import { practiceIsNotLaw } from './practice-is-not-law.ts';
import { reinstatementLastsOneYear } from './reinstatement-lasts-one-year.ts';
import { ruleOrder } from './rule-order.ts';
import { stateSerialises } from './state-serialises.ts';
import type { Theorem } from './theorem.ts';
import { thirdYearNeedsWaiver } from './third-year-needs-waiver.ts';
import { waiverKeepsMerits } from './waiver-keeps-merits.ts';
import { watchListLimit } from './watch-list-limit.ts';

/** Every theorem about the clock, the waiver, the cap and the rules that place a country. */
export const KERNEL_THEOREMS: readonly Theorem[] = [
  onePlacement,
  possibleIsUnion,
  watchListLimit,
  afterLastWaiver,
  thirdYearNeedsWaiver,
  waiverKeepsMerits,
  oneWaiverARun,
  reinstatementLastsOneYear,
  policyOrPatternGivesTier3,
  policyOrPatternBefore2019,
  inputsToldApart,
  knowledgeNarrows,
  betterFindings,
  pastThroughState,
  decisiveSetsAreFaithful,
  practiceIsNotLaw,
  stateSerialises,
  ruleOrder,
];

/** Every theorem about the conditions that lead from facts to kernel inputs, one by one. */
export const CONDITION_THEOREMS: readonly Theorem[] = [
  conditionExact,
  possibleIsExact,
  conditionDecided,
  withheldConditions,
  favourableFacts,
];

/** Every theorem: a statement about the rules, with a proof that tries every case. */
export const THEOREMS: readonly Theorem[] = [...KERNEL_THEOREMS, ...CONDITION_THEOREMS];
