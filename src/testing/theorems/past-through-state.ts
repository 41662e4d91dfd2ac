import { inWords, kernelCases, kernelWorlds } from './kernel-space.ts';
import { proofOf, type Theorem } from './theorem.ts';

/** The state after a year. */
export const pastThroughState: Theorem = {
  name: 'past-through-state',
  sentence:
    'The clock after a year follows from the clock before it and the placement of that year alone: findings, causes and waivers that lead to the same placement leave the same clock.',
  cite: '22 U.S.C. 7107(b)(2)(D)-(F)',
  note: 'This is why a recorded placement moves the clock without its reasons. A waiver leaves its mark through the length of the run that it made possible.',
  about: 'engine',
  prove: (options) =>
    proofOf((check) => {
      for (const world of kernelWorlds(options)) {
        for (const { state, code, outcome } of kernelCases(world)) {
          const holds = outcome.next === world.table.next(state, outcome.placement);
          check(holds, () => inWords(world, state, code));
        }
      }
    }),
};
