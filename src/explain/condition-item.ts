import type { ConditionFinding } from '../classify/classification.ts';
import { basisName, outcomeName } from '../messages/en/outcomes.ts';
import type { Item } from './report.ts';

/** A condition or rule in one line: how it comes out, its title, what it rests on. */
export function conditionItem(finding: ConditionFinding, children: readonly Item[] = []): Item {
  return {
    text: `${outcomeName(finding)}: ${finding.title}${ground(finding)}`,
    cite: finding.cite,
    ...(children.length === 0 ? {} : { children }),
  };
}

/** What a condition rests on, where that is not simply the statute applied to its parts. */
function ground({ basis, decidedBy, provisional, kind }: ConditionFinding): string {
  const notes = [
    ...(decidedBy === null ? [] : ['settled by the stated finding']),
    ...(basis === 'statute' || (kind === 'condition' && basis === 'determination')
      ? []
      : [`on ${basisName(basis)}`]),
    ...(provisional ? ['when the law came to say so is not source-checked'] : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}
