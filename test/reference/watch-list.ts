import { type Answer, every, type Findings, some, yes } from './answer.ts';
import type { ReferenceLaw } from './law.ts';

/** Ground (I), 22 U.S.C. 7107(b)(2)(A)(iii)(I): victim numbers; from 2019 only without proportional action. */
export function victimNumbersGround(findings: Findings, law: ReferenceLaw): boolean {
  const numbers = some(
    findings,
    'victimNumbersVerySignificant',
    'victimNumbersSignificantlyIncreasing',
  );
  if (!law.proportionality) return numbers;
  return numbers && !yes(findings, 'proportionalConcreteActions');
}

/**
 * Evidence of increasing efforts, the opposite of ground (II). The statute names
 * five kinds after the word "including": with all five there is no failure to
 * provide it; with fewer, whether other evidence makes up for them is judgement.
 */
function increasingEfforts(findings: Findings): Answer {
  const verdict = findings.increasingEfforts;
  if (typeof verdict === 'boolean') return verdict;
  const named = every(
    findings,
    'investigationsIncreased',
    'prosecutionsIncreased',
    'convictionsIncreased',
    'victimAssistanceIncreased',
    'officialComplicityDecreasing',
  );
  return named ? true : 'judgement';
}

/** Ground (III), 2004 to 2018: the finding of significant efforts rested on commitments. */
export function commitmentsGround(findings: Findings, law: ReferenceLaw): boolean {
  return law.commitmentsGround && yes(findings, 'effortsRestOnCommitments');
}

/** 22 U.S.C. 7107(b)(2)(A)(iii): one ground is enough; there is no such list before 2004. */
export function meetsWatchListCriteria(findings: Findings, law: ReferenceLaw): Answer {
  if (!law.watchList) return false;
  const verdict = findings.meetsWatchListCriteria;
  if (typeof verdict === 'boolean') return verdict;
  if (victimNumbersGround(findings, law)) return true;
  if (commitmentsGround(findings, law)) return true;
  const increasing = increasingEfforts(findings);
  return increasing === 'judgement' ? 'judgement' : !increasing;
}
