import { stateAt } from '../../kernel/state.ts';
import { allKernelCases, inputValue, inWords, quickWorlds } from './kernel-space.ts';
import { proofOf, type Theorem } from './theorem.ts';

/** Two years, and not a third without a waiver. */
export const thirdYearNeedsWaiver: Theorem = {
  name: 'third-year-needs-waiver',
  sentence:
    'After two or more counted years, no clock leads to the watch list in a year for which no waiver is granted.',
  cite: '22 U.S.C. 7107(b)(2)(D)(i)',
  note: null,
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      for (const world of quickWorlds(options)) {
        if (world.law.parameters['clock'] !== true) continue;
        for (const { state, code, outcome } of allKernelCases(world)) {
          if (stateAt(state).run < 2 || inputValue(code, 'waiverGranted')) continue;
          const holds = outcome.placement !== 'tier-2-watch-list';
          check(holds, () => inWords(world, state, code));
        }
      }
    }),
};
