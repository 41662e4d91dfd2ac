import { inputBit } from '../../kernel/inputs.ts';
import { allKernelCases, inWords, quickWorlds } from './kernel-space.ts';
import { proofOf, type Theorem } from './theorem.ts';

/** What a waiver cannot do. */
export const waiverKeepsMerits: Theorem = {
  name: 'waiver-keeps-merits',
  sentence:
    'A waiver never rescues a Tier 3 on the merits, never makes a placement worse, and where it has an effect the placement is that of the merits.',
  cite: '22 U.S.C. 7107(b)(2)(D)(ii), (b)(1)(C)',
  note: null,
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      const waiver = inputBit('waiverGranted');
      for (const world of quickWorlds(options)) {
        for (const { state, code } of allKernelCases(world)) {
          const without = world.table.outcome(state, code & ~waiver);
          const granted = world.table.outcome(state, code | waiver);
          const rescued = granted.merits === 'tier-3' && granted.placement !== 'tier-3';
          const changed = granted.placement !== without.placement;
          const rises = granted.placement === granted.merits && without.placement === 'tier-3';
          const holds = !rescued && (!changed || (granted.cause === 'waiver' && rises));
          check(holds, () => inWords(world, state, code));
        }
      }
    }),
};
