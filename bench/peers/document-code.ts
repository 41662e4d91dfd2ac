import type { Classification } from '../../src/classify/classification.ts';
import { KERNEL_INPUTS } from '../../src/kernel/inputs.ts';
import { codeOf, placementBits } from './code.ts';

/**
 * The answer that a document gives: the inputs as they are found in law, and the placements
 * that the law allows. A reserved judgement is unknown here, and so is what only a waiver on
 * record tells, which the other engines have no notion of.
 */
export function codeOfDocument({ conditions, possible }: Classification): number {
  const findings = new Map(conditions.map((finding) => [finding.name, finding]));
  const inputs = KERNEL_INPUTS.map((input) => {
    const finding = findings.get(input);
    if (finding === undefined || finding.basis === 'record') return 1;
    return finding.outcome === 'holds' ? 2 : finding.outcome === 'fails' ? 0 : 1;
  });
  return codeOf(inputs, placementBits(possible));
}
