import type { Placement } from '../../src/facts/placements.ts';
import type { Answer, Findings } from './answer.ts';
import { policyOrPattern, significantEfforts } from './efforts.ts';
import type { ReferenceLaw } from './law.ts';
import { fullyMeets, standardsApply } from './standards.ts';
import { meetsWatchListCriteria } from './watch-list.ts';

/** What the findings alone give, and why. */
export interface Merits {
  readonly placement: Placement;
  readonly cause: 'merits' | 'policy-or-pattern' | 'special-case' | 'not-rated';
}

/** How strong a proof a policy or pattern is (22 U.S.C. 7107(b)(3)(B)). */
export type PolicyReading = 'forces-tier-3' | 'weighed';

function choices(answer: Answer): readonly boolean[] {
  return answer === 'judgement' ? [true, false] : [answer];
}

/**
 * Every placement that the findings of a year can give, all of them being known:
 * one, or several where a question is left to judgement. In the order of the
 * statute: special case and applicability, list (A), list (C), list (B).
 */
export function meritsOf(
  findings: Findings,
  law: ReferenceLaw,
  reading: PolicyReading,
): readonly Merits[] {
  if (findings.specialCase === true) return [{ placement: 'special-case', cause: 'special-case' }];
  if (!standardsApply(findings, law)) {
    return [{ placement: 'not-rated', cause: 'not-rated' }];
  }
  const found: Merits[] = [];
  for (const full of choices(fullyMeets(findings))) {
    if (full) found.push({ placement: 'tier-1', cause: 'merits' });
    else found.push(...belowTheStandards(findings, law, reading));
  }
  return found;
}

function belowTheStandards(
  findings: Findings,
  law: ReferenceLaw,
  reading: PolicyReading,
): readonly Merits[] {
  if (reading === 'forces-tier-3' && policyOrPattern(findings, law)) {
    return [{ placement: 'tier-3', cause: 'policy-or-pattern' }];
  }
  const found: Merits[] = [];
  for (const efforts of choices(significantEfforts(findings))) {
    if (!efforts) {
      found.push({ placement: 'tier-3', cause: 'merits' });
      continue;
    }
    for (const ground of choices(meetsWatchListCriteria(findings, law))) {
      found.push({ placement: ground ? 'tier-2-watch-list' : 'tier-2', cause: 'merits' });
    }
  }
  return found;
}

/** What the findings can give when nothing at all is known of them. */
export function meritsOfAnything(law: ReferenceLaw, reading: PolicyReading): readonly Merits[] {
  const found: Merits[] = [
    { placement: 'tier-1', cause: 'merits' },
    { placement: 'tier-2', cause: 'merits' },
    { placement: 'tier-3', cause: 'merits' },
    { placement: 'special-case', cause: 'special-case' },
    { placement: 'not-rated', cause: 'not-rated' },
  ];
  if (law.watchList) found.push({ placement: 'tier-2-watch-list', cause: 'merits' });
  if (law.policyOrPattern && reading === 'forces-tier-3') {
    found.push({ placement: 'tier-3', cause: 'policy-or-pattern' });
  }
  return found;
}
