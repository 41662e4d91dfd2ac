import { inForce } from '../classify/missing.ts';
import { remainingInputs } from '../classify/remaining.ts';
import type { RunYear } from '../classify/run.ts';
import { KERNEL_INPUTS, type KernelInput } from '../kernel/inputs.ts';

/** A fact that advice starts from although nobody stated it of the year. */
export interface PresumedFact {
  readonly fact: string;
  readonly value: boolean;
  /**
   * `record`: the recorded placement of the year itself implies it. `unchanged`: the year
   * before implies or states it. `usual-ground`: ours, where the watch list is on record
   * without its ground; the narratives give missing evidence of increasing efforts.
   */
  readonly because: 'record' | 'unchanged' | 'usual-ground';
  /** Report year that it is taken from. */
  readonly from: number;
}

/** The determination that stands for a kernel input, and whether it is the opposite of it. */
const DETERMINATIONS: readonly (readonly [input: KernelInput, fact: string, opposite: boolean])[] =
  [
    ['specialCase', 'specialCase', false],
    ['notRated', 'minimumStandardsApplicable', true],
    ['fullyMeetsMinimumStandards', 'fullyMeetsMinimumStandards', false],
    ['policyOrPattern', 'policyOrPattern', false],
    ['significantEfforts', 'significantEfforts', false],
  ];

/**
 * What the record tells of a year's findings: from its own recorded placement, else as
 * presumably unchanged from the year before (law.md §13.22). Waivers and key achievements
 * belong to one year and are never carried over.
 */
export function presumedFacts(run: readonly RunYear[], target: RunYear): readonly PresumedFact[] {
  const own = target.signals.recorded !== null && !target.folded.refused.includes('recorded');
  const source = own ? target : run.at(-2);
  if (source === undefined) return [];
  const because = own ? 'record' : 'unchanged';
  const from = source.year;
  const { known, value } = remainingInputs(source);
  const has = (input: KernelInput): boolean | null => {
    const bit = 1 << KERNEL_INPUTS.indexOf(input);
    return (known & bit) === 0 ? null : (value & bit) !== 0;
  };
  const presumed: PresumedFact[] = [];
  for (const [input, fact, opposite] of DETERMINATIONS) {
    const found = has(input);
    // A finding that the law of its year did not ask for was never made.
    if (found === null || !inForce(fact, target.year) || !inForce(fact, from)) continue;
    presumed.push({ fact, value: found !== opposite, because, from });
  }
  if (has('meetsWatchListCriteria') !== true) return presumed;
  const increasing = has('increasingEfforts');
  if (increasing === true) {
    return [...presumed, { fact: 'meetsWatchListCriteria', value: true, because, from }];
  }
  const ground = increasing === false ? because : 'usual-ground';
  return [...presumed, { fact: 'increasingEfforts', value: false, because: ground, from }];
}
