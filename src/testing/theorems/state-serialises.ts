import { type KernelState, STATE_COUNT, stateAt, stateIndex } from '../../kernel/state.ts';
import { step } from '../../kernel/step.ts';
import { inWords, quickWorlds } from './kernel-space.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';

/** The state as it is serialised. */
export const stateSerialises: Theorem = {
  name: 'state-serialises',
  sentence:
    'Every clock that can be written down is the same after it is written as JSON and read again, its keys in any order, and whatever may follow from it is the same.',
  cite: 'design of the library',
  note: null,
  about: 'engine',
  prove: (options) =>
    proofOf((check) => {
      for (let index = 0; index < STATE_COUNT; index += 1) {
        const state = stateAt(index);
        check(stateIndex(readAgain(state)) === index, () => JSON.stringify(state));
      }
      const { rulebook } = proveSettings(options);
      for (const world of quickWorlds(options)) {
        for (const index of world.states) {
          const after = (state: KernelState): string =>
            JSON.stringify(step(state, {}, world.law, world.readings, rulebook));
          const state = stateAt(index);
          check(after(readAgain(state)) === after(state), () => inWords(world, index));
        }
      }
    }),
};

function readAgain(state: KernelState): KernelState {
  const turned = Object.fromEntries(Object.entries(state).reverse());
  return JSON.parse(JSON.stringify(turned)) as KernelState;
}
