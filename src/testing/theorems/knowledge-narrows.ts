import { completions, INPUT_CODES } from '../../kernel/inputs.ts';
import { inWords, type KernelWorld, quickWorlds } from './kernel-space.ts';
import {
  bitsOf,
  differentStates,
  PARTIAL_INPUTS,
  type PartialInputs,
  type PlacementBits,
  partialText,
} from './partial-inputs.ts';
import { proofOf, type Theorem } from './theorem.ts';

/** Monotone knowledge, in the kernel. */
export const knowledgeNarrows: Theorem = {
  name: 'knowledge-narrows',
  sentence:
    'From every clock, one more known kernel input never adds a placement to those that are possible.',
  cite: 'strong Kleene logic',
  note: 'For facts instead of kernel inputs see `condition-exact` and the property `knowledge-narrows`: a determination that contradicts what its parts give does change the possible set, for it stands.',
  about: 'engine',
  prove: (options) =>
    proofOf((check) => {
      for (const world of quickWorlds(options)) {
        for (const state of differentStates(world)) {
          const possible = new Int16Array(INPUT_CODES * INPUT_CODES);
          for (const one of PARTIAL_INPUTS) possible[keyOf(one)] = possibleOf(world, state, one);
          for (const one of PARTIAL_INPUTS) {
            for (let bit = 1; bit < INPUT_CODES; bit <<= 1) {
              if ((one.known & bit) !== 0) continue;
              for (const value of [one.value, one.value | bit]) {
                const more = { known: one.known | bit, value };
                const added = (possible[keyOf(more)] ?? 0) & ~(possible[keyOf(one)] ?? 0);
                check(added === 0, () => `${inWords(world, state)}: ${partialText(more)}`);
              }
            }
          }
        }
      }
    }),
};

function keyOf({ known, value }: PartialInputs): number {
  return known * INPUT_CODES + value;
}

/** What the table makes possible, in the way in which every verb asks it. */
function possibleOf({ table }: KernelWorld, state: number, partial: PartialInputs): PlacementBits {
  const codes = table.representatives(completions(partial.known, partial.value));
  return bitsOf(codes.map((code) => table.outcome(state, code).placement));
}
