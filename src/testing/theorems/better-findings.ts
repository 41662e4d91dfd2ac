import { PLACEMENTS, type Placement } from '../../facts/placements.ts';
import { inputBit, type KernelInput } from '../../kernel/inputs.ts';
import { allKernelCases, inputValue, inWords, quickWorlds } from './kernel-space.ts';
import { proofOf, type Theorem } from './theorem.ts';

/** Which value of an input speaks for the government; the others give no direction. */
const FAVOURABLE: readonly (readonly [KernelInput, boolean])[] = [
  ['fullyMeetsMinimumStandards', true],
  ['policyOrPattern', false],
  ['significantEfforts', true],
  ['meetsWatchListCriteria', false],
  ['waiverGranted', true],
  ['increasingEfforts', true],
];

/** Monotone merit, in the kernel. */
export const betterFindings: Theorem = {
  name: 'better-findings',
  sentence:
    'From every clock, a kernel input that turns in favour of the government never makes the merits or the placement of that year worse.',
  cite: '22 U.S.C. 7107(b)(1)-(3)',
  note: 'Of that year only: a watch-list year in place of a Tier 3 year runs the clock. Special case and not rated are no findings for or against a government.',
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      const rank = (placement: Placement): number => PLACEMENTS.indexOf(placement);
      for (const world of quickWorlds(options)) {
        for (const { state, code, outcome } of allKernelCases(world)) {
          for (const [input, favourable] of FAVOURABLE) {
            if (inputValue(code, input) === favourable) continue;
            const better = world.table.outcome(state, code ^ inputBit(input));
            const holds =
              rank(better.merits) <= rank(outcome.merits) &&
              rank(better.placement) <= rank(outcome.placement);
            check(holds, () => `${inWords(world, state, code)}, then ${input}=${favourable}`);
          }
        }
      }
    }),
};
