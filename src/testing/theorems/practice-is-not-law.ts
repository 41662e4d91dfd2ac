import { kernelTable } from '../../kernel/table.ts';
import type { Readings } from '../../law/readings.ts';
import { ALL_CODES, inWords, quickWorlds } from './kernel-space.ts';
import { proofOf, proveSettings, type Theorem } from './theorem.ts';

/** Every switch for State's practice, or for what we expect by default, turned off. */
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
    "The switches for State's practice and for our own expectations (`risingFromTier3`, `increasingEfforts`, `ratedAgain`, `unanimity`), turned off one by one or all together, change no outcome: they only say what to expect.",
  cite: 'published placements and narratives; design of the library',
  note: 'Only these four are switched. The entries of basis `policy` in the procedure of the clock (what a year on no tier does, when the cap begins and ends) are no expectations: they are the reading under which the clock runs, and they decide what is possible. That the four do not reach the findings either is `withheld-conditions` and the property `practice-is-not-law`.',
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      const { rulebook } = proveSettings(options);
      const ways = [...Object.entries(OFF).map(([name, value]) => ({ [name]: value })), OFF];
      for (const world of quickWorlds(options)) {
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
