import { inputBit } from '../../kernel/inputs.ts';
import { allKernelCases, inputValue, inWords, quickWorlds } from './kernel-space.ts';
import { proofOf, type Theorem } from './theorem.ts';

const UNDER = { policyOrPattern: 'forces-tier-3' } as const;

/** What policy or pattern does. */
export const policyOrPatternGivesTier3: Theorem = {
  name: 'policy-or-pattern',
  sentence:
    'From the report of 2019 on, under the reading `forces-tier-3`, policy or pattern leads to Tier 3 whatever else holds, unless the country fully meets the minimum standards, is a special case, or is not rated.',
  cite: '22 U.S.C. 7107(b)(3)(B), (b)(1)(C)',
  note: 'First written without the third exception: a country to which the standards are not applied is on no list, so that the finding has nothing to act upon. The text has it considered as proof; that the proof decides is the reading.',
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      for (const world of quickWorlds(options, UNDER)) {
        if (world.law.parameters['policyOrPattern'] !== true) continue;
        for (const { state, code, outcome } of allKernelCases(world)) {
          if (!inputValue(code, 'policyOrPattern')) continue;
          const excepted = (
            ['specialCase', 'notRated', 'fullyMeetsMinimumStandards'] as const
          ).some((input) => inputValue(code, input));
          if (excepted) continue;
          const holds = outcome.placement === 'tier-3' && outcome.cause === 'policy-or-pattern';
          check(holds, () => inWords(world, state, code));
        }
      }
    }),
};

/** Where it does nothing. */
export const policyOrPatternBefore2019: Theorem = {
  name: 'policy-or-pattern-before-2019',
  sentence:
    'Before the report of 2019, and under any law where it is only weighed, policy or pattern as such changes no outcome.',
  cite: 'Pub. L. 115-425 §203(2)(C)',
  note: null,
  about: 'rules',
  prove: (options) =>
    proofOf((check) => {
      const bit = inputBit('policyOrPattern');
      for (const world of quickWorlds(options)) {
        const proof = world.readings.policyOrPattern === 'forces-tier-3';
        if (proof && world.law.parameters['policyOrPattern'] === true) continue;
        for (const { state, code } of allKernelCases(world)) {
          const [without, found] = [code & ~bit, code | bit].map((one) =>
            JSON.stringify(world.table.outcome(state, one)),
          );
          check(without === found, () => inWords(world, state, code));
        }
      }
    }),
};
