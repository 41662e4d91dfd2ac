import { type Answer, type Findings, some } from './answer.ts';
import type { ReferenceLaw } from './law.ts';

/** The five limbs of 22 U.S.C. 7107(b)(3)(B); one suffices. */
export const POLICY_LIMBS = [
  'policyOrPatternOfTrafficking',
  'policyOrPatternOfTraffickingInGovernmentFundedPrograms',
  'policyOrPatternOfForcedLabor',
  'policyOrPatternOfSexualSlavery',
  'policyOrPatternOfChildSoldiers',
] as const;

/** 22 U.S.C. 7107(b)(3)(B): a government policy or pattern; never before the 2019 report. */
export function policyOrPattern(findings: Findings, law: ReferenceLaw): boolean {
  if (!law.policyOrPattern) return false;
  const verdict = findings.policyOrPattern;
  if (typeof verdict === 'boolean') return verdict;
  return some(findings, ...POLICY_LIMBS);
}

/** 22 U.S.C. 7107(b)(3)(A): factors to be considered; only a verdict settles it in law. */
export function significantEfforts(findings: Findings): Answer {
  const verdict = findings.significantEfforts;
  return typeof verdict === 'boolean' ? verdict : 'judgement';
}
