import { kernelTable } from '../../kernel/table.ts';
import type { Readings } from '../../law/readings.ts';
import { ALL_CODES, inWords, kernelWorlds } from './kernel-space.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';

/** Every reading that is State's practice or a default of ours, turned off. */
const OFF: Partial<Readings> = {
  risingFromTier3: 'off',
  increasingEfforts: 'off',
  ratedAgain: 'off',
  unanimity: 'off',
};

/** Practice and policy, in the kernel. */
export const practiceIsNotLaw: Theorem = {
  name: 'practice-is-not-law',
  sentence:
    "State's practice and our own defaults, switched off one by one or all together, change no outcome: they only say what to expect.",
  cite: 'published placements and narratives; design of the library',
  note: 'That they do not reach the conditions either is `withheld-conditions` and the property `practice-is-not-law`.',
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      const { rulebook } = proveSettings(options);
      const ways = [...Object.entries(OFF).map(([name, value]) => ({ [name]: value })), OFF];
      for (const world of kernelWorlds({ ...options, quick: true })) {
        for (const way of ways) {
          const readings = { ...world.readings, ...way };
          const table = kernelTable(rulebook, world.law.parameters, readings);
          const told = [world.table, table].flatMap((one) =>
            one.practiceRepresentatives(ALL_CODES),
          );
          for (const code of new Set(told)) {
            for (const state of world.states) {
              const outcome = JSON.stringify(world.table.outcome(state, code));
              const same = JSON.stringify(table.outcome(state, code)) === outcome;
              check(
                same,
                () => `${Object.keys(way).join('+')} off: ${inWords(world, state, code)}`,
              );
            }
          }
        }
      }
    }),
};
