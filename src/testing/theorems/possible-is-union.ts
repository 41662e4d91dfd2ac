import type { KernelInputs } from '../../kernel/inputs.ts';
import { KERNEL_INPUTS } from '../../kernel/inputs.ts';
import { stateAt } from '../../kernel/state.ts';
import { step } from '../../kernel/step.ts';
import { inWords, quickWorlds } from './kernel-space.ts';
import {
  bitsOf,
  differentStates,
  PARTIAL_INPUTS,
  type PartialInputs,
  partialText,
  textOfBits,
  unionsOf,
} from './partial-inputs.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';

/** Possible is exact, in the kernel. */
export const possibleIsUnion: Theorem = {
  name: 'possible-is-union',
  sentence:
    'From every clock, what `step` gives for partly known kernel inputs is never empty, and is the union of what the completions of the unknown ones give: no placement more, none less.',
  cite: '22 U.S.C. 7107(b); strong Kleene logic',
  note: 'All 19,683 ways of knowing some inputs. Clocks that have the same placement for all known inputs are taken once.',
  about: 'engine',
  prove: (options) =>
    proofOf((check) => {
      const { rulebook } = proveSettings(options);
      for (const world of quickWorlds(options)) {
        for (const state of differentStates(world)) {
          const union = unionsOf(world, state);
          for (const partial of PARTIAL_INPUTS) {
            const outcomes = step(
              stateAt(state),
              inputsOf(partial),
              world.law,
              world.readings,
              rulebook,
            );
            const possible = bitsOf(outcomes.map(({ placement }) => placement));
            const holds = possible !== 0 && possible === union(partial);
            check(holds, () => {
              const found = `${textOfBits(possible)} not ${textOfBits(union(partial))}`;
              return `${inWords(world, state)}, ${partialText(partial)}: ${found}`;
            });
          }
        }
      }
    }),
};

function inputsOf({ known, value }: PartialInputs): KernelInputs {
  return Object.fromEntries(
    KERNEL_INPUTS.map((input, at) => [
      input,
      (known & (1 << at)) === 0 ? null : (value & (1 << at)) !== 0,
    ]),
  );
}
